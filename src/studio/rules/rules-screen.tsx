import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { entryOf } from '../entries';
import { writeRoute } from '../route';
import { ConceptForm } from './concept-form';
import { EntryList } from './entry-list';
import { NewRule } from './new-rule';
import { RuleForm } from './rule-form';
import { TryOutPanel } from './try-out';
import { useProbe } from './use-probe';

/** The rules of the pack: the list, the form of one, and a text to try it on. */
export function RulesScreen(): JSX.Element {
  const { route, pack, inherited } = useStudio();
  const [creating, create] = useState(false);
  const { open = '' } = route;
  const chosen = open.startsWith('concepts:') ? 'concepts' : 'rules';
  const entry = useMemo(
    () => entryOf(pack, inherited, chosen, open.slice(open.indexOf(':') + 1)),
    [pack, inherited, chosen, open],
  );
  const probe = useProbe(entry);
  return (
    <div class={entry ? 'rules rules-open' : 'rules'}>
      <div class="rules-list">
        <Button look="primary" onPress={() => create(true)}>
          {t('studioNewRule')}
        </Button>
        <EntryList />
      </div>
      <div class="rules-form">
        {entry && (
          <a class="back-link" href={writeRoute({ ...(route.draft && { draft: route.draft }), tab: 'rules' })}>
            {t('studioAllRules')}
          </a>
        )}
        {entry && chosen === 'rules' && <RuleForm key={entry.id} rule={entry} probe={probe} />}
        {entry && chosen === 'concepts' && <ConceptForm key={entry.id} concept={entry} probe={probe} />}
        {!entry && (
          <div class="empty-state">
            <h2>{t('studioChooseRuleTitle')}</h2>
            <p>{t('studioChooseRuleBody')}</p>
          </div>
        )}
      </div>
      {entry && <TryOutPanel probe={probe} />}
      {creating && <NewRule close={() => create(false)} />}
    </div>
  );
}
