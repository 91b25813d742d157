import type { Language } from '../engine/types';
import { inflect } from './inflection/ro';
import { times } from './times/ro';
import { lines, words } from './words';

/** Romanian. */
export const ro: Language = {
  id: 'ro',
  direction: 'ltr',
  contractions: {
    // A word that stands for itself stays whole: `într-o` is not `intr` and `o`.
    intro: ['intro'],
    dintro: ['dintro'],
    printro: ['printro'],
    dvs: ['dumneavoastră'],
    dv: ['dumneavoastră'],
    dvoastra: ['dumneavoastră'],
    dna: ['doamna'],
    dl: ['domnul'],
    dle: ['domnule'],
    dra: ['domnișoara'],
    dlui: ['domnului'],
    dnei: ['doamnei'],
    nam: ['nu', 'am'],
    vam: ['vă', 'am'],
    nush: ['nu', 'știu'],
    pt: ['pentru'],
    ptr: ['pentru'],
    tb: ['trebuie'],
    ms: ['mersi'],
    mersi: ['mulțumesc'],
    mulțam: ['mulțumesc'],
    sînt: ['sunt'],
    sîntem: ['suntem'],
    sînteți: ['sunteți'],
    nicio: ['nici', 'o'],
    niciun: ['nici', 'un'],
    niciunui: ['nici', 'unui'],
  },
  hyphenated: {
    before: {
      n: 'nu',
      s: 'se',
      m: 'mă',
      v: 'vă',
      i: 'îi',
      l: 'îl',
      c: 'că',
      mi: 'îmi',
      ți: 'îți',
      și: 'și',
      te: 'te',
      ne: 'ne',
      le: 'le',
      vă: 'vă',
      mă: 'mă',
      nu: 'nu',
      să: 'să',
      ce: 'ce',
      de: 'de',
      că: 'că',
      dacă: 'dacă',
    },
    after: {
      mi: 'îmi',
      ți: 'îți',
      i: 'îi',
      l: 'îl',
      o: 'o',
      vă: 'vă',
      mă: 'mă',
      te: 'te',
      ne: 'ne',
      le: 'le',
      se: 'se',
      și: 'își',
      s: 'sunt',
      am: 'am',
      ați: 'ați',
      ar: 'ar',
      aș: 'aș',
    },
  },
  inflect,
  negation: {
    before: lines(`
      nu
      nici
      niciodată
      nicidecum
      fără
      nimeni
      nimic
      în loc să
      departe de`),
    after: ['deloc', 'nicidecum'],
    reach: 3,
  },
  numbers: words(`
    unu doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăsprezece treisprezece
    paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci
    șaizeci șaptezeci optzeci nouăzeci sută sute mie mii milion milioane câteva`),
  times,
  abbreviations: words(`
    dl dna dra dle dvs d-voastră dv nr str bd bl sc ap jud tel ex art alin lit pag pct cca aprox max min etc prof ing
    dr av ec conf ș.a ș.a.m.d s.a s.r.l srl p.s sept oct nov dec ian feb apr aug`),
  greetings: lines(`
    bună
    bună ziua
    bună dimineața
    bună seara
    salut
    salutare
    stimate domn
    stimată doamnă
    stimate domnule
    stimate client
    stimată clientă
    stimați domni
    dragă
    alo
    hello`),
  closings: lines(`
    cu stimă
    cu respect
    cu drag
    cu considerație
    cu deosebită considerație
    cu prietenie
    toate cele bune
    o zi bună
    o zi frumoasă
    o zi plăcută
    o seară bună
    o seară frumoasă
    zi frumoasă
    numai bine
    mulțumesc
    vă mulțumesc
    mulțumim
    vă mulțumim
    al dumneavoastră
    pe curând
    la revedere`),
};
