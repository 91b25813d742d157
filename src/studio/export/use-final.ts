import { useState } from 'preact/hooks';
import { useStudio } from '../context';
import type { PackReport } from '../testing/test-pack';

/** The gate that every final pack goes through. */
export interface Final {
  /** How many tests fail: as long as it is not 0, nothing final leaves the studio. */
  readonly refused: number;
  readonly testing: boolean;
  /** Tests exactly these bytes, in all languages that the pack inherits, and hands them on if every test passes. */
  readonly run: (act: (text: string) => unknown) => void;
}

/** Opens the gate for the pack on the bench. */
export function useFinal(): Final {
  const { bench, problems, threads } = useStudio();
  const [testing, setTesting] = useState(false);
  const [failed, setFailed] = useState(0);
  const run = async (act: (text: string) => unknown): Promise<void> => {
    setTesting(true);
    const text = bench.text();
    const report = await threads.pack<PackReport>('testPack', text, true);
    setFailed(report.problems.length);
    if (report.problems.length === 0) await act(text);
    setTesting(false);
  };
  return {
    refused: problems.length || failed,
    testing,
    run: (act) => {
      if (!testing) void run(act);
    },
  };
}
