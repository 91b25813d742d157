import { askSurely } from '../../platform/ask';
import { hostPattern, requestHost } from '../../platform/permissions';

/**
 * Asks the agent for the host of a pack, first thing in a press: browsers ask for a permission nowhere else. The
 * background hears beforehand what it is for, so that no script of ours runs there. Never rejects.
 */
export async function allowForPacks(url: string): Promise<boolean> {
  const host = hostPattern(url);
  if (host === undefined) return false;
  void askSurely('hostForPacks', { host, on: true });
  const granted = await requestHost(host).catch(() => false);
  if (!granted) await askSurely('hostForPacks', { host, on: false });
  return granted;
}
