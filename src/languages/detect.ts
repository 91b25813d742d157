import { common } from './common';
import { detectorOf, type LanguageSigns, type Profile } from './detection/detector';
import { foreign, own } from './signs';
import { words } from './words';

const none: Profile = { words: '', endings: '', pairs: '', letters: '' };
const tidy = ({ endings, pairs, letters, ...profile }: Profile): Profile => ({
  words: words(profile.words).join(' '),
  endings: words(endings).join(' '),
  pairs: words(pairs).join(' '),
  letters,
});
const each = <T>(record: Readonly<Record<string, T>>, make: (id: string, value: T) => Profile) =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, tidy(make(id, value))]));

/** What tells the languages that we have, and fifteen others. */
export const languageSigns: LanguageSigns = {
  ours: each(common, (id, frequent) => {
    const profile = own[id] ?? none;
    return { ...profile, words: `${frequent.join(' ')} ${profile.words}` };
  }),
  foreign: each(foreign, (_, profile) => profile),
};

/** The language of a paragraph: see `detectorOf`. */
export const detect = detectorOf(languageSigns);
