import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../../support/wait';
import type { Helpdesk } from './helpdesk';

/** Who wrote the complaints. */
export const customers = {
  en: 'maria.ionescu@customer.example',
  pt: 'joao@customer.example',
  fa: 'sara@customer.example',
} as const;

const mailsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.eml'));

const isTo = (mail: Buffer, address: string): boolean =>
  new RegExp(`^To:.*${address}`, 'm').test(mail.toString('latin1').replace(/\r?\n[ \t]+/g, ' '));

/** How many mails went out to a customer. */
export const mailsTo = (folder: string, address: string): number =>
  mailsIn(folder).filter((name) => isTo(readFileSync(join(folder, name)), address)).length;

/** Does what sends a mail, and gives that mail as it went out to a customer. */
export const sentBy = async (
  { outbox, deliver }: Pick<Helpdesk, 'outbox' | 'deliver'>,
  address: string,
  send: () => Promise<void>,
): Promise<Buffer> => {
  const before = new Set(mailsIn(outbox));
  await send();
  const sent = () => {
    deliver?.();
    return mailsIn(outbox)
      .filter((name) => !before.has(name))
      .map((name) => readFileSync(join(outbox, name)))
      .find((mail) => isTo(mail, address));
  };
  // A helpdesk that is at work itself takes seconds for a mail, and one look into a queue takes some as well.
  return waitFor(`the mail to ${address}`, sent, 30_000);
};
