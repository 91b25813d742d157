import { tellAll } from '../platform/ask';
import type { Change, Whole } from '../platform/change';
import { loadInterface } from '../platform/interface';
import { type SiteSettings, withSite } from '../platform/storage';
import { storedWhole } from '../platform/whole';
import { store } from './stamps';
import { pull, push, switchSync } from './sync';

let last: Promise<void> = Promise.resolve();

/** Changes the settings of a site. Changes queue, so that two pages at once lose nothing; rejects when not stored. */
export function changeSite(site: string, change: Partial<Omit<SiteSettings, 'site'>>): Promise<void> {
  return queue((whole) => ({ ...whole, settings: withSite(whole.settings, site, change) }));
}

/** Changes parts of the settings and tells every frame; rejects when not stored. */
export async function changeSettings({ hours, ...change }: Change): Promise<void> {
  await queue((whole) => ({ settings: { ...whole.settings, ...change }, hours: hours ?? whole.hours }));
  await announceRules();
}

/** Puts other settings in the place of all; rejects when not stored, and then nothing has changed. */
export async function replaceSettings(whole: Whole): Promise<void> {
  await queue(() => whole);
  await announceRules();
}

/** Takes what other computers have changed, and gives them what was changed here. Rejects never. */
export function synchronise(): Promise<void> {
  last = last
    .then(async () => {
      if (await pull()) await announceRules();
      await push();
    })
    .catch(() => undefined);
  return last;
}

/** Switches the exchange with other computers on or off, and exchanges; rejects when the storage refuses. */
export async function switchExchange(on: boolean): Promise<void> {
  const done = last.then(() => switchSync(on));
  last = done.catch(() => undefined);
  await done;
  await synchronise();
}

function queue(change: (whole: Whole) => Whole): Promise<void> {
  const done = last.then(async () => store(change(await storedWhole())));
  last = done.catch(() => undefined);
  // Another computer must not hold up what is stored here.
  void synchronise();
  return done;
}

/** Tells every frame that the rules, or what holds for them, have changed. */
export async function announceRules(): Promise<void> {
  await loadInterface();
  await tellAll('rulesChanged', {});
}

/** Tells every frame that a site was switched on or off. */
export async function announceSwitch(site: string, on: boolean): Promise<void> {
  await tellAll('enabled', { site, on });
}
