import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { sites } from '../src/sites';
import { manifestFor } from '../vite.config';
import agreed from './fixtures/permissions.json' with { type: 'json' };

it.each(['chrome', 'firefox'] as const)('asks for no more in %s than everybody has agreed on', (browser) => {
  const { permissions, host_permissions, optional_host_permissions, ...rest } = manifestFor(browser, true);
  expect({ permissions, host_permissions, optional_host_permissions }).toEqual(agreed[browser]);
  expect(Object.keys(rest).filter((key) => /permission/.test(key))).toEqual([]);
  expect(host_permissions.filter((host) => /127|localhost|\*:\/\/|\/\/\*\//.test(host))).toEqual([]);
});

it('may see at installation exactly where the makers of the known helpdesks run them', () => {
  expect([...manifest.host_permissions].sort()).toEqual(sites.flatMap(({ hosts }) => hosts).sort());
});

it('may see exactly the hosts on which its script runs', () => {
  expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions);
});

it('lets no page probe for it', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

it('names only messages that the English catalogue has', () => {
  const named = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g);
  expect([...named].map(([, key = '']) => key).filter((key) => !(key in messages))).toEqual([]);
});
