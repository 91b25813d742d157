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
    znuny: Started;
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

/** Before all tests of the helpdesks: installs and starts the real ones, and tells the tests where they are. */
export default ({ provide }: TestProject): (() => void) => {
  provide('requestTracker', start('start-rt.sh'));
  provide('roundcube', start('start-roundcube.sh'));
  provide('znuny', start('start-znuny.sh'));
  return () => {
    for (const script of ['stop-rt.sh', 'stop-roundcube.sh', 'stop-znuny.sh']) execFileSync(`tests/testbeds/${script}`);
  };
};
