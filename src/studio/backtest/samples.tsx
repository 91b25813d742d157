import type { JSX } from 'preact';
import type { Sample } from '../../backtest/tally';

interface SamplesProps {
  readonly title: string;
  readonly samples: readonly Sample[];
}

/** Findings in their context, each in its own direction. */
export function Samples({ title, samples }: SamplesProps): JSX.Element {
  return (
    <section class="backtest-samples">
      <h4>{title}</h4>
      <ul>
        {samples.map((sample) => (
          <li key={`${sample.id ?? ''} ${sample.text}`}>
            <Text sample={sample} />
            {sample.id !== undefined && <bdi class="quiet">{sample.id}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ sample: { text, lang, mark: [start, end] = [0, 0] } }: { readonly sample: Sample }): JSX.Element {
  return (
    <p dir="auto" lang={lang === 'unknown' ? undefined : lang}>
      {text.slice(0, start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </p>
  );
}
