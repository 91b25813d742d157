import { message, shown, urlOf } from './page';
import type { Mode, Site } from './site';

/** The mail that is answered stands in the box; the form itself shows none. */
const CITE = 'div[type="cite"]';
const FORM = 'form#ComposeTicket, form[name="compose"]';
/** Actions of the address that write to a customer, and those that write inside. What was said on the phone is neither. */
const REPLIES = /^AgentTicket(?:Compose|EmailOutbound|Forward|Email)$/;
const NOTES = /^AgentTicket(?:Note|Close|FreeText|Owner|Pending|Priority|Responsible|Move)$/;

/**
 * Znuny and OTRS (tried with Znuny 6.5.1; AgentTicketCompose.tt, AgentTicketActionCommon.tt). Each kind of article is
 * written in a window of its own, which the address names.
 */
export const znuny: Site = {
  id: 'znuny',
  name: 'Znuny',
  hosts: [],
  matches: ({ pathname }, page) =>
    /\/(?:znuny|otrs)\/|index\.pl$/.test(pathname) && page.querySelector(`${FORM}, textarea#RichText`) !== null,
  mode: (box): Mode => {
    const action = parameter(box, 'Action');
    if (NOTES.test(action)) return visibleForCustomer(box) ? 'reply' : 'note';
    if (REPLIES.test(action)) return 'reply';
    return box.closest('form#ComposeTicket') ? 'reply' : 'unknown';
  },
  conversation: (box) => parameter(box, 'TicketID') || undefined,
  messages: (box) => {
    const page = box.ownerDocument;
    const shownHere = page.querySelector('.ArticleBody') ?? page.querySelector('.ArticleMailContent');
    if (shownHere) return message('customer', shownHere);
    const quoted = (box as Partial<HTMLIFrameElement>).contentDocument?.querySelector(CITE);
    return message('customer', quoted, undefined, CITE);
  },
  sendButtons: (box) => shown(box.closest('form') ?? box.ownerDocument, '#submitRichText'),
  sendKeys: [],
  people: () => ({}),
};

/** Parameters are parted by semicolons, and may stand in the form alone. */
function parameter(box: Element, name: string): string {
  const inUrl = new RegExp(`[?;&]${name}=([^;&#]*)`).exec(urlOf(box).search)?.[1];
  const field = box.closest('form')?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  return inUrl ?? field?.value ?? '';
}

function visibleForCustomer(box: Element): boolean {
  return box.closest('form')?.querySelector<HTMLInputElement>('input[name="IsVisibleForCustomer"]')?.checked ?? false;
}
