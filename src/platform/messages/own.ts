import type { CountsFile } from '../../packs/counts';
import { parseChange, parseOffered, parseWhole } from '../change';
import { packedId } from '../ids';
import { boolean, object, optional, ours, string } from '../parse';
import { moment, promiseId } from '../promised';
import { define, nothing } from './define';
import { packMessages } from './packs';
import type { PromiseChange } from './promises';
import { site, siteSwitch } from './site';

/** What our own pages ask of the background. Web pages never do: the build leaves this out of what runs in them. */
export const ownMessages = {
  switchSite: define({ who: 'extension', to: 'background', ask: siteSwitch, answer: nothing }),
  /** Remembers the playbook of a site; a frame in use changes by the popup's own command. */
  choosePlaybook: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly site: string; readonly playbook: string }>({ site, playbook: packedId }),
    answer: nothing,
  }),
  /** What there is to choose from, in the language of the interface. */
  offered: define({ who: 'extension', to: 'background', ask: nothing, answer: parseOffered }),
  /** Answered when it is stored and every frame has been told; a frame in use changes at once. */
  changeSettings: define({ who: 'extension', to: 'background', ask: parseChange, answer: nothing }),
  /** All settings at once: after a reset, an import, or when one of them is undone. */
  replaceSettings: define({ who: 'extension', to: 'background', ask: parseWhole, answer: nothing }),
  /** Whether the browser carries the settings to the agent's other computers. */
  switchSync: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly on: boolean }>({ on: boolean }),
    answer: nothing,
  }),
  /** Answered when the content script runs on a host that was just granted. */
  runOnHost: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly host: string }>({ host: string(300) }),
    answer: nothing,
  }),
  /** Told before a host is asked for so that packs can be fetched, and (`on` false) when it was refused. */
  hostForPacks: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly host: string; readonly on: boolean }>({ host: string(300), on: boolean }),
    answer: nothing,
  }),
  /** What the agent chose in the list of promises. */
  promiseChange: define({
    who: 'extension',
    to: 'background',
    ask: object<PromiseChange>({ id: promiseId, due: optional(moment) }),
    answer: nothing,
  }),
  /** Opens the conversation of a promise. */
  promiseOpen: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly id: string }>({ id: promiseId }),
    answer: nothing,
  }),
  /** All counts so far. */
  tallies: define({ who: 'extension', to: 'background', ask: nothing, answer: ours<CountsFile>() }),
  forgetTallies: define({ who: 'extension', to: 'background', ask: nothing, answer: nothing }),
  ...packMessages,
} as const;
