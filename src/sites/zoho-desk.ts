import { modeByNames } from './names';
import { idInPath, isHost, nearby, plain, shown } from './page';
import type { Site } from './site';

const HOSTS = ['desk.zoho.com', 'desk.zoho.eu', 'desk.zoho.in', 'desk.zoho.com.au', 'desk.zoho.jp'];

/** Zoho Desk. The header of its ticket page is known; its editor stands in a frame. */
export const zohoDesk: Site = {
  ...plain,
  id: 'zoho-desk',
  name: 'Zoho Desk',
  hosts: HOSTS.map((host) => `https://${host}/*`),
  matches: (url) => isHost(url, ...HOSTS),
  mode: (box) => (box.closest('[class*="comment" i]') ? 'note' : modeByNames(box)),
  conversation: (box) =>
    nearby(box, '.zd_v2-ticketsubject-ticketIdText')?.textContent?.trim() || idInPath(box, /\/details\/(\d+)/),
  sendButtons: (box) =>
    shown(box.closest('.zd_v2-ticketdetailview-container') ?? box.ownerDocument, 'button[data-id*="send" i]'),
};
