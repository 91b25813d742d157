import { object, type Parser } from '../parse';

/** Who asks: our script in a web page, or the extension itself (background, popup, panel, options). */
export type Asker = 'content' | 'extension';

/** Who may ask; both where our own pages lint too, as the first-run page does. */
export type Allowed = Asker | 'both';

/** Who answers. */
export type Answerer = 'background' | 'content';

/** One message. */
export interface Definition<Who extends Allowed, To extends Answerer, Ask, Answer> {
  readonly who: Who;
  readonly to: To;
  readonly ask: Parser<Ask>;
  readonly answer: Parser<Answer>;
}

/** Keeps the literal types of a message. */
/* @__NO_SIDE_EFFECTS__ */
export function define<const Who extends Allowed, const To extends Answerer, Ask, Answer>(
  definition: Definition<Who, To, Ask, Answer>,
): Definition<Who, To, Ask, Answer> {
  return definition;
}

/** No fields at all. */
export type Nothing = Readonly<Record<string, never>>;
/** Reads it. */
export const nothing: Parser<Nothing> = object<Nothing>({});
