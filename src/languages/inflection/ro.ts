import { plain, words } from '../words';

/** Verbs (and a few others) that no rule makes, all forms; the first is the infinitive. */
const WHOLE = `
fi sunt esti este e suntem sunteti eram erai era erati erau fost fosta fosti foste fiind fiu fii fie fim fiti fusese
avea am ai are avem aveti au avut avuta avuti avute avand aiba aveam aveai aveau avea
putea pot poti poate putem puteti putut putand puteam puteai puteau poata puteati
vrea vreau vrei vrem vreti vor vrut vrand vreau voiam voiai voia vroiam vroia
sti stiu stii stie stim stiti stiut stiuta stiute stiind stiam stiai stia stiau stiati
da dau dai dam dati dat dand dea dadeam dadea dadeau dadeati
lua iau iei ia luam luati luat luata luate luand ieie luau
sta stau stai sta stam stati stat stand stea stateam statea stateau stateati
bea beau bei bem beti baut
face fac faci facem faceti facut facuta facuti facute facand faca faceam facea faceau faceati
reface refac refaci refacem refaceti refacut refacuta refacute refacand refaca
satisface satisfac satisfaci satisfacem satisfaceti satisfacut satisfacuta satisfacuti satisfacute satisfaca
veni vin vii vine venim veniti venit venita veniti venite venind vina veneam venea veneau
reveni revin revii revine revenim reveniti revenit revenind revina reveneam revenea reveneau revenire revenirea
deveni devin devii devine devenim deveniti devenit devenita devenite devenind devina devenea
interveni intervin intervii intervine intervenim interveniti intervenit intervina interveneau
vedea vad vezi vede vedem vedeti vazut vazuta vazuti vazute vazand vada vedeam vedea vedeau
prevedea prevad prevezi prevede prevedem prevedeti prevazut prevazuta prevazute prevada
cadea cad cazi cade cadem cadeti cazut cazuta cazuti cazute cazand cada cadea cadeau
scadea scad scazi scade scadem scadeti scazut scazuta scazute scada
placea plac placi place placem placeti placut placuta placute placeau
parea par pari pare parem pareti parut paru para parea pareau
aparea apar apari apare aparem apareti aparut aparuta aparuti aparute apara aparea apareau
disparea dispar dispari dispare disparem disparut disparuta disparuti disparute dispara
durea doare dor durut dureau doara durea
ramane raman ramai ramane ramanem ramaneti ramas ramasa ramasi ramase ramana ramanand ramanea
spune spun spui spune spunem spuneti spus spusa spuse spunand spuna spuneam spunea spuneau spuneati
pune pun pui pune punem puneti pus pusa pusi puse punand puna puneam punea puneau
propune propun propui propune propunem propuneti propus propusa propuse propunand propuna propunere propunerea propuneri
tine tin tii tine tinem tineti tinut tinuta tinuti tinute tinand tina tineam tinea tineau
obtine obtin obtii obtine obtinem obtineti obtinut obtinuta obtinute obtinand obtina obtinerea obtinere
retine retin retii retine retinem retineti retinut retinuta retinute retinand retina
mentine mentin mentii mentine mentinem mentineti mentinut mentinuta mentinute mentina
sustine sustin sustii sustine sustinem sustineti sustinut sustina
detine detin detii detine detinem detineti detinut detina
scrie scriu scrii scrie scriem scrieti scris scrisa scrisi scrise scriind scriam scria scriau
zice zic zici zice zicem ziceti zis zisa zise zicand zica ziceam zicea
duce duc duci duce ducem duceti dus dusa dusi duse ducand duca du ducea duceau
aduce aduc aduci aduce aducem aduceti adus adusa adusi aduse aducand aduca adu aducea
produce produc produci produce produs produsa produse producem produca
reduce reduc reduci reduce reducem reduceti redus redusa reduse reduca
intoarce intorc intorci intoarce intoarcem intoarceti intors intoarsa intorsi intoarse intorcand intoarca
cunoaste cunosc cunosti cunoaste cunoastem cunoasteti cunoscut cunoscuta cunoscuti cunoscute cunoasca cunoscand
recunoaste recunosc recunosti recunoaste recunoastem recunoasteti recunoscut recunoscuta recunoscute recunoasca
creste cresc cresti creste crestem cresteti crescut crescuta crescute creasca
auzi aud auzi aude auzim auziti auzit auzita auzite auzind auda auzeam auzea
iesi ies iesi iese iesim iesiti iesit iesita iesite iesind iasa ieseau
hotari hotarasc hotarasti hotaraste hotaram hotarati hotarat hotarata hotarate hotarasca hotarare
cobori cobor coboram coborati coboara coborat coborand coboare
uri urasc urasti uraste uram urati urasca
muri mor mori moare murim muriti murit moara
manca mananc mananci mananca mancam mancati mancat mancata mancate mancand manance
nou noua noul noului noii noile noilor
greu grea grei grele greul greii grelei
rau rea rei rele raul raului reaua relele
vina vina vinii vini vinile vinilor vinovat
zi ziua zile zilele zilei zilelor
om omul oameni oamenii oamenilor omului
ban banul bani banii banilor banului
sora surori sora surorii`;

/** Verbs in -e with their participle (masculine singular). */
const THIRD = `
trimite trimis, retrimite retrimis, transmite transmis, promite promis, permite permis, admite admis, comite comis,
omite omis, emite emis, pierde pierdut, merge mers, cere cerut, crede crezut, ajunge ajuns, alege ales, intelege inteles,
culege cules, raspunde raspuns, corespunde corespuns, ascunde ascuns, deschide deschis, redeschide redeschis, inchide inchis,
decide decis, exclude exclus, include inclus, conclude conclus, conduce condus, introduce introdus, traduce tradus,
deduce dedus, trece trecut, petrece petrecut, incepe inceput, pricepe priceput, rupe rupt, intrerupe intrerupt, vinde vandut,
bate batut, abate abatut, dezbate dezbatut, atinge atins, convinge convins, impinge impins, plange plans, strange strans,
sterge sters, extinde extins, intinde intins, depinde depins, prinde prins, surprinde surprins, cuprinde cuprins,
aprinde aprins, desprinde desprins, supune supus, presupune presupus, dispune dispus, expune expus, compune compus,
descrie descris, inscrie inscris, parcurge parcurs, recurge recurs, distruge distrus,
naste nascut, trage tras,
retrage retras, atrage atras, extrage extras, arde ars, scoate scos, rade ras, interzice interzis,
prezice prezis, contrazice contrazis, concepe conceput, percepe perceput, teme temut,
curge curs, invinge invins, constrange constrans, restrange restrans`;

const whole = new Map(
  WHOLE.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => [line.slice(0, line.indexOf(' ')), words(line)]),
);
const third = new Map(
  THIRD.trim()
    .split(/,\s*/)
    .map((entry): [string, string] => {
      const [verb = '', participle = ''] = entry.split(' ');
      return [verb, participle];
    }),
);

const put = (stem: string, endings: string) => words(endings).map((ending) => (ending === '-' ? stem : stem + ending));
const participles = (form: string) => put(form, '- a i e ul ei ilor elor');

/** Consonants soften before -i: `cred` crez-i; the other changes fall away with the diacritics. */
const softened = (stem: string) => (stem.endsWith('d') ? [stem, `${stem.slice(0, -1)}z`] : [stem]);
/** The last vowel opens before -a and -e: `intreb` intreab-a, `rog` roag-a. */
const opened = (stem: string) => [stem, stem.replace(/([eo])([^aeiou]+)$/, '$1a$2')];
/** `seara` ser-i, `scoala` scol-i, `comanda` comenz-i, `parte` part-i. */
const closed = (stem: string) => [stem, stem.replace(/([eo])a([^aeiou]+)$/, '$1$2'), stem.replace(/a(n[dt])$/, 'e$1')];

/** Verbs in -a with -ez, without the short forms: `contez`, not `cont` (the account). */
const onlyEz = new Set(
  words(`
anula conta bloca debloca parca nota dura marca testa seta activa dezactiva semna forma lucra trata banca pasa planta
punta livra lista miza mira masa norma regla rata reseta rula sorta stoca tasta tura urma viza data`),
);
/** Verbs in -i without -esc. */
const withoutEsc = new Set(
  words(`
oferi suferi sari dormi fugi simti minti acoperi descoperi imparti desparti servi absolvi resimti presimti contribui
atribui restitui constitui distribui reconstitui prevesti sui`),
);

const NOUN_I = 'i ii ile ilor';

/** -a: `ajuta` and `lucra` (-ez) in one, because nothing in the infinitive tells them apart. */
function first(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  const short = onlyEz.has(word)
    ? []
    : [stem, ...softened(stem).map((base) => `${base}i`), ...opened(stem).map((base) => `${base}e`)];
  const nominal = stem.endsWith('i') ? 'ere erea eri erii erile erilor' : 'are area ari arii arile arilor';
  return [
    ...short,
    ...put(stem, `ez ezi eaza eze am ati a ai au and ind ase asem asera aseram ${nominal}`),
    ...(stem.endsWith('i') ? put(stem, 'e em ez') : []),
    ...opened(stem).map((base) => `${base}a`),
    ...(/[cg]$/.test(stem) ? put(stem, 'hez hezi heaza heze') : []),
    ...participles(`${stem}at`),
  ];
}

function thirdForms(word: string, participle: string): readonly string[] {
  const stem = word.slice(0, -1);
  return [
    ...put(stem, '- e em eti and ind eam eai ea eau eati ere erea eri erile'),
    ...softened(stem).map((base) => `${base}i`),
    ...softened(stem).map((base) => `${base}and`),
    ...opened(stem).map((base) => `${base}a`),
    ...(stem.includes('ie') ? [`${stem.replace(/ie([^i]*)$/, 'ia$1')}a`] : []),
    ...participles(participle),
  ];
}

/** -i: `folosi` (-esc) and `oferi` in one. */
function fourth(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  const vowel = /[aeiou]$/.test(stem);
  return [
    ...put(stem, 'i im iti ind eam eai ea eau eati isem ise ire irea iri irii irile irilor'),
    ...(vowel ? put(stem, 'iesc iesti ieste iasca iam ia iau ie') : put(stem, 'esc esti este easca')),
    ...(withoutEsc.has(word) ? opened(stem).flatMap((base) => put(base, '- e a')) : []),
    ...participles(`${stem}it`),
  ];
}

function feminine(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ie')) return put(stem, 'e a ei i ile ilor');
  return [
    ...put(stem, word.endsWith('e') ? 'e ea ei ele elor' : 'a e ei ele elor o'),
    ...closed(stem)
      .flatMap(softened)
      .flatMap((base) => put(base, NOUN_I)),
  ];
}

/** Masculine and neuter nouns and adjectives. Long ones take -e in the plural as well as -uri. */
function masculine(word: string): readonly string[] {
  if (word.endsWith('iu')) return [word, ...put(word, 'l lui'), ...put(word.slice(0, -1), 'i ile ilor')];
  if (/[aeiou]u$/.test(word)) return [word, ...put(word, 'l lui ri rile rilor')];
  if (word.endsWith('u'))
    return [word, ...put(word, 'l lui ri rile rilor'), ...put(word.slice(0, -1), 'i ii ilor a e')];
  const long = (word.match(/[aeiou]+/g)?.length ?? 1) > 1;
  const adjective = /(at|it|ut|iv|al|il|ent|ant|ic|os|or|esc)$/.test(word);
  return [
    ...put(word, '- ul ului uri urile urilor'),
    ...softened(word).flatMap((base) => put(base, 'i ii ilor')),
    ...(long ? opened(word).flatMap((base) => put(base, 'e ele elor')) : []),
    ...(long && adjective ? opened(word).flatMap((base) => put(base, 'a ei')) : []),
  ];
}

function formsOf(given: string): readonly string[] {
  const word = plain(given);
  const all = whole.get(word);
  if (all) return all;
  const participle = third.get(word);
  if (participle) return thirdForms(word, participle);
  if (given.endsWith('ă') || word.endsWith('e')) return feminine(word);
  if (word.endsWith('ea')) return [word, ...put(word, 'ua'), ...put(word.slice(0, -1), 'le lele lelor')];
  if (word.endsWith('a')) return first(word);
  return word.endsWith('i') ? fourth(word) : masculine(word);
}

/** The forms of a Romanian word, without diacritics. Give the dictionary form: `comandă` is the noun, `comanda` the verb. */
export function inflect(given: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  return { forms: [...new Set(formsOf(given.toLowerCase()))], stems: [] };
}
