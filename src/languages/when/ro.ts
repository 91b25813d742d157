import { whenWords } from './words';

const earlier = {
  noun: 'mesaj|mesajul|mesajului|mesajele|mesajelor|e-mail|email|e-mailul|emailul|e-mailului|emailului|mailul|scrisoarea|scrisorii|cererea|cererii|solicitarea|solicitării|sesizarea|sesizării|reclamația|reclamației|plângerea|plângerii|comanda|comenzii|factura|facturii|apelul|apelului|întrebarea|întrebării|plata|plății|livrarea|livrării|discuția|discuției|conversația|conversației|tichetul|tichetului|recenzia|comentariul',
  whose: 'dumneavoastră|dvs|dv|dumitale|ta|tău|tale|lui|voastră|vostru|noastră|nostru',
  done: 'trimis|trimisă|trimise|primit|primită|plasată|făcută|efectuată|scris|scrisă|datat|datată|înregistrată|livrată',
  did: 'ați trimis|ne-ați trimis|ați scris|ne-ați scris|ați comandat|ați sunat|ne-ați sunat|ați plasat|ați plătit|ați primit|ai trimis|ne-ai trimis|ai scris|ne-ai scris|ai comandat|ai sunat|ai plasat|ai primit|am primit',
  verbs: 'front',
  front: /^(?:din|de)(?=\s)/,
} as const;

/** Romanian. */
export const ro = whenWords(
  { lang: 'ro', weekStart: 1, slash: 'day-month', calendar: 'gregory', earlier },
  `
  1: o|un|una|unu
  2: două|doi|o două|vreo două
  3: trei
  4: patru
  5: cinci
  6: șase
  7: șapte
  8: opt
  9: nouă
  10: zece
  11: unsprezece
  12: doisprezece|douăsprezece
  15: cincisprezece
  20: douăzeci
  24: douăzeci și patru
  30: treizeci
  40: patruzeci
  48: patruzeci și opt
  50: cincizeci
  60: șaizeci
  half: jumătate|jumătate de|o jumătate de|o jumătate|jumate
  few: câteva|câțiva|vreo câteva
  minute: minute|minut|minutele|min
  hour: ore|ceasuri
  hour-at: oră
  h: h
  quarter-hour: un sfert de oră|sfert de oră
  day: zi|zile|zilei|ziua|zilele
  week: săptămână|săptămâni|săptămânii
  month: lună|lunii
  work: lucrătoare|lucrător|de lucru
  d0: azi|astăzi
  d1: mâine
  d2: poimâine
  w0: duminică|duminica
  w1: lunea
  month-w1: luni
  w2: marți|marțea
  w3: miercuri|miercurea
  w4: joi|joia
  w5: vineri|vinerea
  w6: sâmbătă|sâmbăta
  next: viitoare|viitor|următoare|următorul|următoarea|care vine
  next-working-day: următoarea zi lucrătoare|în următoarea zi lucrătoare|prima zi lucrătoare
  this: asta|aceasta|această|acest
  next-week: săptămâna viitoare|săptămâna următoare|săptămâna care vine|săptămânii viitoare
  this-week: săptămâna asta|săptămâna aceasta|săptămâna în curs
  next-month: luna viitoare|luna următoare
  this-month: luna asta|luna aceasta
  m1: ianuarie|ian
  m2: februarie|feb
  m3: martie
  m4: aprilie|apr
  m5-counted: mai
  m6: iunie|iun
  m7: iulie|iul
  m8: august|aug
  m9: septembrie|sept
  m10: octombrie|oct
  m11: noiembrie|nov
  m12: decembrie|dec
  morning: dimineață|dimineața|la prima oră
  noon: prânz|amiază|ora prânzului
  afternoon: după-amiază|după-amiaza|după amiază|după masă|după-masă
  evening: seara|seară|diseară|deseară
  night: noapte|noaptea|la noapte
  midnight: miezul nopții
  vague: ora dumneavoastră|ora dvs|săptămâna cealaltă
  start: începutul|la începutul|început de
  end: sfârșitul|finalul|sfârșit|final|capătul
  closing: programului|sfârșitul programului|finalul programului|programului de lucru|orelor de program
  weekend: înainte de weekend|până în weekend|până la weekend
  within: într|în|peste|în maximum|în maxim|maximum|maxim|în cel mult|cel mult|în termen de|în decurs de|în următoarele|următoarele|timp de|în mai puțin de|în cel târziu|în aproximativ
  at: la|până la|pe la|până|înainte de
  after: după|de la
  ora: orele|orei|între|între orele
  on: pe|data de|până pe|până în data de|pe data de
  range: până la|-
  and: și|sau|ori|iar|dar
  past: ieri|alaltăieri|acum|în urmă|trecută|trecut|de ieri|încă de
  fill: de|a|al|ale|cel târziu|cel mai târziu|cursul|în cursul|pe parcursul|parcursul|jurul|în jurul|fix|chiar|circa|aproximativ|cam|din
  free: să|ca|pentru|cu|dacă|că|fie|chiar dacă|ca să|eu|noi
`,
);
