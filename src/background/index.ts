import { showBadge } from '../platform/action';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { onHostsChanged } from '../platform/permissions';
import { onInstalled, onStart, startLinter } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onKey } from '../platform/tabs';
import { badgeOf } from './badge';
import { runEverywhere, runOnGranted } from './hosts';
import { programFor, rulesFor } from './rules';
import { announceSwitch, changeGuard, changeSite } from './settings';

/** The background listens as long as the browser lets it live. */
const { signal } = new AbortController();

answer(
  {
    wake: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startLinter(tab, frame);
      return {};
    },
    rules: ({ site }) => rulesFor(site),
    program: async ({ lang }) => ({ program: await programFor(lang) }),
    count: async (counts, { tab }) => {
      if (tab !== undefined) await showBadge(tab, badgeOf(counts));
      return {};
    },
    switchSite: async ({ site, on }) => {
      await changeSite(site, { on });
      await announceSwitch(site, on);
      return {};
    },
    choosePlaybook: async ({ site, playbook }) => {
      await changeSite(site, { playbook });
      return {};
    },
    chooseGuard: async (guard) => {
      await changeGuard(guard);
      return {};
    },
    runOnHost: async ({ host }) => {
      await runOnGranted({ added: [host], removed: [] });
      return {};
    },
  },
  signal,
);

onKey((key, tab) => void tell(tab, 'command', { key }), signal);

onHostsChanged((change) => void runOnGranted(change), signal);

onStart(() => void runOnGranted(), signal);

onInstalled(() => void runEverywhere(), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
