import { answerCalls } from './calls';
import { inheritedBy, know, testPack, tryAll } from './test-pack';

/** A thread that knows the built-in packs, and those that it is told of, and tests whole packs: it may take seconds. */
answerCalls({ know, inheritedBy, testPack, tryAll });
