import type { Language } from '../engine/types';
import { en } from './en';
import { fa } from './fa';
import { mn } from './mn';
import { pt } from './pt';
import { ro } from './ro';

/** Every language that Replylint lints in. */
export const languages: readonly Language[] = [en, ro, pt, fa, mn];
