import type { Offered, Whole } from '../platform/change';
import { weekday } from '../platform/dates';
import { defaultGuard, type GuardSettings, type PackGuard } from '../platform/guard';
import { defaultHours } from '../platform/hours';
import { plural, t } from '../platform/i18n';
import { inARow } from '../platform/in-a-row';
import { interfaceLanguages } from '../platform/interface';
import type { Silenced } from '../platform/silenced';
import type { Choice } from '../platform/snapshot';
import type { SiteSettings } from '../platform/storage';
import { guardNames } from './guard';

/** A setting that changes, in words; empty for a site that is not listed. */
export interface Difference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What changes between two settings, in the order of the settings page. */
export function differences(before: Whole, after: Whole, choices: Offered): readonly Difference[] {
  const silenced = after.silenced ?? before.silenced;
  const [old, now] = [inWords(before, choices), inWords({ ...after, silenced }, choices)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? '', after: now.get(name) ?? '' }))
    .filter((each) => each.before !== each.after);
}

const leastNames = { hint: 'settingsLevelsAll', should: 'settingsLevelsShould', must: 'settingsLevelsMust' } as const;

/** Every setting by its name on the page; sites by their host name. */
function inWords({ settings, hours = defaultHours(), silenced }: Whole, choices: Offered): ReadonlyMap<string, string> {
  const {
    sites,
    guard = defaultGuard as GuardSettings,
    playbook,
    languagesOff = [],
    least = 'hint',
    interfaceLanguage,
  } = settings;
  const label = (all: readonly Choice[], id: string) => all.find((each) => each.id === id)?.label ?? id;
  const checked = choices.languages.filter(({ id }) => !languagesOff.includes(id));
  const days = hours.days.map((day) => weekday(day, 'short'));
  const site = ({ on, playbook: own }: SiteSettings) =>
    [t(on ? 'settingsSiteOn' : 'settingsSiteOff'), ...(own ? [label(choices.playbooks, own)] : [])].join(' · ');
  return new Map([
    [t('settingsLanguages'), inARow(checked.map((each) => each.label))],
    [t('settingsPlaybook'), label(choices.playbooks, playbook || (choices.playbooks[0]?.id ?? ''))],
    [t('settingsLevels'), t(leastNames[least])],
    [`${t('settingsGuard')}: ${t('levelMust')}`, t(guardNames[guard.must])],
    [`${t('settingsGuard')}: ${t('levelShould')}`, t(guardNames[guard.should])],
    ...(guard.packs ?? []).flatMap((pack) => packInWords(pack, label(choices.guards, pack.pack))),
    [t('settingsInterface'), languageName(interfaceLanguage)],
    [t('settingsHours'), `${inARow(days)}, ${hours.from}–${hours.to}`],
    ...sites.map((each): [string, string] => [each.site, site(each)]),
    [t('settingsRulesOff'), inARow((silenced?.rules ?? []).map((rule) => label(choices.rules, rule)))],
    [t('settingsIgnoredWords'), ignoredWords(silenced)],
  ]);
}

/** How many, and a mark of which ones: they are known by their hashes alone. */
function ignoredWords({ words = [] }: Partial<Silenced> = {}): string {
  const mark = words.reduce((sum, word) => (sum + Number.parseInt(word.slice(0, 6), 16)) % 0x10000, 0);
  return words.length === 0 ? '' : `${plural('settingsWords', words.length)} (#${mark.toString(16)})`;
}

function packInWords({ must, should }: PackGuard, pack: string): readonly [string, string][] {
  const name = `${t('settingsGuard')}: ${pack}`;
  return [
    ...(must ? [[`${name}: ${t('levelMust')}`, t(guardNames[must])] as [string, string]] : []),
    ...(should ? [[`${name}: ${t('levelShould')}`, t(guardNames[should])] as [string, string]] : []),
  ];
}

function languageName(id: string | undefined): string {
  if (!id) return t('settingsInterfaceBrowser');
  return (interfaceLanguages as Readonly<Record<string, string>>)[id] ?? id;
}
