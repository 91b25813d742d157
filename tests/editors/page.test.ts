import { expect, it } from 'vitest';
import { editorsPage } from '../e2e/editors/table';

it('docs/editors.md says what the suite tests (npx vitest run --project unit tests/editors -u writes it)', async () => {
  await expect(editorsPage()).toMatchFileSnapshot('../../docs/editors.md');
});
