/** What a column of a CSV file can hold. */
export const columnFields = ['reply', 'customer', 'id', 'lang', 'case', 'at'] as const;

/** Which column of a CSV file holds what, by its name in the header. */
export type ColumnMap = Readonly<Partial<Record<(typeof columnFields)[number], string>>>;

/** Names that such columns have in the wild, the plainest first. */
const usual: Readonly<Record<(typeof columnFields)[number], readonly string[]>> = {
  reply: ['reply', 'agent reply', 'response', 'answer', 'agent message', 'agent response', 'body', 'message', 'text'],
  customer: ['customer', 'customer message', 'question', 'complaint', 'request', 'description', 'inquiry', 'review'],
  id: ['id', 'ticket id', 'case id', 'conversation id', 'number', 'ticket'],
  lang: ['lang', 'language', 'locale'],
  case: ['case'],
  at: ['at', 'created at', 'date', 'sent at', 'time', 'timestamp', 'replied at', 'updated at'],
};

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[_\-.\s]+/g, ' ');

/** Guesses what the columns of a header hold; a field that no column is called like is left out. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const guessed = columnFields.flatMap((field) => {
    const name = usual[field].map((one) => header.find((column) => plain(column) === one)).find(Boolean);
    return name === undefined ? [] : [[field, name]];
  });
  return Object.fromEntries(guessed) as ColumnMap;
}

/** A record as the fields that `entryFrom` reads. */
export function mapped(
  header: readonly string[],
  fields: readonly string[],
  columns: ColumnMap,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, name]) => [field, fields[header.indexOf(name)] || undefined]),
  );
}
