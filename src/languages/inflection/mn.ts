import { words } from '../words';

/** The folding of the engine as far as stems need it. With ө as о and ү as у two of the four harmonies fall together. */
const folded = (word: string): string =>
  word.toLowerCase().replace(/ё/g, 'е').replace(/ө/g, 'о').replace(/ү/g, 'у').replace(/ъ/g, 'ь');

/** One suffix each; a word takes a chain of them. `A` is а, о or э, as the vowel harmony of the word asks. */
const SUFFIXES = `
ын ийн ны ний ы ий гийн гын н ыг ийг г д ид т анд онд энд A+Aс гA+Aс иас иос A+Aр гA+Aр иар иор
тай той тэй руу луу A+A гA+A хA+A нх хан хэн
ууд нууд гууд чууд нар
сAн сн лA+A жээ чээ в Aв иж нA AнA дAг AдAг дг Aдг х Aх их гч Aгч
ж ч Aж A+Aд гA+Aд вAл бAл AвAл тAл AтAл мAгц AмAгц сA+Aр AсA+Aр нгA+A нгуут вч Aвч
A+Aрай A+Aрой A+Aрэй гA+Aрай гA+Aрой гA+Aрэй A+Aч гA+Aч гтун узай уузай
я е ья ье сугай мA+Aр AмA+Aр
гд Aгд цгA+A чих чх
гуй A+Aгуй гA+Aгуй лгуй Aлгуй`;

/** `A+A` is the long vowel, `A` the short one; `AнA` repeats it. */
function harmonies(suffix: string): readonly string[] {
  if (!suffix.includes('A')) return [suffix];
  return ['а', 'о', 'э'].map((vowel) => suffix.replace('A+A', vowel + vowel).replace(/A/g, vowel));
}

/** Case, plural, possessive, voice, tense, converb and negation suffixes, folded. */
export const endings: readonly string[] = [...new Set(words(SUFFIXES).flatMap(harmonies))];

const VOWEL = 'аоэуи';
const finalVowel = new RegExp(`[^${VOWEL}ыйяею][${VOWEL}]$`);
const infinitive = new RegExp(`[${VOWEL}ыйяею]х$`);

const cluster = new RegExp(`^(.*[${VOWEL}яею].*[^${VOWEL}ыйьяею]|[${VOWEL}яею][^${VOWEL}ыйьяею])([лрнмгвбсшчжд])$`);
const shortLast = new RegExp(`^(.*[${VOWEL}яею].*[^${VOWEL}ыйь])[${VOWEL}]([лрнмгвбсшчжд])$`);

/** The vowel that stands in for one that a cluster lost: `уучл` уучил, `тусл` тусал. */
function inserted(stem: string): readonly string[] {
  const [, head, last] = cluster.exec(stem) ?? [];
  if (head === undefined) return [];
  const harmony = /[аяы]/.test(stem) ? 'а' : /э/.test(stem) ? 'э' : /о/.test(stem) ? 'о' : 'а';
  return [`${head}${harmony}${last}`, `${head}и${last}`];
}

/** `асуудал` асуудл-ыг, `ажил` ажл-ын: the last short vowel falls before a suffix that begins with one. */
const elided = (word: string) => (shortLast.test(word) ? [word.replace(shortLast, '$1$2')] : []);

/** A final short vowel falls: `мөнгө` мөнг-ийг. */
const withoutVowel = (word: string) => (finalVowel.test(word) ? word.slice(0, -1) : word);

function stemsOf(word: string): readonly string[] {
  if (word.length > 3 && infinitive.test(word)) {
    const stem = word.slice(0, -1);
    const root = withoutVowel(stem);
    return [root, stem, ...inserted(root)];
  }
  if (word.endsWith('ь')) return [word, word.slice(0, -1), `${word.slice(0, -1)}и`];
  // What is left of a short noun would begin many words: үнэ has үний-, but no ун-.
  const cut = withoutVowel(word);
  return [word, word.length > 3 ? cut : `${cut}ий`, ...elided(word), ...inserted(word)];
}

/**
 * Words that a chain of endings would make and that are quite another word: morning (not "gave"), white, truth, the day of
 * the week, country, to leave out, to take part, of course, to let know.
 */
const UNRELATED = words('оглоо цагаан унэн гараг орон орх оролц мэдээж мэдэгд');

/** A stem that some other word begins with is spelt out by one ending, without that word. */
function spellOut(stem: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  const others = UNRELATED.filter((word) => word.startsWith(stem) && word !== stem);
  if (others.length === 0) return { forms: [], stems: [stem] };
  const all = endings.map((ending) => stem + ending).filter((form) => !others.includes(form));
  const leading = (form: string) => others.some((word) => word.startsWith(form));
  return { forms: [stem, ...all.filter(leading)], stems: all.filter((form) => !leading(form)) };
}

/** A Latin acronym with Cyrillic endings (`SLA-гийн`) is one word that mixes both: there the engine reads `slа`. */
const LATIN = 'aceopxykhmtbv';
const CYRILLIC = 'асеорхукнмтву';
const withLookAlikes = (word: string) => word.replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

/**
 * The stems of a Mongolian word, folded, which take chains of `endings`. A verb may be given by its infinitive
 * (`мартах`) or its stem (`март`), a noun by its dictionary form (`асуудал`).
 */
export function inflect(given: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  if (/[a-z]/i.test(given)) return { forms: [], stems: [given.toLowerCase(), withLookAlikes(given.toLowerCase())] };
  const all = [...new Set(stemsOf(folded(given)))].map(spellOut);
  return { forms: all.flatMap(({ forms }) => forms), stems: all.flatMap(({ stems }) => stems) };
}
