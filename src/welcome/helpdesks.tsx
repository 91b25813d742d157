import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { inARow } from '../platform/in-a-row';
import { grantedHosts, hostOf, onHostsChanged, ownHosts, requestHosts, seesAll } from '../platform/permissions';
import { AddSite } from '../ui/add-site';
import { Button } from '../ui/button';

/** What runs on the hosts of the manifest, as its makers write it. */
const PRODUCTS = [
  'Gmail',
  'Outlook',
  'Zendesk',
  'Freshdesk',
  'Salesforce',
  'Intercom',
  'Help Scout',
  'Jira',
  'HubSpot',
];

/** Where Replylint may work: at once in the known helpdesks, elsewhere after a press. */
export function Helpdesks(): JSX.Element {
  const { known, added } = useHosts();
  const list = inARow(PRODUCTS);
  return (
    <>
      {known === false ? (
        <>
          <p>{t('welcomeKnownAsk', list)}</p>
          <p>
            <Button look="primary" onPress={() => void requestHosts(ownHosts())}>
              {t('welcomeKnownButton')}
            </Button>
          </p>
        </>
      ) : (
        <p>{t('welcomeKnown', list)}</p>
      )}
      <AddSite />
      {added.length > 0 && <p role="status">{t('welcomeAdded', inARow(added))}</p>}
      <p class="quiet">{t('welcomePrivacy')}</p>
    </>
  );
}

interface Hosts {
  /** Whether all hosts of the manifest are allowed; `undefined` until the browser has told. */
  readonly known: boolean | undefined;
  /** Host names that the agent has allowed beyond them. */
  readonly added: readonly string[];
}

function useHosts(): Hosts {
  const [hosts, setHosts] = useState<Hosts>({ known: undefined, added: [] });
  useEffect(() => {
    const over = new AbortController();
    const read = async () => {
      const [known, granted] = await Promise.all([seesAll(ownHosts()), grantedHosts()]);
      if (!over.signal.aborted) setHosts({ known, added: granted.flatMap((host) => hostOf(host) ?? []) });
    };
    void read();
    onHostsChanged(() => void read(), over.signal);
    return () => over.abort();
  }, []);
  return hosts;
}
