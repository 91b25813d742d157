import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Lang } from './helpdesk';

/** What a start script says of the helpdesk that it started. */
export interface Started {
  readonly base: string;
  readonly outbox: string;
  /** Numbers that name each complaint: the ticket and the customer's message in it, or the mail. */
  readonly complaints: Readonly<Record<Lang, readonly string[]>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    requestTracker: Started;
    roundcube: Started;
    /** Nothing where Debian's section non-free is out of reach. */
    znuny: Started | null;
  }
}

const start = async (script: string): Promise<Started> => {
  const { stdout: said } = await promisify(execFile)(`tests/testbeds/${script}`);
  const find = (pattern: RegExp): string => {
    const found = pattern.exec(said)?.[1];
    if (!found) throw new Error(`${script} does not say ${pattern}:\n${said}`);
    return found;
  };
  const complaint = (lang: string) => find(new RegExp(`(?:tickets|mail ).*\\b${lang} (\\d+(?: \\d+)?)`)).split(' ');
  return {
    base: find(/base +(\S+)/),
    outbox: find(/sent mail +(\S+)/),
    complaints: { en: complaint('en'), pt: complaint('pt'), fa: complaint('fa') },
  };
};

/** Exit code of a start script whose packages cannot be had on this machine. */
const UNAVAILABLE = 69;

const startWhereItCanBeHad = async (script: string): Promise<Started | null> => {
  try {
    return await start(script);
  } catch (error) {
    if ((error as { readonly code?: number }).code !== UNAVAILABLE) throw error;
    console.warn(`${script}: its packages cannot be had here, so this helpdesk is NOT tried.`);
    return null;
  }
};

const stop = (): void => {
  for (const script of ['stop-rt.sh', 'stop-roundcube.sh', 'stop-znuny.sh']) execFileSync(`tests/testbeds/${script}`);
};

/** Before all tests of the helpdesks: installs and starts the real ones side by side, and tells the tests where they are. */
export default async ({ provide }: TestProject): Promise<() => void> => {
  const starting = [start('start-rt.sh'), start('start-roundcube.sh'), startWhereItCanBeHad('start-znuny.sh')] as const;
  // Whoever fails, the others are waited for: what runs by then can be stopped.
  await Promise.allSettled(starting);
  try {
    const [requestTracker, roundcube, znuny] = await Promise.all(starting);
    provide('requestTracker', requestTracker);
    provide('roundcube', roundcube);
    provide('znuny', znuny);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
};
