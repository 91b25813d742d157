import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Look, LookAnswer, PacksView, Trouble } from '../../packs/installed';
import { askPatiently } from '../../platform/ask';
import type { PackAct } from '../../platform/messages/packs';

/** Looks at a pack; `older` is what the agent has typed to accept an older version. */
export type LookAgain = (older?: string) => Promise<LookAnswer | undefined>;

/** What happens on the page of packs. */
export interface PacksState {
  readonly view?: PacksView | undefined;
  /** What is being waited for. */
  readonly busy: 'looking' | 'working' | undefined;
  readonly look?: Look | undefined;
  readonly trouble?: Trouble | undefined;
  /** What was looked at last, to look at it again. */
  readonly last?: LookAgain | undefined;
  readonly outcome?: 'done' | 'looked' | 'silent' | undefined;
}

/** What the page can do. */
export interface PacksActions {
  readonly show: (look: LookAgain, older?: string) => void;
  readonly cancel: () => void;
  readonly install: (look: Look) => void;
  readonly act: (id: string, act: PackAct) => void;
}

/** The installed packs as the background knows them, and the ways to change them. */
export function usePacks(): readonly [PacksState, PacksActions] {
  const [state, setState] = useState<PacksState>({ busy: undefined });
  const change = (part: Partial<PacksState>) => setState((before) => ({ ...before, ...part }));
  const load = useCallback(async () => {
    const view = await askPatiently('packs', {});
    setState((before) => ({ ...before, view }));
  }, []);
  useEffect(() => {
    const over = new AbortController();
    void load();
    addEventListener('focus', () => void load(), { signal: over.signal });
    return () => over.abort();
  }, [load]);
  const started = (busy: PacksState['busy']) =>
    change({ busy, trouble: undefined, outcome: undefined, last: undefined });
  const run = async (ask: ReturnType<typeof askPatiently<'takePack' | 'changePack'>>, well: 'done' | 'looked') => {
    started('working');
    const outcome = await ask;
    const trouble = outcome && !outcome.ok ? outcome.trouble : undefined;
    change({ busy: undefined, trouble, outcome: outcome ? (outcome.ok ? well : undefined) : 'silent' });
    if (outcome?.ok) change({ look: undefined });
    await load();
  };
  const show = async (look: LookAgain, older?: string) => {
    started('looking');
    const answer = await look(older);
    const outcome = answer ? undefined : 'silent';
    change({ busy: undefined, outcome, look: answer?.ok ? answer.look : undefined });
    if (answer && !answer.ok) change({ trouble: answer.trouble, last: look });
  };
  return [
    state,
    {
      show: (look, older) => void show(look, older),
      cancel: () => change({ look: undefined }),
      install: ({ ticket }) => void run(askPatiently('takePack', { ticket }), 'done'),
      act: (id, act) => void run(askPatiently('changePack', { id, act }), act === 'update' ? 'looked' : 'done'),
    },
  ];
}
