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
    `(în|peste|până în|timp de|în maxim|în maximum|în termen de|în cel mult)? <number> (de)? ${unit} (lucrătoare)?`,
    `(în|peste|în maxim) (câteva|o|jumătate de|o jumătate de) ${unit} (lucrătoare)?`,
    `(în)? <number> până la <number> (de)? ${unit}`,
  ]),
  `(până|de|începând de|abia)? (pe)? ${WEEKDAY} (la prânz|dimineață|dimineața|seara|viitoare|asta)?`,
  `(până)? (pe|în|la data de)? <number> ${MONTH}`,
  `(până)? (azi|astăzi|mâine|poimâine) (la)? ${PART}`,
  ...lines(`
    (până|până la|după|înainte de|de la|pe la|în jurul)? (ora|orele|orei) <number>
    până la <number>
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
