import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../packs/pack';
import { ask } from '../../platform/ask';
import { useStudio } from '../context';
import { BacktestScreen } from './backtest-screen';

/** The back-test of the open pack, as a tab of the studio. */
export function BacktestTab(): JSX.Element {
  const { bench } = useStudio();
  const [inUse, setInUse] = useState<readonly Pack[]>([]);
  useEffect(() => {
    let over = false;
    void ask('packsInUse', {}).then((packs) => {
      if (packs && !over) setInUse(packs);
    });
    return () => {
      over = true;
    };
  }, []);
  return <BacktestScreen packText={() => bench.text()} inUse={inUse} />;
}
