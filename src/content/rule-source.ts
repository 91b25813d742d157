import { type LanguageData, type Linter, linterOf, type ProgramCode } from '../engine/page';
import { fromPortable, type PortableProgram } from '../engine/portable';
import { detectorOf } from '../languages/detection/detector';
import { askProgram, askRules } from '../platform/ask';
import type { RulesAnswer } from '../platform/messages';

/** The rules of a frame, asked for when they are first needed. */
export class RuleSource {
  private answer: Promise<RulesAnswer | undefined> | undefined;
  private languages: readonly LanguageData[] = [];
  private linter: Linter | undefined;
  /** Compiled phrases by language, from when they come until the linter takes them; `undefined` while they are on their way. */
  private readonly programs = new Map<string, PortableProgram | undefined>();

  constructor(
    private readonly site: string,
    /** The phrases of a language have come: time to lint with them. */
    private readonly onProgram: () => void,
  ) {}

  /** What holds for the site; `undefined` where nobody answers, and then the next call asks again. */
  async rules(): Promise<RulesAnswer | undefined> {
    this.answer ??= askRules(this.site);
    const { answer } = this;
    const rules = await answer;
    if (!rules && this.answer === answer) this.answer = undefined;
    return rules;
  }

  /** Something that comes with the rules has changed: they are asked for anew when they are needed next. */
  forget(): void {
    this.answer = undefined;
  }

  linterFor({ rules, languages, signs }: RulesAnswer): Linter {
    this.languages = languages;
    if (this.linter) return this.linter;
    const detect = detectorOf(signs);
    // A language that the agent has switched off is as good as one that nobody here knows.
    const ours = (lang: string | undefined) =>
      lang === undefined || languages.some(({ id }) => id === lang) ? lang : 'unknown';
    this.linter = linterOf(
      rules,
      languages,
      (lang) => this.program(lang),
      (paragraph) => ours(detect(paragraph)),
    );
    return this.linter;
  }

  /** Other rules from here on. */
  renew(): void {
    this.answer = undefined;
    this.linter = undefined;
    this.programs.clear();
  }

  /** A language that the rules speak. */
  language(lang: string): LanguageData | undefined {
    return this.languages.find(({ id }) => id === lang);
  }

  /** The phrases of a language: asked for when a draft first needs them, and linted with when they have come. */
  private program(lang: string): ProgramCode | undefined {
    const came = this.programs.get(lang);
    // The linter keeps what it makes of them: a second copy would cost a megabyte and more.
    if (came) this.programs.delete(lang);
    else if (!this.programs.has(lang)) {
      this.programs.set(lang, undefined);
      void this.fetchProgram(lang);
    }
    return came && fromPortable(came);
  }

  private async fetchProgram(lang: string): Promise<void> {
    const program = await askProgram(lang);
    if (!program) this.programs.delete(lang);
    else this.programs.set(lang, program);
    if (program) this.onProgram();
  }
}
