import { Counter } from '../../backtest/counter';
import { type BadLine, isBad } from '../../backtest/entry';
import type { Partial } from '../../backtest/partial';
import { recordsOf } from '../../backtest/reading/batch';
import { openExport } from '../../backtest/reading/export';
import { ExportError } from '../../backtest/reading/flaw';
import { plotsOf } from '../../backtest/report/plots';
import { reportOf } from '../../backtest/report/report';
import { type Setup, subjectOf } from '../../backtest/subject';
import { trialOf } from '../../backtest/trial';
import { rulesOf } from './rules-of';
import type { Answer, Counted, Question } from './talk';

/** Samples for each rule, and records named that could not be read. */
const SAMPLES = 5;
const MOST_BAD = 50;
const PIECE_BYTES = 65_536;
/** Between two words about how far it is. */
const TELL_MS = 100;

type Run = Extract<Question, { run: File }>;

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    await ('look' in data ? look(data.look) : run(data));
  } catch (error) {
    if (error instanceof ExportError) answer({ failed: { code: error.flaw } });
    else answer({ failed: { code: 'other', detail: error instanceof Error ? error.message : String(error) } });
  }
});

async function look(file: File): Promise<void> {
  const { batches: _, ...found } = await openExport(bytesOf(file));
  answer({ found });
}

async function run({ run: file, columns, rules, against, words }: Run): Promise<void> {
  const tried = rulesOf(rules);
  const old = against && rulesOf(against);
  const broken = [tried, old].find((one) => one?.ok === false);
  if (!tried.ok || old?.ok === false) {
    const detail = broken?.ok === false ? broken.problem : '';
    return answer({ failed: { code: 'rules', detail } });
  }
  const counter = new Counter(
    trialOf({ rules: tried.rules, ...(old && { rulesBefore: old.rules }), samples: SAMPLES }),
  );
  const { bad, kind } = await count(file, columns, counter);
  const { customerValue } = tried.settings;
  const spoken = [words.language, 'en'];
  const setup: Setup = {
    subject: subjectOf(tried.packs, tried.rules, spoken),
    ...(old && { against: subjectOf(old.packs, old.rules, spoken) }),
    ...(customerValue && { customerValue }),
    samples: SAMPLES,
  };
  const partial: Partial = { setup, tally: counter.tally };
  answer({ done: { kind, partial, plots: plotsOf(reportOf(partial), words), bad } });
}

async function count(file: File, columns: Run['columns'], counter: Counter): Promise<Pick<Counted, 'kind' | 'bad'>> {
  const bad: BadLine[] = [];
  let records = 0;
  let bytes = 0;
  let told = performance.now();
  const { batches, kind } = await openExport(
    bytesOf(file, (size) => {
      bytes += size;
    }),
    columns,
  );
  for await (const batch of batches)
    for (const record of recordsOf(batch)) {
      counter.add(record);
      records++;
      if (isBad(record) && bad.length < MOST_BAD) bad.push(record);
      const now = performance.now();
      if (now - told < TELL_MS) continue;
      told = now;
      answer({ running: { bytes, records, bad } });
    }
  return { kind, bad };
}

/** Piece by piece: a stream of the browser's reads megabytes ahead of what is counted. */
async function* bytesOf(file: File, seen: (size: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
    yield piece;
    seen(piece.length);
  }
}
