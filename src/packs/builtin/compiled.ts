import { languages } from '../../languages';
import { languageSigns } from '../../languages/detect';
import { compileRules, exampleFiles } from '../compiled';
import { builtinPacks, builtinRules } from '.';

export { builtinPacks, exampleFiles, languageSigns };

/** The built-in rules as pages run them; made when the extension is built. */
export const compiledCore = compileRules(builtinRules(), languages);
