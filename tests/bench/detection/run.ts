/**
 * Compares language detection on short replies: `npx tsx tests/bench/detection/run.ts FILE...`, where the files hold lines
 * of JSON with `lang` and `reply` or `customer`. Prints a Markdown table; peers are installed beside this file on demand.
 */
import { join } from 'node:path';
import { detect } from '../../../src/languages/detect';
import { bundle, gzipped, type Peer, peers } from './peers';
import { CUTS, type Cut, cut, type Sample, samples } from './samples';

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const details = process.argv.includes('--details');
const groups = samples(files);
const ownLanguages = [...groups].filter(([, all]) => all[0]?.lang !== 'unknown');
const foreignLanguages = [...groups].filter(([, all]) => all[0]?.lang === 'unknown');

const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function share(
  peer: Peer,
  all: readonly Sample[],
  to: Cut,
  right: (answer: string | undefined, lang: string) => boolean,
) {
  return percent(all.filter(({ lang, text }) => right(peer.detect(cut(text, to)), lang)).length, all.length);
}

const exact = (answer: string | undefined, lang: string) => answer === lang;
const wrong = (answer: string | undefined, lang: string) => answer !== undefined && answer !== lang;

/** Microseconds for one paragraph of 500 characters; the fastest of 25 rounds, because the machine has other work. */
function time(peer: Peer, texts: readonly string[]): string {
  const rounds = Array.from({ length: 25 }, () => {
    const start = process.hrtime.bigint();
    for (const text of texts) peer.detect(text);
    return Number(process.hrtime.bigint() - start) / 1000 / texts.length;
  });
  return Math.min(...rounds).toFixed(1);
}

function paragraphs(): readonly string[] {
  const all = ownLanguages.flatMap(([, list]) => list.map(({ text }) => text));
  return Array.from({ length: 200 }, (_, i) => {
    let text = '';
    for (let k = i * 7; text.length < 500; k++) text += `${all[k % all.length]} `;
    return text.slice(0, 500);
  });
}

function table(all: readonly Peer[]): void {
  const ours = ownLanguages.flatMap(([, list]) => list);
  const theirs = foreignLanguages.flatMap(([, list]) => list);
  const texts = paragraphs();
  console.log(
    `| detector | min+gzip | us/500 chars | ${CUTS.join(' | ')} | wrong at 5 words | other languages: unknown | taken for ours |`,
  );
  console.log(`|---|---:|---:|${CUTS.map(() => '---:|').join('')}---:|---:|---:|`);
  for (const peer of all) {
    const cells = CUTS.map((to) => share(peer, ours, to, exact));
    const unknown = share(peer, theirs, 'whole', exact);
    const taken = share(peer, theirs, 'whole', wrong);
    const bad = share(peer, ours, '5 words', wrong);
    console.log(
      `| ${peer.name} | ${(peer.size / 1000).toFixed(1)} kB | ${time(peer, texts)} | ${cells.join(' | ')} | ${bad} | ${unknown} | ${taken} |`,
    );
  }
}

function perLanguage(peer: Peer): void {
  console.log(
    `\n${peer.name}\n\n| language | texts | ${CUTS.map((to) => `${to}: right / wrong`).join(' | ')} |\n|---|---:|${CUTS.map(() => '---|').join('')}`,
  );
  for (const [group, all] of groups) {
    const cells = CUTS.map((to) => `${share(peer, all, to, exact)} / ${share(peer, all, to, wrong)}`);
    console.log(`| ${group} | ${all.length} | ${cells.join(' | ')} |`);
  }
}

function mistakes(peer: Peer): void {
  for (const [group, all] of groups)
    for (const { lang, text } of all) {
      const answer = peer.detect(cut(text, '1 sentence'));
      if (answer !== lang) console.log(`${group}\t${answer}\t${cut(text, '1 sentence')}`);
    }
}

/** What the detector adds to a bundle that has the languages already. */
async function ownSize(): Promise<number> {
  const from = (file: string) => JSON.stringify(join(import.meta.dirname, '../../../src/languages', file));
  const without = await bundle('languages', `export { languages } from ${from('index.ts')}`);
  const both = await bundle(
    'both',
    `export { languages } from ${from('index.ts')}; export { detect } from ${from('detect.ts')}`,
  );
  return gzipped(both) - gzipped(without);
}

const own: Peer = { name: 'own', detect, size: await ownSize() };
if (process.argv.includes('--mistakes')) mistakes(own);
else {
  table([own, ...(process.argv.includes('--own') ? [] : await peers())]);
  if (details) perLanguage(own);
}
