import { languages } from '../../languages';
import { compileRules, exampleFiles } from '../compiled';
import { builtinPacks, builtinRules } from '.';

export { builtinPacks, exampleFiles };

/** The built-in rules as pages run them; made when the extension is built. */
export const compiledCore = compileRules(builtinRules(), languages);
