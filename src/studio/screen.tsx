import type { JSX } from 'preact';
import { useStudio } from './context';
import { screens } from './screens';

/** The screen of the chosen tab; the first one where the chosen one is not there. */
export function Screen(): JSX.Element | null {
  const { route } = useStudio();
  const Chosen = (screens.find(({ tab }) => tab === route.tab) ?? screens[0])?.screen;
  return Chosen ? <Chosen /> : null;
}
