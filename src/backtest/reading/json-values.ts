import { JSONParser } from '@streamparser/json';
import type { BadLine } from '../entry';
import type { NumberedValue } from './batch';

/** Where the records of a JSON file stand: in a list, or in a list under one of these keys of an object. */
export const listKeys = ['tickets', 'conversations', 'replies', 'results', 'data', 'records'] as const;

/**
 * The records of a JSON file as they come in, numbered from 1; only one is held at a time. Where the JSON breaks off,
 * that is the last thing it gives: what comes behind cannot be told apart.
 */
export async function* jsonValues(
  source: AsyncIterable<Uint8Array>,
  list: boolean,
): AsyncGenerator<NumberedValue | BadLine> {
  const ready: NumberedValue[] = [];
  const paths = list ? ['$.*'] : listKeys.map((key) => `$.${key}.*`);
  const parser = new JSONParser({ paths, keepStack: false });
  let count = 0;
  parser.onValue = ({ value }) => {
    ready.push({ line: ++count, value });
  };
  try {
    for await (const chunk of source) {
      parser.write(chunk);
      yield* ready.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    yield* ready.splice(0);
    const why = error instanceof Error ? error.message : String(error);
    yield { line: count + 1, error: { code: 'cut-off', why } };
  }
}
