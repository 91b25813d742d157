/** A part of a mail that has a text. */
export interface TextPart {
  /** `text/plain`, `text/html`. */
  readonly type: string;
  readonly text: string;
}

interface Head {
  /** In lower case, by name in lower case. */
  readonly type: string;
  readonly encoding: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The texts of a mail in the order they stand in it: MIME taken apart, decoded, lines ended by a line feed. */
export const textParts = (mail: Buffer): readonly TextPart[] => partsOf(mail.toString('latin1'));

const partsOf = (entity: string): readonly TextPart[] => {
  const end = /\r?\n\r?\n/.exec(entity);
  const head = headOf(end ? entity.slice(0, end.index) : entity);
  const body = end ? entity.slice(end.index + end[0].length) : '';
  if (head.type.startsWith('multipart/')) return pieces(body, head.parameters.boundary ?? '').flatMap(partsOf);
  return head.type.startsWith('text/') ? [{ type: head.type, text: textOf(head, body) }] : [];
};

const headOf = (head: string): Head => {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const value = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const [type = '', ...rest] = value('content-type').split(';');
  const parameters = rest.map((each) => /^\s*([^=\s]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(each));
  return {
    type: type.trim().toLowerCase() || 'text/plain',
    encoding: value('content-transfer-encoding').trim().toLowerCase(),
    parameters: Object.fromEntries(parameters.flatMap((found) => (found ? [[found[1]?.toLowerCase(), found[2]]] : []))),
  };
};

/** What stands between the boundary lines; the line break before a boundary belongs to the boundary. */
const pieces = (body: string, boundary: string): readonly string[] => {
  const [, ...found] = `\n${body}`.split(`\n--${boundary}`);
  return found
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => piece.replace(/^[ \t\r]*\n/, '').replace(/\r$/, ''));
};

const textOf = ({ encoding, parameters }: Head, body: string): string => {
  const text = new TextDecoder(parameters.charset ?? 'us-ascii')
    .decode(bytesOf(encoding, body))
    .replaceAll('\r\n', '\n');
  return parameters.format?.toLowerCase() === 'flowed' ? unflowed(text) : text;
};

const bytesOf = (encoding: string, body: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
};

/**
 * RFC 3676: a space at the end of a line tells that the paragraph goes on in the next line of the same quote depth; a
 * space at the beginning of a line is a stopgap. Quoted lines are given as mail programs show them, `> ` in front.
 */
const unflowed = (text: string): string => {
  const shown: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)?.[0] ?? '';
    const words = line.slice(marks.length).replace(/^ /, '');
    if (open === marks) shown[shown.length - 1] += words;
    else shown.push(marks ? `${marks} ${words}` : words);
    open = words.endsWith(' ') && words !== '-- ' ? marks : undefined;
  }
  return shown.join('\n');
};
