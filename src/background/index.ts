import { showBadge } from '../platform/action';
import { onAlarm } from '../platform/alarm';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { workingHours } from '../platform/hours';
import { onNotificationPressed } from '../platform/notify';
import { onHostsChanged } from '../platform/permissions';
import { onInstalled, onStart, startLinter, startTimes } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onKey } from '../platform/tabs';
import { badgeOf } from './badge';
import { runEverywhere, runOnGranted } from './hosts';
import { ALARM, hearPromise, lookForDue, openPromise, settlePromise, showPromise } from './promises/promises';
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
    times: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startTimes(tab, frame);
      return { hours: await workingHours() };
    },
    promiseHeard: async (made, { url }) => {
      // In a private window nothing is kept.
      if (url === undefined) return { isNew: false };
      return { isNew: await hearPromise({ ...made, url, said: Date.now(), state: 'asked' }) };
    },
    promiseAnswered: async ({ id, due }) => {
      await settlePromise(id, due);
      return {};
    },
    promiseShow: async ({ id }) => {
      await showPromise(id);
      return {};
    },
    promiseChange: async ({ id, due }) => {
      await settlePromise(id, due);
      return {};
    },
    promiseOpen: async ({ id }) => {
      await openPromise(id);
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

onStart(() => {
  void runOnGranted();
  void lookForDue(true);
}, signal);

onAlarm(ALARM, () => void lookForDue(), signal);

onNotificationPressed((id) => void openPromise(id), signal);

onInstalled(() => void runEverywhere(), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
void lookForDue();
