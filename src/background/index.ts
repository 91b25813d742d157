import { showBadge } from '../platform/action';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { loadInterface } from '../platform/interface';
import { onHostsChanged } from '../platform/permissions';
import { onFirstInstalled, onInstalled, onStart, startLinter } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onRemote } from '../platform/sync';
import { onKey, openTab } from '../platform/tabs';
import { badgeOf } from './badge';
import { choices } from './choices';
import { runEverywhere, runOnGranted } from './hosts';
import { programFor, rulesFor } from './rules';
import { announceSwitch, changeGuard, changeSettings, changeSite, replaceSettings, synchronise } from './settings';
import { switchSync } from './sync';

/** The background listens as long as the browser lets it live. */
const { signal } = new AbortController();

answer(
  {
    wake: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startLinter(tab, frame);
      return {};
    },
    rules: ({ site }, { who }) => rulesFor(site, who === 'extension'),
    program: async ({ lang }) => ({ program: await programFor(lang) }),
    count: async (counts, { tab }) => {
      await loadInterface();
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
    choices: () => choices(),
    changeSettings: async (change) => {
      await changeSettings(change);
      return {};
    },
    replaceSettings: async (whole) => {
      await replaceSettings(whole);
      return {};
    },
    switchSync: async ({ on }) => {
      await switchSync(on);
      await synchronise();
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

onFirstInstalled(() => void openTab('src/welcome/index.html'), signal);

onRemote(() => void synchronise(), signal);

onStart(() => void synchronise(), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
