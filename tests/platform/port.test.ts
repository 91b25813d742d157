import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, FakePort, resetBrowser, senders } from './fake-browser';
import { snapshot } from './snapshot';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

let over: AbortController;
beforeEach(() => {
  over = new AbortController();
  resetBrowser();
});
afterEach(() => over.abort());

const { followTab, onPopupCommand, publish } = await import('../../src/platform/port');

const LINE = 'replylint-live';

describe('a frame', () => {
  const open = () => {
    const heard: unknown[] = [];
    onPopupCommand((command) => heard.push(command), over.signal);
    const connect = (name = LINE, sender: object = senders.page) => {
      const popup = new FakePort(name, sender);
      browser.runtime.onConnect.fire(popup);
      return popup;
    };
    return { heard, connect };
  };

  it('shows a new popup the latest state, and every state after it', () => {
    const { connect } = open();
    publish(snapshot({ step: 'hear' }));
    const popup = connect();
    publish(snapshot({ step: 'act' }));
    expect(popup.sent).toMatchObject([{ snapshot: { step: 'hear' } }, { snapshot: { step: 'act' } }]);
  });

  it('tells a popup that it is there before any box was used', () => {
    const { connect } = open();
    expect(connect().sent).toEqual([{ frame: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
  });

  it('hears only commands with its own name', () => {
    const { connect, heard } = open();
    const popup = connect();
    const [{ frame }] = popup.sent as [{ frame: string }];
    popup.onMessage.fire({ frame: 'another', command: 'goTo', n: 1 });
    popup.onMessage.fire({ frame, command: 'goTo', n: 2 });
    popup.onMessage.fire({ frame, command: 'goTo', n: 'x' });
    expect(heard).toEqual([{ command: 'goTo', n: 2 }]);
  });

  it('shows no words any more when the popup that asked for them goes', () => {
    const { connect, heard } = open();
    connect().onDisconnect.fire();
    expect(heard).toEqual([{ command: 'showActs' }]);
  });

  it('speaks neither to other lines nor to other extensions', () => {
    const { connect } = open();
    expect(connect('devtools').sent).toEqual([]);
    expect(connect(LINE, senders.otherExtension).sent).toEqual([]);
  });

  it('stops with the signal', () => {
    const { connect, heard } = open();
    const popup = connect();
    const [{ frame }] = popup.sent as [{ frame: string }];
    over.abort();
    publish(snapshot());
    popup.onMessage.fire({ frame, command: 'goTo', n: 2 });
    expect(popup.sent).toHaveLength(1);
    expect(heard).toEqual([]);
    expect(browser.runtime.onConnect.listeners.size).toBe(0);
  });
});

describe('a popup', () => {
  const follow = () => {
    const onSnapshot = vi.fn();
    const onSilence = vi.fn();
    const live = followTab(7, { onSnapshot, onSilence }, over.signal);
    const line = (n: number) => browser.tabs.connect.mock.results[n]?.value as FakePort;
    return { live, line, onSnapshot, onSilence };
  };

  it('answers a frame on the line that the frame spoke on', () => {
    const { live, line, onSnapshot } = follow();
    browser.runtime.onMessage.fire({ name: 'rules', ask: { site: 'desk.example' } }, senders.content);
    expect(browser.tabs.connect).toHaveBeenLastCalledWith(7, { name: LINE, frameId: 3 });
    line(0).onMessage.fire({ frame: 'a' });
    line(1).onMessage.fire({ frame: 'b', snapshot: snapshot() });
    expect(onSnapshot).toHaveBeenCalledTimes(2);
    live.send('b', { command: 'goTo', n: 0 });
    expect(line(0).sent).toEqual([]);
    expect(line(1).sent).toEqual([{ frame: 'b', command: 'goTo', n: 0 }]);
  });

  it('does not open a line for frames of other tabs', () => {
    follow();
    const other = { ...senders.content, tab: { id: 9 } };
    browser.runtime.onMessage.fire({ name: 'rules', ask: { site: 'desk.example' } }, other);
    expect(browser.tabs.connect).toHaveBeenCalledTimes(1);
  });

  it('says when nobody is there, and calls again when told', () => {
    const { live, line, onSilence } = follow();
    line(0).onDisconnect.fire();
    expect(onSilence).toHaveBeenCalledOnce();
    live.reopen();
    expect(browser.tabs.connect).toHaveBeenCalledTimes(2);
  });

  it('passes over what is no snapshot', () => {
    const { line, onSnapshot } = follow();
    line(0).onMessage.fire({ frame: 'a', snapshot: { step: 'hear' } });
    line(0).onMessage.fire('a');
    expect(onSnapshot).not.toHaveBeenCalled();
  });
});
