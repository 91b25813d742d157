import type { JSX } from 'preact';
import { plural, t } from '../platform/i18n';
import { languageName } from '../platform/names';
import { useFirstRows } from '../ui/more-rows';
import { said } from '../ui/said/said';
import { useStudio } from './context';
import { formOf } from './form-of';
import type { Placed } from './problems';
import { writeRoute } from './route';

/** Everything that the tests found, each with the way to its place. */
export function TestsScreen(): JSX.Element {
  const { tests, problems, bench } = useStudio();
  const { report, running } = tests;
  const fine = problems.length === 0 && report !== undefined && bench.work.broken === undefined;
  return (
    <div class="page" aria-busy={running}>
      <h2>{t('studioTabTests')}</h2>
      <p class="lead" role="status">
        {problems.length > 0 && plural('studioProblems', problems.length)}
        {fine && (running ? t('studioTestsRunning') : plural('studioTestsPass', report.tried))}
      </p>
      <p class="hint">{t(problems.length > 0 ? 'studioTestsFailHint' : 'studioTestsHint')}</p>
      {problems.length > 0 && <Problems problems={problems} />}
      <Silent />
      <Overlaps />
      <Warnings />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly Placed[] }): JSX.Element {
  const { route, pack, inherited } = useStudio();
  const { count, around, more } = useFirstRows(problems.length);
  return (
    <div ref={around}>
      <ul class="findings">
        {problems.slice(0, count).map((placed) => (
          <li key={`${placed.problem.path.join('/')} ${placed.problem.message}`} data-row>
            <a href={writeRoute({ ...(route.draft && { draft: route.draft }), ...formOf(placed, pack, inherited) })}>
              <span class="finding-message" dir="auto">
                {said(placed.problem.message)}
              </span>
              <span class="remedy" dir="auto">
                {said(placed.problem.remedy)}
              </span>
              <span class="quiet mono">
                {t('studioLine', placed.problem.line, placed.problem.column)} {placed.id}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function Silent(): JSX.Element | null {
  const { tests, route } = useStudio();
  const silent = tests.report?.silent ?? [];
  const { count, around, more } = useFirstRows(silent.length);
  if (silent.length === 0) return null;
  return (
    <section ref={around}>
      <h3>{t('studioSilent')}</h3>
      <p class="hint">{t('studioSilentHint')}</p>
      <ul class="findings">
        {silent.slice(0, count).map(({ rule, language }) => (
          <li key={`${rule} ${language}`} data-row>
            <a href={writeRoute({ ...route, tab: 'rules', open: `rules:${rule}` })}>
              <bdi class="mono">{rule}</bdi> <span class="quiet">{languageName(language)}</span>
            </a>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Overlaps(): JSX.Element | null {
  const { tests, route } = useStudio();
  const overlaps = tests.report?.overlaps ?? [];
  const { count, around, more } = useFirstRows(overlaps.length);
  if (overlaps.length === 0) return null;
  return (
    <section ref={around}>
      <h3>{t('studioOverlaps')}</h3>
      <p class="hint">{t('studioOverlapsHint')}</p>
      <ul class="findings">
        {overlaps.slice(0, count).map(({ rule, language, index, words, core }) => (
          <li key={`${rule} ${language} ${index}`} data-row>
            <a href={writeRoute({ ...route, tab: 'rules', open: `rules:${rule}` })}>
              <mark dir="auto">{words}</mark> {t('studioOverlap', rule, core)}
            </a>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Warnings(): JSX.Element | null {
  const { tests } = useStudio();
  const warnings = tests.report?.warnings ?? [];
  const { count, around, more } = useFirstRows(warnings.length);
  if (warnings.length === 0) return null;
  return (
    <section ref={around}>
      <h3>{t('studioWarnings')}</h3>
      <ul class="findings">
        {warnings.slice(0, count).map(({ path, message, remedy }) => (
          <li key={`${path.join('/')} ${message}`} dir="auto" data-row>
            {said(message)} <span class="remedy">{said(remedy)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
