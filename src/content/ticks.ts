/** The ticked items with one ticked, or no longer. */
export function ticked(ticks: readonly string[], tick: string, done: boolean): readonly string[] {
  const others = ticks.filter((each) => each !== tick);
  return done ? [...others, tick] : others;
}
