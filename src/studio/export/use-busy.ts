import { useRef, useState } from 'preact/hooks';

/** Whether a slow act runs, and how to begin one: what is asked while one runs is not begun, so no press counts twice. */
export function useBusy(): [boolean, (act: () => Promise<void>) => void] {
  const [busy, setBusy] = useState(false);
  const runs = useRef(false);
  const run = async (act: () => Promise<void>): Promise<void> => {
    if (runs.current) return;
    runs.current = true;
    setBusy(true);
    try {
      await act();
    } finally {
      runs.current = false;
      setBusy(false);
    }
  };
  return [busy, (act) => void run(act)];
}
