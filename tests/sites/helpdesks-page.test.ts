import { expect, it } from 'vitest';
import { replicas } from '../e2e/sites/replicas';
import { helpdesksPage } from '../support/helpdesks-page';

it('the page of the helpdesks is up to date', async () => {
  await expect(helpdesksPage(replicas)).toMatchFileSnapshot('../../docs/helpdesks.md');
});
