import { languages } from '../../languages';
import { compileRules } from '../compiled';
import { coreRules } from '.';

/** The built-in rules as pages run them; made when the extension is built. */
export const compiledCore = compileRules(coreRules(), languages);
