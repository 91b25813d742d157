import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { sitePattern } = await import('../../src/ui/site-pattern');

it.each([
  ['help.example.com', 'https://help.example.com/*'],
  [' https://Help.Example.com/agent/tickets/12?x=1#reply ', 'https://help.example.com/*'],
  ['http://desk.local.net', 'http://desk.local.net/*'],
  ['help.example.com/agent', 'https://help.example.com/*'],
  ['help.example.com:8443', 'https://help.example.com/*'],
  ['localhost:3000', 'https://localhost/*'],
  ['http://127.0.0.1:5173/', 'http://127.0.0.1/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*'],
])('%s is %s', (typed, pattern) => {
  expect(sitePattern(typed)).toBe(pattern);
});

it.each(['', '   ', 'zendesk', 'chrome://extensions', 'about:config', 'file:///etc/x.y', 'a b.example', 'https://'])(
  '"%s" is no site',
  (typed) => {
    expect(sitePattern(typed)).toBeUndefined();
  },
);
