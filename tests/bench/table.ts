/** What was measured, the value, the target as a text that begins with `<=`, the unit. */
export type Row = readonly [what: string, value: number, target: string, unit: string];

/** Prints a table of measures, each with its target and whether it was met. */
export function show(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const [what, value, target, unit] of rows) {
    const most = Number(/<= ([\d.]+)/.exec(target)?.[1] ?? Number.POSITIVE_INFINITY);
    const verdict = target === '' ? '' : value <= most ? 'met' : 'MISSED';
    console.log(
      `  ${what.padEnd(72)} ${`${value.toFixed(value < 10 ? 2 : 1)} ${unit}`.padStart(12)}   ${target.padEnd(12)} ${verdict}`,
    );
  }
}
