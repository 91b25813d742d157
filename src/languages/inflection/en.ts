import { plain, words } from '../words';

/** Base, past, participle; a slash separates variants, a missing participle equals the past. */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun,
bend bent, bet bet, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
bring brought, broadcast broadcast, build built, burn burnt/burned, burst burst, buy bought, cast cast, catch caught,
choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug,
draw drew drawn, dream dreamt/dreamed, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
feed fed, feel felt, fight fought, find found, fit fit/fitted, flee fled, fly flew flown, forbid forbade forbidden,
forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got got/gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hit hit,
hold held, hurt hurt, input input, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant/leaned,
learn learnt/learned, leave left, lend lent, let let, lie lay/lied lain/lied, light lit/lighted, lose lost, make made,
mean meant, meet met, mishear misheard, mislay mislaid, mislead misled, misread misread, misspell misspelt/misspelled,
mistake mistook mistaken, misunderstand misunderstood, offset offset, outdo outdid outdone, overcome overcame overcome,
overdo overdid overdone, overhear overheard, overpay overpaid, override overrode overridden, oversee oversaw overseen,
oversleep overslept, overtake overtook overtaken, overwrite overwrote overwritten, pay paid, plug plugged, prepay prepaid,
prove proved proven/proved, put put, quit quit, read read, rebuild rebuilt, redo redid redone, remake remade, rend rent,
repay repaid, rerun reran rerun, resell resold, resend resent, reset reset, retake retook retaken, rethink rethought,
rewrite rewrote rewritten, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said,
see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn, shake shook shaken, shed shed,
shine shone/shined, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk,
sit sat, sleep slept, slide slid, smell smelt/smelled, speak spoke spoken, speed sped/speeded, spell spelt/spelled,
spend spent, spill spilt/spilled, spin spun, split split, spoil spoilt/spoiled, spread spread, spring sprang sprung,
stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, strike struck, strive strove striven,
swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught,
tear tore torn, tell told, think thought, throw threw thrown, typeset typeset, undergo underwent undergone,
underpay underpaid, understand understood, undertake undertook undertaken, undo undid undone, unwind unwound,
uphold upheld, upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written`;

/** Words whose forms no rule makes: all of them, the base first. */
const WHOLE = `
be am is are was were been being, have has had having, do does did done doing, can could, will would, shall should,
may might, must, ought, man men, woman women, child children, person people persons, foot feet, tooth teeth,
mouse mice, life lives, wife wives, knife knives, leaf leaves, half halves, self selves, shelf shelves, thief thieves,
loaf loaves, good better best, bad worse worst, quiz quizzes, analysis analyses, basis bases, crisis crises,
criterion criteria, phenomenon phenomena, staff staffs staffed staffing, this these, that those, bus buses`;

const table = (text: string) =>
  new Map(
    text
      .trim()
      .split(/,\s*/)
      .map((entry): [string, readonly string[]] => {
        const all = entry.split(/[\s/]+/);
        return [all[0] ?? '', all];
      }),
  );

const irregular = table(VERBS);
const whole = table(WHOLE);

/** Verbs in -ise that are not British spellings of -ize are all the others; these are the ones that are. */
export const izing = words(`
apolog author categor custom emphas empath final general harmon local maxim memor minim modern monet normal optim
organ penal priorit real recogn reorgan sanit scrutin special standard summar symbol sympath synchron util visual`);

const doubles = /(^|[^aeiou]|qu)[aeiou][^aeiouwxyh]$/;
const keepsE = /(ee|oe|ye)$/;
const consonantY = /[^aeiou]y$/;
const manCompound = /^(business|chair|delivery|fore|gentle|handy|middle|post|repair|sales|service|trades|work)man$/;

/** What -ed and -ing are put on: `hope` hop, `stop` stopp, `cancel` cancel and cancell (both spellings are in use). */
function verbStems(word: string): readonly string[] {
  if (word.endsWith('e') && !keepsE.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]ic$/.test(word)) return [`${word}k`];
  if (!doubles.test(word)) return [word];
  const twin = word + word.slice(-1);
  return word.replace('qu', 'q').match(/[aeiouy]+/g)?.length === 1 ? [twin] : [word, twin];
}

function past(word: string): readonly string[] {
  if (word.endsWith('e')) return [`${word}d`];
  if (consonantY.test(word)) return [`${word.slice(0, -1)}ied`];
  return verbStems(word).map((stem) => `${stem}ed`);
}

function participle(word: string): readonly string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`];
  return verbStems(word).map((stem) => `${stem}ing`);
}

function plural(word: string): readonly string[] {
  if (consonantY.test(word)) return [`${word.slice(0, -1)}ies`];
  if (manCompound.test(word)) return [`${word.slice(0, -3)}men`];
  if (/[^aeiou]o$/.test(word)) return [`${word}s`, `${word}es`];
  return [/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

function formsOf(word: string): readonly string[] {
  const all = whole.get(word);
  if (all) return all;
  const strong = irregular.get(word);
  if (strong) return [...strong, ...plural(word), ...participle(word)];
  return [word, ...plural(word), ...past(word), ...participle(word)];
}

/** The forms of an English verb, noun or adjective from its dictionary form; both spellings of -ise and -ize. */
export function inflect(given: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  const word = plain(given);
  const stem = word.slice(0, -3);
  const spellings = /i[sz]e$/.test(word) && izing.includes(stem) ? [`${stem}ize`, `${stem}ise`] : [word];
  return { forms: [...new Set(spellings.flatMap(formsOf))], stems: [] };
}
