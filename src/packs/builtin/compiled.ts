import { languages } from '../../languages';
import { compileRules } from '../compiled';
import { builtinRules } from '.';

/** The built-in rules as pages run them; made when the extension is built. */
export const compiledCore = compileRules(builtinRules(), languages);
