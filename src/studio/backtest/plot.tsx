import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PlotProps {
  readonly label: string;
  readonly svg: string;
}

/** A drawing in the colours of the page; the table beside it says the same in numbers. */
export function Plot({ label, svg }: PlotProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return (
    <section>
      <h3>{label}</h3>
      <div class="backtest-plot" role="img" aria-label={label} dir="ltr" ref={place} />
    </section>
  );
}
