const DAY = 86_400_000;

/**
 * The week of a time, named by its Monday: `2026-03-02`. The date counts as it is written, whatever the time zone, so
 * that every machine says the same. Nothing where no date of 1990 to 2099 begins the text.
 */
export function weekOf(at: string | undefined): string | undefined {
  const [, year, month, day] = /^((?:199|20\d)\d)-(\d\d)-(\d\d)(?!\d)/.exec(at ?? '') ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (Number.isNaN(time) || date.getUTCDate() !== Number(day)) return undefined;
  return new Date(time - ((date.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}
