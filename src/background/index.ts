import { showBadge } from '../platform/action';
import { tell } from '../platform/ask';
import { answer } from '../platform/door';
import { grantedHosts, onHostsChanged } from '../platform/permissions';
import { onStart, runNow, runOn } from '../platform/scripts';
import { closeStorageToPages } from '../platform/storage';
import { onKey } from '../platform/tabs';
import { badgeOf } from './badge';
import { rulesFor } from './rules';
import { announceSwitch, changeSite } from './settings';

/** The background listens as long as the browser lets it live. */
const { signal } = new AbortController();

answer(
  {
    rules: ({ site }) => rulesFor(site),
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
  },
  signal,
);

onKey((key, tab) => void tell(tab, 'command', { key }), signal);

onHostsChanged(
  (added) =>
    void grantedHosts()
      .then(runOn)
      .then(() => runNow(added)),
  signal,
);

onStart(() => void grantedHosts().then(runOn), signal);

// At every start of the background: browsers do not promise to keep it.
void closeStorageToPages();
