import type { TestSequencer, TestSpecification } from 'vitest/node';

/** The slowest files, slowest first. Where several run at once, one that begins late would keep all others waiting. */
const slowest = [
  'editors/conformance',
  'editors/storm',
  'editors/storm-second',
  'editors/insert',
  'main-job',
  'e2e/screens',
  'sites/sites',
  'e2e/guard',
  'editors/places',
  'editors/random',
  'packs/whole-way',
  'promises',
  'e2e/desk',
  'studio-screens',
  'cli/backtest',
  'packs/hostile',
  'cli/built',
  'engine/hostile',
  'packs/compiled',
].map((name) => `${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slowest.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? slowest.length : place;
};

/** Puts the slowest files first, and leaves the others in their order. */
export class SlowFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => placeOf(a) - placeOf(b) || a.moduleId.localeCompare(b.moduleId));
  }

  /** Nobody asks for a share of the files. */
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}
