import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReplies } from './replies';

/** How many replies; `npm run bench:backtest -- 100000` for fewer. */
const count = Number(process.argv[2] ?? 1_000_000);
const PARTS = 8;
const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'));

interface Run {
  readonly out: string;
  readonly seconds: number;
  /** Of user and system, over all threads. */
  readonly cpuSeconds: number;
  /** Resident memory in MB, ten times over the run. */
  readonly memory: readonly number[];
}

/** Runs the built program and looks at its memory four times a second (Linux). */
function run(...args: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/cli/replylint.js', 'backtest', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const seen: number[] = [];
  let ticks = 0;
  const look = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    seen.push(Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024));
    const [, , user = 0, system = 0] =
      /\) (\S \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+) (\d+) (\d+)/
        .exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))
        ?.map(Number) ?? [];
    ticks = user + system;
  }, 250);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(look);
      if (code !== 0) fail(new Error(`exit code ${code}`));
      const memory = Array.from({ length: 10 }, (_, i) => seen[Math.floor(((i + 1) / 10) * (seen.length - 1))] ?? 0);
      done({ out, seconds: (performance.now() - began) / 1000, cpuSeconds: ticks / 100, memory });
    });
  });
}

function tell(what: string, replies: number, { seconds, cpuSeconds, memory }: Run): void {
  const each = (time: number) => Math.round(replies / time).toLocaleString('en-US');
  console.log(
    `${what}: ${seconds.toFixed(0)} s, ${each(seconds)} replies a second, ${each(cpuSeconds)} for each second of a core`,
  );
  console.log(`  resident memory over the run, MB: ${memory.join(' ')}`);
}

try {
  const all = join(folder, 'all.ndjson');
  await writeReplies(all, 0, count);
  const jobs = String(availableParallelism());
  const single = await run('--pack', 'core', '--partial', '--jobs', jobs, all);
  tell(`${count.toLocaleString('en-US')} replies, ${jobs} threads`, count, single);
  const parts: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const [from, to] = [part, part + 1].map((n) => Math.round((count * n) / PARTS)) as [number, number];
    const lines = join(folder, `${part}.ndjson`);
    await writeReplies(lines, from, to);
    const partial = await run('--pack', 'core', '--partial', '--jobs', '1', lines);
    tell(`part ${part + 1} of ${PARTS}, 1 thread`, to - from, partial);
    parts.push(join(folder, `${part}.json`));
    writeFileSync(parts[part] ?? '', partial.out);
  }
  const merged = await run('--merge', '--partial', ...parts.reverse());
  console.log(
    `merge of ${PARTS}: ${merged.seconds.toFixed(1)} s, ${merged.out === single.out ? 'equal to the single run, to the byte' : 'NOT EQUAL to the single run'}`,
  );
  if (merged.out !== single.out) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
