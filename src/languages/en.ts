import type { Language } from '../engine/types';
import { inflect, izing } from './inflection/en';
import { times } from './times/en';
import { lines, words } from './words';

/** Spellings with and without apostrophe. Left out on purpose where the bare spelling is a word: well, were, id, ill, lets. */
const CONTRACTIONS = `
can't can not, cant can not, cannot can not, won't will not, wont will not, shan't shall not, ain't is not, aint is not,
dont do not, doesnt does not, didnt did not, isnt is not, arent are not, wasnt was not, werent were not,
havent have not, hasnt has not, hadnt had not, couldnt could not, wouldnt would not, shouldnt should not,
mustnt must not, neednt need not, im i am, ive i have, youre you are, youve you have, youll you will, youd you would,
weve we have, theyre they are, theyve they have, theyll they will, theyd they would, itll it will,
thats that is, thatll that will, whats what is, whos who is, wheres where is, hows how is, heres here is,
theres there is, shes she is, hes he is, let's let us, y'all you all, ya'll you all, gonna going to, gotta got to,
wanna want to, dunno do not know, gimme give me, lemme let me, ok okay, u you, ur your, r are, pls please, plz please,
thx thanks, thnx thanks, tho though, thru through, cuz because, coz because, 'cause because, alright all right,
tmrw tomorrow, tmr tomorrow, asap as soon as possible, eod end of day, cob close of business, afaik as far as i know,
idk i do not know, cancelled canceled, cancelling canceling, travelled traveled, travelling traveling,
labelled labeled, labelling labeling, favour favor, behaviour behavior, colour color, honour honor, honoured honored,
centre center, grey gray, whilst while, programme program, licence license, enquiry inquiry,
enquiries inquiries, instalment installment, instalments installments, judgement judgment`;

const contractions = () => {
  const all: Record<string, readonly string[]> = {};
  for (const entry of CONTRACTIONS.trim().split(/,\s*/)) {
    const [spelling = '', ...meaning] = entry.split(' ');
    all[spelling] = meaning;
  }
  for (const stem of izing) {
    for (const end of ['e', 'es', 'ed', 'ing', 'ation', 'ations', 'er', 'ers'])
      all[`${stem}is${end}`] = [`${stem}iz${end}`];
  }
  return all;
};

/** English. */
export const en: Language = {
  id: 'en',
  direction: 'ltr',
  contractions: contractions(),
  clitics: {
    "n't": 'not',
    "'ll": 'will',
    "'re": 'are',
    "'ve": 'have',
    "'m": 'am',
    "'d": ['would', 'had'],
    "'s": ['is', 'has'],
  },
  inflect,
  negation: {
    before: lines(`
      not
      no
      never
      neither
      nor
      nobody
      nothing
      none
      nowhere
      without
      hardly
      barely
      scarcely
      rarely
      seldom
      no longer
      instead of
      rather than
      far from`),
    after: [],
    reach: 3,
  },
  numbers: words(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen twenty-one twenty-two
    twenty-three twenty-four twenty-five thirty-five forty-five forty-eight seventy-two`),
  times,
  abbreviations: words(`
    mr mrs ms mx dr prof st sr jr inc ltd corp dept approx est etc vs e.g i.e eg ie a.m p.m tel ext ref nr fig vol
    jan feb aug sept oct nov dec mon tue tues thu thur thurs fri`),
  greetings: lines(`
    hi
    hello
    hey
    hiya
    dear
    greetings
    good morning
    good afternoon
    good evening
    good day
    morning
    to whom it may concern`),
  closings: lines(`
    regards
    kind regards
    best regards
    warm regards
    warmest regards
    with kind regards
    with best regards
    with warm regards
    best wishes
    many thanks
    thanks
    thank you
    thanks again
    best
    all the best
    cheers
    sincerely
    yours sincerely
    sincerely yours
    yours faithfully
    yours truly
    respectfully
    take care
    have a great day
    have a nice day
    have a good day`),
};
