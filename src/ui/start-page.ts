import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { loadInterface } from '../platform/interface';

/**
 * Makes a page of the extension ready to be drawn: its strings are those of the language that the agent chose, and the
 * document says so. `title` names the page; without it the product does. Call it before the first `t()`.
 */
export async function startPage(title?: () => string): Promise<void> {
  await loadInterface();
  document.title = title ? `${title()} · ${t('extensionName')}` : t('extensionName');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
}
