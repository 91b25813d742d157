import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bench } from './bench';
import type { Inherited } from './entries';
import type { Json } from './json';
import type { Placed } from './problems';
import type { Route } from './route';
import type { Tests, Threads } from './use-tests';

/** Everything that a screen of an open pack works with. */
export interface StudioState {
  readonly bench: Bench;
  /** The pack as it stands. */
  readonly pack: Json;
  readonly inherited: Inherited;
  /** The languages that the pack lints. */
  readonly languages: readonly string[];
  /** The one that the form shows. */
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly route: Route;
  readonly go: (route: Partial<Route>) => void;
  readonly tests: Tests;
  readonly problems: readonly Placed[];
  readonly threads: Threads;
  /** Changes the pack; quick changes of one field are one step of undo. */
  readonly edit: (pack: Json, field: string) => void;
}

const Context = createContext<StudioState | undefined>(undefined);

/** Hands the state to the screens inside. */
export const StudioProvider = Context.Provider;

/** The state of the open pack. Throws outside of one. */
export function useStudio(): StudioState {
  const state = useContext(Context);
  if (!state) throw new Error('no pack is open');
  return state;
}
