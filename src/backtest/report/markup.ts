/** A piece of HTML whose texts are escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Hole = string | number | Markup | undefined | readonly (string | Markup)[];

/** Writes HTML: what is put in is escaped, unless it is markup itself; lists are joined, nothing is left out. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(parts.reduce((all, part, index) => `${all}${filled(holes[index - 1])}${part}`));
}

function filled(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Markup) return hole.source;
  if (Array.isArray(hole)) return hole.map(filled).join('');
  return escaped(String(hole));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it. Characters that cannot be seen and would turn the text around are shown as what they are. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign).replace(/[\u202a-\u202e\u2066-\u2069\0]/g, '\ufffd');
}
