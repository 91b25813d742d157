import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n';
import { LevelMark } from '../../ui/level-mark';
import { useFirstRows } from '../../ui/more-rows';
import { useStudio } from '../context';
import { type Entry, entriesOf } from '../entries';
import { textAt } from '../json';
import type { Placed } from '../problems';
import { writeRoute } from '../route';

/** An entry of the list, and where it leads. */
interface Listed extends Entry {
  readonly section: 'rules' | 'concepts';
  readonly group: Group;
  readonly title: string;
}

const groups = ['avoid', 'require', 'limit', 'order', 'act', 'signal'] as const;
type Group = (typeof groups)[number];

const names: Readonly<Record<Group, MessageKey>> = {
  avoid: 'studioKindAvoid',
  require: 'studioKindRequire',
  limit: 'studioKindLimit',
  order: 'studioKindOrder',
  act: 'studioKindAct',
  signal: 'studioKindSignal',
};

/** All rules by kind, then what counts as an act or a signal; with a search. The one that is open is always there. */
export function EntryList(): JSX.Element {
  const { pack, inherited, language, route } = useStudio();
  const [search, setSearch] = useState('');
  const all = useMemo(() => listed(pack, inherited, language), [pack, inherited, language]);
  const words = search.toLowerCase().trim();
  const found = all.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(words));
  const { count, around, more } = useFirstRows(found.length);
  const shown = found.filter((entry, at) => at < count || placeOf(entry) === route.open);
  return (
    <div class="entry-list" ref={around}>
      <input
        class="input"
        type="search"
        value={search}
        placeholder={t('studioSearch')}
        aria-label={t('studioSearch')}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {groups.map((group) => (
        <EntryGroup key={group} group={group} entries={shown.filter((entry) => entry.group === group)} />
      ))}
      {more}
      <p class="rl-spoken" role="status">
        {words !== '' && found.length > 0 && t('studioFound', found.length)}
      </p>
      {found.length === 0 && <p class="quiet">{t(all.length > 0 ? 'studioNothingFound' : 'studioNoRules')}</p>}
    </div>
  );
}

const placeOf = ({ section, id }: Listed): string => `${section}:${id}`;

function EntryGroup({ group, entries }: { readonly group: Group; readonly entries: readonly Listed[] }) {
  const { problems } = useStudio();
  const bad = useMemo(() => placesOf(problems), [problems]);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{t(names[group])}</h2>
      <ul>
        {entries.map((entry) => (
          <EntryLink key={entry.id} entry={entry} bad={isBad(entry, bad)} />
        ))}
      </ul>
    </section>
  );
}

const placesOf = (problems: readonly Placed[]): ReadonlySet<string> =>
  new Set(problems.map(({ section, id }) => `${section}:${id}`));

/** Whether something is wrong in an entry, or in the phrases that it stands for. */
function isBad(entry: Listed, bad: ReadonlySet<string>): boolean {
  const concept = entry.section === 'rules' ? textAt(entry.value, 'concept') : '';
  return bad.has(placeOf(entry)) || (concept !== '' && bad.has(`concepts:${concept}`));
}

const origins: Readonly<Record<Entry['origin'], MessageKey | undefined>> = {
  own: undefined,
  changed: 'studioOriginChanged',
  inherited: 'studioOriginInherited',
  'left-out': 'studioOriginLeftOut',
};

function EntryLink({ entry, bad }: { readonly entry: Listed; readonly bad: boolean }): JSX.Element {
  const { route } = useStudio();
  const open = placeOf(entry);
  const origin = origins[entry.origin];
  const level = textAt(entry.value, 'level');
  return (
    <li class={`entry entry-${entry.origin}`} data-row>
      <a
        href={writeRoute({ ...(route.draft && { draft: route.draft }), tab: 'rules', open })}
        aria-current={route.open === open ? 'true' : undefined}
      >
        {(level === 'must' || level === 'should' || level === 'hint') && <LevelMark level={level} />}
        <span class="entry-title" dir="auto">
          {entry.title}
        </span>
        {origin && <span class={entry.origin === 'inherited' ? 'rl-spoken' : 'tag'}>{t(origin)}</span>}
        {bad && <span class="dot dot-bad" role="img" aria-label={t('studioHasProblems')} />}
      </a>
    </li>
  );
}

type Sources = Parameters<typeof entriesOf>;

function listed(pack: Sources[0], inherited: Sources[1], language: string): readonly Listed[] {
  const rules = entriesOf(pack, inherited, 'rules').map((entry): Listed => {
    const { value, id } = entry;
    const group = groups.find((one) => one === value.kind) ?? 'avoid';
    const title = textAt(value, 'text', language, 'message') || textAt(value, 'text', 'en', 'message') || id;
    return { ...entry, section: 'rules', group, title };
  });
  const concepts = entriesOf(pack, inherited, 'concepts').flatMap((entry): Listed[] => {
    const { kind } = entry.value;
    return kind === 'act' || kind === 'signal' ? [{ ...entry, section: 'concepts', group: kind, title: entry.id }] : [];
  });
  const order = new Map(groups.map((group, at) => [group, at]));
  const at = ({ group }: Listed): number => order.get(group) ?? 0;
  return [...rules, ...concepts].sort((one, other) => at(one) - at(other));
}
