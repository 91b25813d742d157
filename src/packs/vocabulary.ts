import type { ConceptKind } from '../engine/types';

const ids: Readonly<Record<ConceptKind, readonly string[]>> = {
  fault: [
    'blame-colleague',
    'blame-customer',
    'policy-shield',
    'excuse',
    'dont-know',
    'helpless',
    'handoff',
    'jargon',
    'effort-display',
    'belittling',
    'arguing',
    'scolding',
    'rude',
    'non-apology',
    'fix-deadline',
    'over-apology',
    'interrogation',
  ],
  act: [
    'acknowledge',
    'empathy',
    'apology',
    'involvement',
    'ownership',
    'action',
    'callback',
    'callback-time',
    'fact-question',
    'invite-solution',
    'verify-solution',
    'next-steps',
    'escalate-consent',
    'follow-up',
  ],
  signal: [
    'complaint',
    'emotional',
    'abusive',
    'company-fault',
    'repeat-contact',
    'unsatisfied',
    'proposes-solution',
    'agrees',
  ],
};

/**
 * The concepts every pack, report and tool knows, by id. Each has one meaning in every language, so a pack may fill
 * them but not redefine their kind; a team's own concept carries its pack's id in front (`acme/late-parcel`).
 */
export const knownConcepts: ReadonlyMap<string, ConceptKind> = new Map(
  (Object.keys(ids) as ConceptKind[]).flatMap((kind) => ids[kind].map((id) => [id, kind] as const)),
);
