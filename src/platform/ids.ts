import { type Parser, string } from './parse';

/**
 * Reads the id of something in a pack: a rule, a concept, a playbook, a step, an item. The longest that a pack may hold
 * has 129 letters (`acme/late-parcel`); an offered sentence has its number behind it.
 */
export const packedId: Parser<string> = string(140);
