import { showBadge } from '../platform/action';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { onHostsChanged } from '../platform/permissions';
import { onInstalled, onStart, startLinter } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onKey } from '../platform/tabs';
import { badgeOf } from './badge';
import { choices, forgetWords, ignoreWords, keepPlace, switchRule } from './choices';
import { forget, forgetAll, forgetOld, recall, remember } from './conversations';
import { runEverywhere, runOnGranted } from './hosts';
import { examplesOf, programFor, rulesFor } from './rules';
import { announceSwitch, changeGuard, changeSite } from './settings';

/** The background listens as long as the browser lets it live. */
const { signal } = new AbortController();

/** An answer that comes when something is stored; none when it was refused. */
async function stored(done: Promise<void>): Promise<Readonly<Record<string, never>>> {
  await done;
  return {};
}

answer(
  {
    wake: async (_, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await startLinter(tab, frame);
      return {};
    },
    rules: ({ site }) => rulesFor(site),
    program: async ({ lang }) => ({ program: await programFor(lang) }),
    examples: ({ rule, lang }) => examplesOf(rule, lang),
    recall: async ({ id }) => ({ conversation: await recall(id) }),
    remember: ({ id, change }, { tab }) => stored(remember(id, change, tab)),
    forgetConversation: ({ id }) => stored(forget(id)),
    forgetConversations: () => stored(forgetAll()),
    ignoreWords: ({ hash, on }) => stored(ignoreWords(hash, on)),
    switchRule: ({ rule, on }) => stored(switchRule(rule, on)),
    ignored: async () => {
      const { words, rules } = await choices();
      return { words: words.length, rules };
    },
    switchRuleOn: ({ rule }) => stored(switchRule(rule, true)),
    forgetWords: () => stored(forgetWords()),
    keepPlace: ({ site, place }) => stored(keepPlace(site, place)),
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

onStart(() => void forgetOld(), signal);

onInstalled(() => void runEverywhere(), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
