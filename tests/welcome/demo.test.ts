import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createLinter } from '../../src/engine';
import { languages } from '../../src/languages';
import { detect } from '../../src/languages/detect';
import { builtinRules } from '../../src/packs/builtin';

const linter = createLinter(builtinRules(), languages, { detect });

it.each(['en', 'ro', 'pt', 'fa', 'mn'])('the demo of the first-run page shows what it should in %s', (lang) => {
  const strings: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'),
  );
  const result = linter.lint({
    reply: strings.welcomeReply?.message ?? '',
    customer: strings.welcomeComplaint?.message ?? '',
  });
  expect(result.lang).toBe(lang);
  const faults = result.findings.filter(({ kind }) => kind === 'fault');
  expect(faults.length).toBeGreaterThanOrEqual(3);
  expect(faults.every(({ fixes }) => fixes.length > 0)).toBe(true);
  expect(result.signals.map(({ concept }) => concept)).toContain('emotional');
});
