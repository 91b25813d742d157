/** What a page would make an element of, and must read as it stands. */
export const MARKUP =
  'Points are for thanks <img src="x" onerror="alert(1)"></textarea><style>* { display: none }</style>';

/** A team's own rule about a word that no built-in rule knows. */
const rule = (word: string) => ({
  id: 'team/loyalty',
  kind: 'avoid',
  concept: 'team/loyalty',
  level: 'should',
  source: 'Team guide',
  text: { en: { message: 'This offers points.', why: MARKUP } },
  examples: { en: { bad: [`I can offer [[${word}]].`], good: ['I have sent the money back.'] } },
});
/** A pack of a team with one rule and these phrases, the first of which stands in its example. */
export const teamPack = (version: string, sequence: number, ...words: [string, ...string[]]) => ({
  format: 1,
  id: 'team',
  version,
  sequence,
  name: { en: 'Team rules of Acme' },
  languages: ['en'],
  concepts: [{ id: 'team/loyalty', kind: 'fault', phrases: { en: words } }],
  rules: [rule(words[0])],
});
