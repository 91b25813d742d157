// `node tests/support/sum-reports.mjs NAME...` adds up vitest's reports in artifacts/reports and prints the sums as its
// last line. A report that is missing or empty counts as one failure, and so does a file that broke before its first
// test.
// What failed is named just above it: in the log of a long run the place where it happened is far away.
import { readFileSync } from 'node:fs';

/** Empty is the report of a run whose setup failed. */
const read = (name) => {
  try {
    const report = JSON.parse(readFileSync(`artifacts/reports/${name}.json`, 'utf8'));
    if (report.testResults.length > 0) return report;
  } catch {}
  console.log(`${name}: did not run`);
  return undefined;
};

const LINES_OF_A_MESSAGE = 12;

const tell = (name, message) => {
  const lines = message.split('\n').slice(0, LINES_OF_A_MESSAGE);
  console.log([`FAILED ${name}`, ...lines].join('\n    '));
};

let passed = 0;
let failed = 0;
for (const report of process.argv.slice(2).map(read)) {
  const broken = report?.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  for (const file of report?.testResults ?? [])
    for (const test of file.assertionResults)
      if (test.status === 'failed') tell(`${file.name}: ${test.fullName}`, test.failureMessages.join('\n'));
  for (const file of broken ?? []) tell(file.name, file.message);
  passed += report?.numPassedTests ?? 0;
  failed += report ? report.numFailedTests + broken.length : 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
