import { sites } from '../../src/sites';
import type { Site } from '../../src/sites/site';
import type { Replica } from '../e2e/sites/replica';

/** Products that the tests install and run, and what those tests see there. */
const real: Readonly<Record<string, readonly string[]>> = {
  'request-tracker': ['told apart', 'on the page of the ticket', 'yes', 'yes', '–'],
  znuny: ['told apart', 'the mail that is answered', 'yes', 'yes', '–'],
  roundcube: ['no notes', '–', 'yes', 'while it is a draft', '–'],
};
/** Mail: everything that is written leaves the house. */
const withoutNotes = new Set(['gmail', 'outlook', 'salesforce']);
/** Products whose mark of a note nobody has seen: the tests make one up. */
const guessed = new Set(['intercom']);

/** The page of the docs about all helpdesks: a table of what Replylint knows about each, and how that was tried. */
export function helpdesksPage(replicas: readonly Replica[]): string {
  const products = sites.filter(({ id }) => id !== 'demo-desk' && id !== 'general');
  return [
    '# Helpdesks\n',
    'Made from the sites and their tests (`npx vitest run -u --project unit tests/sites`).\n',
    '| product | reply or note | thread | send button | conversation | people | tried on |',
    '|---|---|---|---|---|---|---|',
    ...products.map((site) => `| ${rowOf(site, replicas).join(' | ')} |`),
    notes,
  ].join('\n');
}

function rowOf({ id, name, hosts }: Site, all: readonly Replica[]): readonly string[] {
  const product = hosts.length === 0 ? `${name} *` : name;
  const own = all.filter(({ site }) => site === id);
  if (real[id]) return [product, ...real[id], 'the real product'];
  const some = (test: (replica: Replica) => boolean) => (own.some(test) ? 'yes' : '–');
  const apart = !guessed.has(id) && own.some(({ mode, turns }) => mode === 'note' || turns);
  const messages = own.flatMap((replica) => replica.messages);
  return [
    product,
    withoutNotes.has(id) ? 'no notes' : apart ? 'told apart' : 'by the names around the box',
    messages.some(({ at }) => at) ? 'with times' : messages.length > 0 ? 'yes' : '–',
    some(({ send }) => send.length > 0),
    some(({ conversation }) => conversation !== undefined),
    some(({ people }) => Object.keys(people).length > 0),
    own.every(({ madeUp }) => madeUp) ? 'address only' : 'a replica',
  ];
}

const notes = `
\\* runs at an address of its own: open the popup there, and it offers to work on that page. It recognises the product by
name where it knows it (Chatwoot and Zammad as well, which also run in the cloud; Outlook too, under \`/owa\`).

**reply or note**: an internal note is never checked. Where the page does not say clearly what a box writes, it is taken
for a note: silence is better than a remark in the wrong place. *By the names around the box*: a reply, unless the box or
what stands around it calls itself an internal note, in English or one of some twenty other languages.

**thread**: the customer's words are read for complaints, feelings and promises. Without them, the draft alone counts.

**conversation**: what you ticked and ignored belongs to this conversation, also where the page keeps its editor when you
go to the next one.

**tried on**: *the real product* was installed and complaints were answered in it; *a replica* is a small page with the
names that the product gives its parts, with the real editor where that is known, shown at the product's true address;
*address only* means that the page behind the address was made up for the test. All of it in Chromium and in Firefox.
`;
