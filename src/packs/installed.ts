import type { Localized } from '../engine/types';
import type { PackChange } from './diff';
import type { PublicKey } from './keys';
import type { Problem } from './pack';
import type { Refusal } from './trust';

/** Where a pack came from. */
export type Origin =
  | { readonly kind: 'file' }
  /** A subscription of the agent, or one that a policy of the company made. */
  | { readonly kind: 'url' | 'policy'; readonly url: string };

/** One version of a pack as it is held; its bytes are stored under `sha256`. Times in milliseconds since 1970. */
export interface Held {
  readonly version: string;
  readonly sequence: number;
  readonly sha256: string;
  readonly at: number;
  readonly signer?: PublicKey | undefined;
  /** The day after which the publisher calls it old: 2027-01-31. */
  readonly expires?: string | undefined;
}

/** What went wrong with a pack, as a code for the interface with the values it talks about. */
export type Trouble =
  | Refusal
  | { readonly code: 'bad-address' | 'redirect' | 'timeout' | 'unreachable' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'no-permission'; readonly host: string }
  | { readonly code: 'not-a-pack' | 'not-a-signature' | 'does-not-load'; readonly problems: readonly Problem[] }
  | { readonly code: 'unknown-parent'; readonly message: string }
  | { readonly code: 'builtin-id'; readonly id: string }
  | { readonly code: 'forbidden' | 'locked' | 'pinned-elsewhere' | 'gone' | 'not-yet' };

/** How the asking of a subscription's server goes. */
export interface Check {
  /** When it was last asked, and when it last said that what is held is the latest. */
  readonly at: number;
  readonly confirmed?: number | undefined;
  /** When it is asked again. */
  readonly next: number;
  /** How many times in a row it went wrong. */
  readonly failures: number;
  readonly trouble?: Trouble | undefined;
  /** What the server said about the signature file, for conditional requests. */
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  /** A version that goes to a share of the installations first, and not yet to this one. */
  readonly waiting?: { readonly version: string; readonly sequence: number } | undefined;
}

/** A pack that is installed. */
export interface InstalledPack {
  readonly id: string;
  readonly name: Localized;
  readonly homepage?: string | undefined;
  readonly languages: readonly string[];
  /** How many rules its file gives or changes. */
  readonly rules: number;
  readonly origin: Origin;
  /** Off by the agent's choice. */
  readonly on: boolean;
  readonly now: Held;
  readonly previous?: Held | undefined;
  /** What is different from the version before, until the agent has seen it. */
  readonly changes: readonly PackChange[];
  readonly check?: Check | undefined;
  /** Why its rules are not in use although it is on. */
  readonly trouble?: Trouble | undefined;
}

/** What the interface knows of a pack; `managed`: the company put it there. */
export interface PackView extends InstalledPack {
  readonly managed: boolean;
  readonly mayGoBack: boolean;
  readonly expired: boolean;
}

/** Everything that the page of packs shows. */
export interface PacksView {
  readonly packs: readonly PackView[];
  /** Whether the agent may install packs; a policy can forbid it. */
  readonly mayInstall: boolean;
  /** Packs that the policy asks for and that could not be installed yet, and parts of it that cannot be read. */
  readonly missing: readonly { readonly url: string; readonly trouble: Trouble }[];
  readonly policyProblems: readonly string[];
}

/** A pack before it is installed. `ticket` names it when it is taken. */
export interface Look {
  readonly ticket: string;
  readonly id: string;
  readonly name: Localized;
  readonly version: string;
  readonly sequence: number;
  readonly languages: readonly string[];
  readonly extends: readonly string[];
  readonly rules: number;
  readonly examples: number;
  readonly signer?: PublicKey | undefined;
  readonly expires?: string | undefined;
  readonly origin: Origin;
  /** The version that is installed now. */
  readonly replaces?: string | undefined;
  readonly changes: readonly PackChange[];
  readonly warnings: readonly Problem[];
  /** A name that looks like another one; see `nameWarning`. */
  readonly looksLike?: string | undefined;
  /** It is older than what was here before, and the agent has accepted that. */
  readonly older: boolean;
}

/** What became of a change: done, or why not. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly trouble: Trouble };

/** What a look at a pack gives. */
export type LookAnswer = { readonly ok: true; readonly look: Look } | { readonly ok: false; readonly trouble: Trouble };
