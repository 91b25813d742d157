import { days, hours, type Ticket } from './ticket';

/** The complaints in Romanian; the second is typed without diacritics, as many people do. */
export const romanian: readonly Ticket[] = [
  {
    id: '20407',
    lang: 'ro',
    customer: 'Ioana Munteanu',
    trade: 'Electronics',
    channel: 'E-mail',
    status: 'New',
    subject: 'Espressorul nu pornește',
    messages: [
      {
        from: 'customer',
        name: 'Ioana Munteanu',
        ago: hours(2) + 5,
        text: `Bună ziua,

Am primit ieri espressorul comandat la dumneavoastră (comanda 88213) și nu pornește deloc. L-am încercat în trei prize și am citit manualul de două ori, degeaba. E cadou pentru mama, care își serbează ziua sâmbătă, așa că vă dați seama ce bucurie am avut.

Aș vrea unul nou până sâmbătă sau banii înapoi. Cum facem?

Ioana Munteanu`,
      },
    ],
    poor: `Bună ziua,

Îmi pare rău că vă simțiți așa. Nu știu de ce nu pornește, probabil nu ați citit bine manualul. Conform politicii noastre, nu putem face nimic fără factură.

Trebuie să sunați dumneavoastră la service, nu este treaba mea.`,
  },
  {
    id: '20395',
    lang: 'ro',
    customer: 'Radu Ilie',
    trade: 'Gas supply',
    channel: 'Web form',
    status: 'Open',
    subject: 'Factura estimata, a doua luna la rand',
    messages: [
      {
        from: 'customer',
        name: 'Radu Ilie',
        ago: days(1) + hours(1),
        text: `Buna ziua, e a doua luna la rand cand imi vine factura estimata, desi am transmis indexul pe 20, in termen. 640 de lei pentru un apartament in care nu sta nimeni!!!

Colega dvs. mi-a promis la telefon ca se corecteaza si uite ca nu s-a corectat nimic. M-am saturat sa tot sun. Cine imi da banii inapoi?`,
      },
    ],
    poor: `Buna ziua,

Colega mea e noua si v-a informat gresit, nu e vina mea. Avem foarte multe sesizari in perioada asta. Trebuia sa transmiteti indexul mai devreme.

Linistiti-va, se rezolva pana vineri.`,
  },
];
