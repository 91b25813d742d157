import type { JSX } from 'preact';
import { useStudio } from '../context';
import { BacktestScreen } from './backtest-screen';

/** The back-test of the open pack, as a tab of the studio. */
export function BacktestTab(): JSX.Element {
  const { bench } = useStudio();
  return <BacktestScreen packText={() => bench.text()} />;
}
