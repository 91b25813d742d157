import { lines } from '../words';

const WEEKDAY =
  '(luni|marți|miercuri|joi|vineri|sâmbătă|duminică|lunea|marțea|miercurea|joia|vinerea|sâmbăta|duminica)';
const MONTH =
  '(ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|apr|aug|sept|oct|nov|dec)';
const PART = '(dimineață|dimineața|prânz|seară|seara|noapte|noaptea|după-amiază|după-amiaza)';
const UNITS = ['(minute|minut|min)', '(ore|h)', '(zi|zile)', '(săptămână|săptămâni)', '(luni|lună)'];

/** Romanian clock times, days and terms, for `<time>`. "Curând" and "în scurt timp" are none. */
export const times = [
  ...UNITS.flatMap((unit) => [
    `(în|peste|până în|timp de|în maxim|în maximum|în termen de|în cel mult|în cel târziu|în cel mai târziu)? <number> (de)? ${unit} (lucrătoare)?`,
    `(în|peste|în maxim) (câteva|o|jumătate de|o jumătate de) ${unit} (lucrătoare)?`,
    `(în|peste|până în|timp de|în maxim|în maximum|în termen de|în cel mult)? <number> <number> (de)? ${unit} (lucrătoare)?`,
    `(în|între)? <number> (până la|și|sau|ori) <number> (de)? ${unit} (lucrătoare)?`,
    `(în|peste)? (cel mult|maxim|maximum|aproximativ|vreo|circa) (o|un|<number>) (de)? ${unit} (lucrătoare)?`,
  ]),
  `(până|de|începând de|abia)? (pe)? ${WEEKDAY} (la prânz|dimineață|dimineața|seara|viitoare|asta)?`,
  `(până)? (pe|în|la data de)? <number> ${MONTH}`,
  `(până)? (azi|astăzi|mâine|poimâine) (la)? ${PART}`,
  ...lines(`
    (până|până la|după|înainte de|de la|pe la|în jurul)? (ora|orele|orei) <number>
    (până|pe|până pe) (la|data de)? <number>
    (până la|la|după|înainte de|de la|pe la|în jur de)? (ora|orele|orei)? <number> (fix|și jumătate|și un sfert)
    în (o zi|o săptămână|o lună)
    (în|până în)? (următoarea|prima) zi lucrătoare
    (azi|astăzi|mâine|poimâine|diseară) (la|până la|pe la|după) (ora)? <number>
    (până)? (începutul|jumătatea|mijlocul|sfârșitul|finalul) (săptămânii|lunii|anului) (viitoare|viitor)?
    (pe|de) (azi|astăzi) pe mâine
    în (seara|noaptea|dimineața|după-amiaza) (asta|aceasta|zilei)
    înainte de (weekend|Crăciun|Paște|sărbători|plecare)
    peste (noapte|weekend)
    (până|de|chiar|încă de)? (azi|astăzi|mâine|poimâine|diseară|deseară)
    (până)? (mâine|azi|astăzi)? la prânz
    până (seara|dimineață|dimineața|diseară|la noapte|după-amiază)
    (în)? (o|jumătate de|o jumătate de) oră
    într-o (oră|zi|săptămână|lună)
    (în|pe)? (cursul|parcursul) (zilei|serii|dimineții|după-amiezii|nopții|săptămânii)
    (în|pe)? (cursul|parcursul) zilei de (azi|astăzi|mâine)
    (până)? (la)? (sfârșitul|finalul) (zilei|săptămânii|programului|lunii|turei)
    (până)? (în|la)? (seara|dimineața) asta
    (până)? săptămâna (viitoare|asta|aceasta|următoare|care vine)
    luna (viitoare|asta|aceasta|următoare)
    (în|în următoarele|în decurs de) <number> (de)? (ore|zile|minute)
    în următoarele (ore|zile|minute)
    aceeași zi
    în aceeași zi
    în weekend
    la miezul nopții`),
];
