import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

it('asks for no more than it needs', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.host_permissions.filter((host) => host.includes('*://') || host.includes('//*/'))).toEqual([]);
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
