import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { built, launch, type Session } from '../../support/browser';
import type { BrowserName } from '../../support/find-browser';
import type { KeyFile } from '../../support/pack-server';
import { catchDownloads, type Download, press, STUDIO, testsSay, textOf, typeInto } from '../../support/studio';
import { waitFor } from '../../support/wait';

const PASSPHRASE = 'correct horse battery';

/** What the lead has signed: the bytes of both files. */
export interface SignedFiles {
  readonly pack: string;
  readonly signature: string;
}

/** A team lead at the studio, in a browser of her own. */
export interface Lead {
  readonly session: Session;
  readonly page: Page;
  /** Begins the pack `team` with the rule `team/loyalty`, which finds one phrase, until its tests hold. */
  writeRule(phrase: string): Promise<void>;
  /** Adds a phrase to the rule, and makes it the next version. */
  nextVersion(phrase: string): Promise<void>;
  /** Signs the final pack, the first time with a new key, and saves both files. */
  sign(): Promise<SignedFiles>;
  /** Makes the key that takes the place of hers, in the studio; its file as `key` gives it. */
  nextKey(): Promise<KeyFile>;
  /** The key that the studio has saved, as a file on the disk for the command line. */
  key(): Promise<KeyFile>;
  close(): Promise<void>;
}

/** Starts her browser with the studio in it. */
export async function startLead(name: BrowserName): Promise<Lead> {
  const disk = await mkdtemp(join(tmpdir(), 'replylint-lead-'));
  const keyFile = join(disk, 'lead-key.json');
  const session = await launch(name, { extension: built[name] });
  const page = await session.openExtensionPage(STUDIO);
  await page.setViewport({ width: 1440, height: 900 });
  const saved = await catchDownloads(page);
  const files = (count: number): Promise<readonly Download[]> =>
    waitFor(`${count} files`, async () => ((await saved()).length === count ? saved() : undefined));
  let id = '';
  const makeKey = async (): Promise<void> => {
    await typeInto(page, 'Passphrase', PASSPHRASE);
    await typeInto(page, 'The passphrase once more', PASSPHRASE);
    await press(page, 'Make and save a key');
    const [key] = await files(1);
    await writeFile(keyFile, key?.text ?? '');
    id = JSON.parse(key?.text ?? '').id;
  };
  const openKey = async (): Promise<void> => {
    const input = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(keyFile);
    await page.waitForSelector('dialog ::-p-text(lead-key.json)');
    await typeInto(page, 'Passphrase', PASSPHRASE);
    await press(page, 'Use this key');
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await waitFor('the dialog to close', async () => (await textOf(page, 'dialog[open]')) === '');
  };
  return {
    session,
    page,
    writeRule: async (phrase) => {
      await press(page, 'New pack');
      await page.locator('dialog label:nth-of-type(2) input[type=radio]').click();
      await typeInto(page, 'Name', 'Team');
      await press(page, 'Create');
      await press(page, 'New rule');
      await typeInto(page, 'What is the matter?', 'Loyalty');
      await press(page, 'Create');
      await typeInto(page, 'Why it harms', 'Points are for thanks, not for damage.');
      await typeInto(page, 'Phrases', phrase);
      await typeInto(page, 'Bad examples', `I can offer [[${phrase}]].`);
      await typeInto(page, 'Good examples', 'I have sent the money back.');
      await testsSay(page, 'All 2 examples hold');
    },
    nextVersion: async (phrase) => {
      await press(page, 'Rules');
      await page.locator('.entry a').click();
      await typeInto(page, 'Phrases', `\n${phrase}`);
      await press(page, 'Settings');
      await press(page, 'Next version');
      await testsSay(page, 'All 2 examples hold');
    },
    sign: async () => {
      const before = (await saved()).length;
      await press(page, 'Export');
      await press(page, 'Sign it');
      await (before === 0 ? makeKey() : openKey());
      await press(page, 'Sign the final pack');
      // What leaves is tested in all languages of the built-in pack first.
      await press(page, 'Save the pack', 60_000);
      await press(page, 'Save the signature');
      const all = await files(before === 0 ? 3 : before + 2);
      const [pack, signature] = all.slice(-2);
      await close();
      return { pack: pack?.text ?? '', signature: signature?.text ?? '' };
    },
    nextKey: async () => {
      const before = (await saved()).length;
      await press(page, 'Export');
      await press(page, 'Sign it');
      await openKey();
      await press(page, 'Replace the key');
      await typeInto(page, 'Passphrase of the new key', PASSPHRASE);
      await typeInto(page, 'The passphrase once more', PASSPHRASE);
      await press(page, 'Make and save the new key');
      const next = (await files(before + 1)).at(-1);
      const made = { file: join(disk, next?.name ?? ''), id: JSON.parse(next?.text ?? '').id };
      await writeFile(made.file, next?.text ?? '');
      const shown = async () => (await textOf(page, 'dialog[open]')).replaceAll(' ', '');
      await waitFor('whose place it takes', async () => (await shown()).includes(`Intheplaceof:${id}`));
      expect(await shown()).toContain(`Key:${made.id}`);
      await session.shot(page, 'whole-way/next-key');
      await close();
      return made;
    },
    key: async () => ({ file: keyFile, id }),
    close: async () => {
      await session.close();
      await rm(disk, { recursive: true });
    },
  };
}
