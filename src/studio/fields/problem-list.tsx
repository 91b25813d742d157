import type { JSX } from 'preact';
import { said } from '../../ui/said/said';
import type { Placed } from '../problems';

/** What is wrong at a place and what to do about it; nothing when all is well. */
export function ProblemList({ id, problems }: { readonly id?: string; readonly problems: readonly Placed[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems" id={id}>
      {problems.slice(0, MOST).map(({ problem }) => (
        <Problem key={`${problem.path.join('/')} ${problem.message}`} {...problem} />
      ))}
      {problems.length > MOST && <li>…</li>}
    </ul>
  );
}

const MOST = 5;

function Problem({ message, remedy }: { readonly message: string; readonly remedy: string }): JSX.Element {
  return (
    <li dir="auto">
      {said(message)} <span class="remedy">{said(remedy)}</span>
    </li>
  );
}
