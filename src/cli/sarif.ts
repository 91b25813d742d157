import type { ReportingDescriptor, Result } from 'sarif';
import type { Level } from '../engine/types';
import type { AnswerFinding } from './answer';
import type { Format, Input } from './format';

const levels: Readonly<Record<Level, Result.level>> = { must: 'error', should: 'warning', hint: 'note' };

/** SARIF 2.1.0, written piece by piece: results as they come, the rules that fired at the end. */
export function sarif({ name, many }: Input): Format {
  const rules = new Map<string, ReportingDescriptor>();
  let comma = '';
  return {
    start: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    answer: ({ id, findings }, { line, draft }) => {
      let text = '';
      for (const finding of findings) {
        if (!rules.has(finding.rule)) rules.set(finding.rule, descriptor(finding));
        const region = many ? { startLine: line } : regionOf(draft.reply ?? '', finding);
        const location = {
          physicalLocation: { artifactLocation: { uri: name === '-' ? 'stdin' : encodeURI(name) }, region },
        };
        const properties = {
          concept: finding.concept,
          kind: finding.kind,
          id,
          ...(finding.span && { span: finding.span }),
        };
        const { rule: ruleId, level, message } = finding;
        const result: Result = {
          ruleId,
          level: levels[level],
          message: { text: message },
          locations: [location],
          properties,
        };
        text += `${comma}\n${JSON.stringify(result)}`;
        comma = ',';
      }
      return text;
    },
    end: () => `\n],"tool":{"driver":{"name":"Replylint","rules":${JSON.stringify([...rules.values()])}}}}]}\n`,
  };
}

function descriptor({ rule, message, why, source, level }: AnswerFinding): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: message },
    fullDescription: { text: why },
    help: { text: `${why} (${source})` },
    defaultConfiguration: { level: levels[level] },
  };
}

/** Lines and columns from 1, columns in UTF-16 units; what is missing belongs to the whole draft. */
function regionOf(reply: string, { span }: AnswerFinding): object {
  if (!span) return { startLine: 1 };
  const [start, end] = span.map((at) => reply.slice(0, at).split('\n'));
  return {
    startLine: start?.length,
    startColumn: (start?.at(-1)?.length ?? 0) + 1,
    endLine: end?.length,
    endColumn: (end?.at(-1)?.length ?? 0) + 1,
    charOffset: span[0],
    charLength: span[1] - span[0],
  };
}
