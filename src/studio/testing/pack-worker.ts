import { answerCalls } from './calls';
import { inheritedBy, testPack, tryAll } from './test-pack';

/** A thread that knows the built-in packs and tests whole packs: it may take seconds. */
answerCalls({ inheritedBy, testPack, tryAll });
