import { expect, it } from 'vitest';
import { builtinPacks, builtinRules } from '../../src/packs/builtin';
import { rulesPage } from '../support/rules-page';

const names = new Intl.DisplayNames('en', { type: 'language' });
const spoken = [...new Set(builtinPacks.flatMap(({ languages }) => languages))];

it.each(spoken)('the page of the rules in %s is up to date', async (lang) => {
  const page = rulesPage(builtinRules(), lang, names.of(lang) ?? lang);
  await expect(page).toMatchFileSnapshot(`../../docs/rules/${lang}.md`);
});
