import { expect, it } from 'vitest';
import { sites } from '../../src/sites';
import { elsewhere } from '../../src/sites/elsewhere';
import { siteGroup, siteHosts } from '../../src/sites/hosts';

const hostsOf = (patterns: readonly string[]) =>
  patterns.map((pattern) => new URL(pattern.replace('*.', 'acme.')).hostname);

it.each(sites.filter(({ id }) => id !== 'general'))('is brought into the pages of $name', ({ id, hosts }) => {
  const runsAnywhere = elsewhere.some((site) => site.id === id);
  expect(Object.hasOwn(siteHosts, id)).toBe(!runsAnywhere);
  for (const host of hostsOf(hosts)) expect(siteGroup(host)).toBe(runsAnywhere ? 'elsewhere' : id);
});

it.each(['desk.example', 'zendesk.com.desk.example', 'myzendesk.com', ''])('knows "%s" by its page alone', (host) => {
  expect(siteGroup(host)).toBe('elsewhere');
});

it('asks the sites that run anywhere in the order of all sites', () => {
  expect(elsewhere).toEqual(sites.filter(({ id }) => elsewhere.some((site) => site.id === id)));
});
