const letters = (name: string): string =>
  name
    .split(/[\s.]+/)
    .filter(Boolean)
    .slice(0, 2)
    // Persian letters join when they stand together, so initials keep a thin space.
    .map((part) => part.charAt(0))
    .join('\u200a');

const hue = (name: string): number => {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
};

/** A round picture of a person: the initials on a colour that always belongs to that name. */
export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" style={{ '--hue': hue(name) }} aria-hidden="true">
      {letters(name)}
    </span>
  );
}
