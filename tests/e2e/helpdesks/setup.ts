import { execFileSync } from 'node:child_process';
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

const start = (script: string): Started => {
  const said = execFileSync(`tests/testbeds/${script}`, { encoding: 'utf8' });
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

const startWhereItCanBeHad = (script: string): Started | null => {
  try {
    return start(script);
  } catch (error) {
    if ((error as { readonly status?: number }).status !== UNAVAILABLE) throw error;
    console.warn(`${script}: its packages cannot be had here, so this helpdesk is NOT tried.`);
    return null;
  }
};

/** Before all tests of the helpdesks: installs and starts the real ones, and tells the tests where they are. */
export default ({ provide }: TestProject): (() => void) => {
  provide('requestTracker', start('start-rt.sh'));
  provide('roundcube', start('start-roundcube.sh'));
  provide('znuny', startWhereItCanBeHad('start-znuny.sh'));
  return () => {
    for (const script of ['stop-rt.sh', 'stop-roundcube.sh', 'stop-znuny.sh']) execFileSync(`tests/testbeds/${script}`);
  };
};
