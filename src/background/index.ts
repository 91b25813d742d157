import { showBadge } from '../platform/action';
import { onAlarm } from '../platform/alarm';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { workingHours } from '../platform/hours';
import { loadInterface } from '../platform/interface';
import { onNotificationPressed } from '../platform/notify';
import { onHostsChanged } from '../platform/permissions';
import { keptAddress } from '../platform/promised';
import { onFirstInstalled, onInstalled, onStart, startLater, startLinter, startTimes } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onRemote } from '../platform/sync';
import { onKey, openTab } from '../platform/tabs';
import { siteGroup } from '../sites/hosts';
import { badgeOf, isShown } from './badge';
import { conversationAnswers, forgetOld } from './conversations';
import { countAnswers } from './counts';
import { keepForPacks, runEverywhere, runOnGranted, runOnHost } from './hosts';
import { offered } from './offered';
import { packAnswers, watchPacks } from './packs/answers';
import { ALARM, hearPromise, lookForDue, openPromise, settlePromise, showPromise } from './promises/promises';
import { examplesOf, programFor, rulesFor } from './rules';
import { announceSwitch, changeSettings, changeSite, replaceSettings, switchExchange, synchronise } from './settings';
import { replaceSilenced, silencedAnswers } from './silenced';

/** The background listens as long as the browser lets it live. */
const { signal } = new AbortController();

answer(
  {
    wake: async (_, { tab, frame, host = '' }) => {
      if (tab !== undefined && frame !== undefined) await startLinter(tab, frame, siteGroup(host));
      return {};
    },
    rules: ({ site }, { who }) => rulesFor(site, who === 'extension'),
    program: async ({ lang }) => ({ program: await programFor(lang) }),
    examples: ({ rule, lang }) => examplesOf(rule, lang),
    ...conversationAnswers,
    ...silencedAnswers,
    count: async (counts, { tab, frame = 0 }) => {
      if (tab === undefined || !isShown(tab, frame, counts)) return {};
      await loadInterface();
      await showBadge(tab, badgeOf(counts));
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
    offered: () => offered(),
    changeSettings: async (change) => {
      await changeSettings(change);
      return {};
    },
    replaceSettings: async (whole) => {
      await replaceSettings(whole);
      if (whole.silenced) await replaceSilenced(whole.silenced);
      return {};
    },
    switchSync: async ({ on }) => {
      await switchExchange(on);
      return {};
    },
    later: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startLater(tab, frame);
      return {};
    },
    times: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startTimes(tab, frame);
      return { hours: await workingHours() };
    },
    promiseHeard: async (made, { url }) => {
      // In a private window nothing is kept.
      if (url === undefined) return { isNew: false };
      return { isNew: await hearPromise({ ...made, url: keptAddress(url), said: Date.now(), state: 'asked' }) };
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
    ...packAnswers,
    ...countAnswers,
    runOnHost: async ({ host }) => {
      await runOnHost(host);
      return {};
    },
    hostForPacks: async ({ host, on }) => {
      await keepForPacks(host, on);
      return {};
    },
  },
  signal,
);

watchPacks(signal);

onKey((key, tab) => tell(tab, 'command', { key }), signal);

onHostsChanged((change) => void runOnGranted(change), signal);

onStart(() => {
  void runOnGranted();
  void lookForDue(true);
  void forgetOld();
}, signal);

onAlarm(ALARM, () => void lookForDue(), signal);

onNotificationPressed((id) => void openPromise(id), signal);

onInstalled(() => void runEverywhere(), signal);

onFirstInstalled(() => void openTab('src/welcome/index.html'), signal);

onRemote(() => void synchronise(), signal);

onStart(() => void synchronise(), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
void lookForDue();
