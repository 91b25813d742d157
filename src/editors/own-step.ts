import type { Replacement } from './editor';
import type { TextMap } from './text-map';

/**
 * An insertion as a change of the letter before it, where there is one: some libraries join what is inserted behind
 * words that were just typed with their undo step. Anything else stays as it is.
 */
export function asChange(map: TextMap, plan: Replacement): Replacement {
  const [at, end] = plan.span;
  const [letter = ''] = /[^\s\ufffc]$/u.exec(map.text.slice(0, at)) ?? [];
  const start = at - letter.length;
  if (at !== end || letter === '' || map.locked.some(([from, to]) => from < at && start < to)) return plan;
  return { span: [start, at], expected: letter, text: letter + plan.text };
}
