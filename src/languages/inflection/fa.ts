import { words } from '../words';

/** The folding of the engine as far as tables need it: Persian letters, آ as ا, no half-space, no hamza. */
const folded = (word: string): string =>
  word
    .replace(/[\u200c\u0640\u064b-\u0655]/g, '')
    .replace(/[يئى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[آأإ]/g, 'ا');

/**
 * Infinitive and present stems, the colloquial ones too; a slash parts spellings. `+` cuts off a preverb (بر+گشتن);
 * `*` marks verbs whose present stands without a prefix too, as after a noun ("حل کنم", "تماس بگیرم", "انجام دهم").
 */
const VERBS = `
کردن کن *, شدن شو *, نمودن نما/نمای *, گردیدن گرد *, دادن ده *, زدن زن *, گرفتن گیر *, داشتن دار *, بودن باش *,
خواستن/خواستن خواه *, توانستن/تونستن توان/تون *, ساختن ساز *, یافتن یاب *, رساندن/رسوندن رسان/رسون *, فرمودن فرما/فرمای *,
گذاشتن/ذاشتن گذار/ذار *, آوردن/اوردن آور/آر *, دانستن/دونستن دان/دون, گفتن گو/گوی, رفتن رو, آمدن/اومدن آی/آ, دیدن بین,
شنیدن شنو, خواندن/خوندن خوان/خون, نوشتن نویس, فهمیدن فهم, فهماندن فهمان, پرسیدن پرس, رسیدن رس, ماندن/موندن مان/مون,
فرستادن فرست, بردن بر, خریدن خر, فروختن فروش, پرداختن پرداز, بخشیدن بخش, شناختن شناس, یادگرفتن یادگیر, آموختن آموز,
گشتن گرد, بر+گشتن گرد, بر+گرداندن گردان, بر+گردوندن گردون, باز+گشتن گرد, بر+داشتن دار, در+آوردن آور/آر, بستن بند, شکستن شکن,
سوختن سوز, انداختن/نداختن انداز/نداز, افتادن/افتادن افت, ایستادن ایست, نشستن نشین, خوردن خور, ترسیدن ترس, پذیرفتن پذیر,
افزودن افزا/افزای, کاستن کاه, کشیدن کش, پیچیدن پیچ, چسبیدن چسب, گذشتن گذر, گذراندن/گذروندن گذران/گذرون, سنجیدن سنج,
پوشیدن پوش, کوشیدن کوش, دویدن دو, پریدن پر, خوابیدن خواب, چرخیدن چرخ, لرزیدن لرز, پیوستن پیوند, سپردن سپار, شمردن شمار`;

/** Short colloquial forms, and those of "to be", that no rule gives without giving other words as well. */
const EXTRA: Readonly<Record<string, string>> = {
  شدن: `میشم میشی میشه میشیم میشین میشن نمیشم نمیشی نمیشه نمیشیم نمیشین نمیشن بشم بشی بشه بشیم بشن نشم نشه نشیم نشن
    شم شه شیم`,
  دادن: `میدم میدی میده میدیم میدید میدین میدن نمیدم نمیدی نمیده نمیدیم نمیدید نمیدین نمیدن بدم بده بدیم بدید بدین
    ندم ندیم ندین`,
  گفتن: 'میگم میگی میگه میگیم میگید میگین میگن نمیگم نمیگه نمیگیم نمیگین نمیگن بگم بگی بگه بگیم بگید بگین بگن نگم نگین',
  رفتن: 'میرم میری میره میریم میرید میرین میرن نمیرم نمیره نمیریم نمیرین نمیرن برم بره بریم برید برین برن نرم نره نرید',
  آمدن: `میام میای میاد میایم میاین میاید نمیام نمیای نمیاد نمیایم نمیاین نمیان بیا بیام بیای بیاد بیایم بیاین بیان نیا
    نیاد نیام`,
  خواستن: `میخوام میخوای میخواد میخوایم میخواین میخوان نمیخوام نمیخوای نمیخواد نمیخوایم نمیخواین نمیخوان بخوام بخوای
    بخواد بخوایم بخواین بخوان نخواد نخوام`,
  بودن: `است هست هستم هستی هستیم هستید هستین هستند هستن نیست نیستم نیستی نیستیم نیستید نیستین نیستند نیستن میباشد
    میباشم میباشیم میباشید میباشند نمیباشد`,
  داشتن: 'ندارم نداری ندارد نداریم ندارید ندارند نداره نداریم ندارین ندارن',
  آوردن: 'میاره میارم میاری میاریم میارین میارن بیار بیارم بیاره بیاریم بیارین',
};

const WRITTEN = words('م ی د یم ید ند');
const PERSONS = [...WRITTEN, 'ه', 'ین', 'ن'];
/** Stems whose colloquial forms stand bare; of the others they would be nouns (گردن neck, سازه structure). */
const COLLOQUIAL = new Set(words('کن دار زن گیر باش تون رسون'));
/** Homographs: words that look like a form, but are hardly ever meant as one. */
const UNRELATED = new Set(
  words('میدان بدون نشون کارت حالت نامه روزه دسته پایه ریشه شانه دوره گوشه نشانه باران شدت وقتی دستی سردی'),
);
/** A bare stem is the imperative or no word; where it is quite another one, the persons are spelt out. */
function spellOut(stem: string): readonly string[] {
  const persons = PERSONS.map((person) => stem + person);
  return UNRELATED.has(stem) || persons.some((form) => UNRELATED.has(form))
    ? persons.filter((form) => !UNRELATED.has(form))
    : [stem];
}

interface Verb {
  readonly pasts: readonly string[];
  readonly presents: readonly string[];
  readonly preverb: string;
  readonly bare: boolean;
  readonly extra: readonly string[];
}

const verbs = new Map<string, Verb>();

/** Present stems that name their verb. Of the others most are other words too (کار work, باز open, رو face). */
const NAMING = new Set(
  words(`کن شو گو کنم نما گیر خواه توان تون یاب رسان رسون گذار ذار دان دون بین شنو خوان خون نویس فهم پرس رس فرست فروش پرداز
  شناس آموز انداز پذیر ترسان پوش کوش چسب`).map(folded),
);

function know(entry: string): void {
  const [name = '', present = '', star] = entry.split(' ');
  const preverb = name.includes('+') ? folded(name.slice(0, name.indexOf('+'))) : '';
  const infinitives = name.slice(name.indexOf('+') + 1).split('/');
  const verb: Verb = {
    pasts: infinitives.map((infinitive) => folded(infinitive).slice(0, -1)),
    presents: present.split('/').map(folded),
    preverb,
    bare: star === '*',
    extra: words(folded(EXTRA[infinitives[0] ?? ''] ?? '')).filter((form) => form !== ''),
  };
  const presents = verb.presents.filter((stem) => NAMING.has(stem));
  for (const stem of [...verb.pasts.flatMap((past) => [past, `${past}ن`]), ...presents]) {
    const key = preverb + stem;
    if (!verbs.has(key)) verbs.set(key, verb);
  }
}

for (const entry of VERBS.trim().split(/,\s*/)) know(entry);

/** Stems that begin with ا take -ی- after ب and ن. */
const joined = (prefix: string, stem: string) =>
  stem.startsWith('ا') ? [`${prefix}ی${stem}`, `${prefix}ی${stem.slice(1)}`] : [prefix + stem];

function conjugated(verb: Verb): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  const { pasts, presents, preverb, bare } = verb;
  const full = presents.filter((stem) => stem.length > 1);
  const progressive = full.flatMap((stem) => [`می${stem}`, `نمی${stem}`]);
  const subjunctive = full.flatMap((stem) => [...(preverb ? [stem] : joined('ب', stem)), ...joined('ن', stem)]);
  const past = pasts.flatMap((stem) => [stem, ...joined('ن', stem), `می${stem}`, `نمی${stem}`]);
  return {
    forms: [
      ...verb.extra,
      ...(bare ? full.flatMap((stem) => (COLLOQUIAL.has(stem) ? PERSONS : WRITTEN).map((end) => stem + end)) : []),
      ...(bare && !preverb ? full.filter((stem) => stem === 'کن' || stem === 'شو') : []),
    ],
    stems: [...new Set([...progressive, ...subjunctive, ...past].flatMap(spellOut).map((stem) => preverb + stem))],
  };
}

/** -یدن is the regular ending; of another unknown infinitive only the past can be told. */
function unknownVerb(infinitive: string): Verb {
  const past = infinitive.slice(0, -1);
  const presents = infinitive.endsWith('یدن') ? [infinitive.slice(0, -3)] : [];
  return { pasts: [past], presents, preverb: '', bare: false, extra: [] };
}

const POSSESSIVE = words('م ت ش مان تان شان مون تون شون');
const COPULA = words('ه ید یم ین ند ست');
const SHORT_ADJECTIVE = new Set(words('خوب بد دیر زود کم سخت گرم تند غلط پر زشت تلخ گنگ'));

function nominal(word: string): readonly string[] {
  const long = word.length > 3;
  const silent = word.endsWith('ه');
  const open = /[او]$/.test(word);
  const own = open ? ['یم', 'یت', 'یش', 'یمان', 'یتان', 'یشان', 'مون', 'تون', 'شون', 'م', 'ت', 'ش'] : POSSESSIVE;
  const colloquial = long && !silent && !open && !word.endsWith('ی') ? 'ا' : 'ها';
  const endings = [
    ...words('ی یی تر ترین تری و رو ات ان یان انی'),
    ...own,
    ...words('ها های هایی هایم هایت هایش هایمان هایتان هایشان هام هات هاش هامون هاتون هاشون هاست هاس'),
    ...words('- ی م ت ش مون تون شون').map((end) => colloquial + end.replace('-', '')),
    ...words('انمان انتان انشان اتمان اتتان اتشان اتتون اتون'),
    ...(long || SHORT_ADJECTIVE.has(word) ? COPULA : []),
    ...(silent ? words('ای ام ات اش ایم اید اند اتون امون اشون') : []),
  ];
  return [word, ...endings.map((ending) => word + ending)].filter((form) => form === word || !UNRELATED.has(form));
}

/**
 * The forms of a Persian word, folded. A verb is named by its infinitive or by one of its stems (`دانستن`, `دان`,
 * `دانست`) and gives stems that carry their prefixes; every other word is a noun or an adjective and gives exact forms.
 */
export function inflect(given: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  const word = folded(given);
  const verb = verbs.get(word) ?? (/[تد]ن$/.test(word) && word.length > 4 ? unknownVerb(word) : undefined);
  return verb ? conjugated(verb) : { forms: [...new Set(nominal(word))], stems: [] };
}

const OBJECTS = words('ش ت شان تان شون تون مون');
/** What follows the stem of a verb. No bare object right after a past stem: شد + ت would be "intensity". */
export const endings: readonly string[] = [
  ...PERSONS,
  ...words('ام ای است ایم اید اند'),
  ...words('م ی یم ید ین ند ن ه د').flatMap((person) => OBJECTS.map((object) => person + object)),
];
