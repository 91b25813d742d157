import { answerCalls } from './calls';
import { probe } from './probe';

/** A thread that tries the rule in hand: it must answer before the next key is pressed. */
answerCalls({ probe });
