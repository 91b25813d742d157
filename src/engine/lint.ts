import { type Detect, Document, type Found, type ProgramOf, Shared, UNKNOWN } from './document';
import { type Facts, holds } from './facts';
import { fold } from './fold';
import { check } from './kinds/index';
import { progress } from './steps';
import type { Draft, Finding, Hit, LanguageData, LintResult, RuleSet } from './types';

/** Rules and languages, ready to run. Every call is answered for itself; a session remembers its last draft. */
export interface Linter {
  lint(draft: Draft): LintResult;
  session(): Session;
}

/** For one reply box: the answers are those of `Linter.lint`, at the price of what changed. */
export interface Session {
  lint(draft: Draft): LintResult;
}

/** A linter over compiled rules. `rules` need neither phrases nor lists: these are in the programs. */
export function linterOf(
  rules: RuleSet,
  languages: readonly LanguageData[],
  programOf: ProgramOf,
  detect?: Detect,
): Linter {
  const shared = new Shared(programOf, languages, detect);
  return {
    lint: (draft) => new Work(rules, shared).lint(draft),
    session: () => new Work(rules, shared),
  };
}

const NOTHING: Found = { lang: '', sentences: [], hits: new Map() };
const MOST_REMEMBERED = 50;

class Work implements Session {
  private readonly reply: Document;
  private readonly customer: Document;
  /** Acts of earlier agent messages, by their text. */
  private readonly earlier = new Map<string, readonly string[]>();
  private said: { customer: string; words: string } | undefined;

  constructor(
    private readonly rules: RuleSet,
    private readonly shared: Shared,
  ) {
    this.reply = new Document(shared);
    this.customer = new Document(shared);
  }

  lint(draft: Draft): LintResult {
    const theirs = draft.customer ?? lastOfCustomer(draft);
    const customer = theirs === undefined ? NOTHING : this.readCustomer(theirs, draft.lang);
    const signals = this.hitsOf(customer, 'signal', draft.customer ?? '');
    const base = { lang: customer.lang, findings: [], acts: [], signals, checklist: [], step: '' };
    if (draft.reply === undefined) return base;
    const found = this.reply.read(draft.reply, draft.excluded, draft.lang, customer.lang || undefined);
    const playbook = this.rules.playbooks.find((one) => one.id === draft.playbook) ?? this.rules.playbooks[0];
    const about = {
      lang: found.lang,
      draft,
      signals: signalsOf(customer, theirs, draft),
      earlier: this.earlierActs(draft),
      playbook: playbook?.id ?? '',
    };
    const { step, checklist } = progress(playbook, about, (acts) =>
      acts.flatMap((act) => (found.hits.get(act) ?? []).map((hit) => hit.span)),
    );
    const facts: Facts = {
      ...about,
      ...found,
      step,
      text: draft.reply,
      saidByCustomer: (words) => this.saidByCustomer(words, theirs),
    };
    return {
      ...base,
      lang: found.lang,
      findings: this.findings(facts),
      acts: this.hitsOf(found, 'act', draft.reply),
      checklist,
      step,
    };
  }

  /** Detected, because customers write in languages of their own; where nothing is detected, the given one holds. */
  private readCustomer(text: string, lang: string | undefined): Found {
    const found = this.customer.read(text, [], undefined, lang);
    return found.lang === UNKNOWN && lang !== undefined ? this.customer.read(text, [], lang) : found;
  }

  private findings(facts: Facts): readonly Finding[] {
    if (!this.shared.program(facts.lang)) return [];
    const findings: Finding[] = [];
    for (const rule of this.rules.rules) if (holds(rule.when, facts, facts.step)) findings.push(...check(rule, facts));
    const start = ({ span }: Finding) => (span ? span[0] : facts.text.length);
    return findings.sort((a, b) => start(a) - start(b) || (a.span?.[1] ?? 0) - (b.span?.[1] ?? 0));
  }

  private hitsOf(found: Found, kind: 'act' | 'signal', text: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const concept of this.rules.concepts) {
      if (concept.kind !== kind) continue;
      for (const { span } of found.hits.get(concept.id) ?? [])
        hits.push({ concept: concept.id, span, text: text.slice(span[0], span[1]) });
    }
    return hits.sort((a, b) => a.span[0] - b.span[0]);
  }

  private earlierActs(draft: Draft): ReadonlySet<string> {
    const acts = new Set<string>();
    for (const message of draft.thread ?? []) {
      if (message.from !== 'agent') continue;
      let known = this.earlier.get(message.text);
      if (!known) {
        const { hits, lang } = new Document(this.shared).read(message.text, [], undefined, draft.lang);
        known = [...hits.keys()];
        if (this.earlier.size >= MOST_REMEMBERED) this.earlier.clear();
        // The rules of its language may still come.
        if (this.shared.program(lang)) this.earlier.set(message.text, known);
      }
      for (const act of known) acts.add(act);
    }
    return acts;
  }

  private saidByCustomer(words: string, customer: string | undefined): boolean {
    if (!customer) return false;
    if (this.said?.customer !== customer) this.said = { customer, words: plainWords(customer) };
    return this.said.words.includes(plainWords(words));
  }
}

function lastOfCustomer(draft: Draft): string | undefined {
  return draft.thread?.findLast((message) => message.from === 'customer')?.text;
}

/** A reply whose customer nobody knows still answers a complaint: that is what the tool is for. */
function signalsOf(customer: Found, theirs: string | undefined, draft: Draft): ReadonlySet<string> {
  const set = new Set([...customer.hits.keys(), ...(draft.signals ?? [])]);
  if (theirs === undefined) set.add('complaint');
  return set;
}

/** Folded words with one space around each, so that a whole word is looked for. */
function plainWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).join(' ')} `;
}
