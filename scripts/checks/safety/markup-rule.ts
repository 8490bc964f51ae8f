import type { SafetyRegister } from '../../content/safety-register.ts';
import type { FinishedSite, SiteFacts } from '../results/finished-site.ts';
import type { ParsedPage } from '../results/parsed-page.ts';
import type { Fault, FileFault } from '../results/rule.ts';

/** What the host will send, as the policy beside the finished folder says. */
export type SentHeaders = {
  /** Headers for an address from the root of the host, by their names as the policy writes them. */
  readonly of: (address: string) => Readonly<Record<string, string>>;
  /** Headers that only count on an encrypted connection. */
  readonly overTls: Readonly<Record<string, string>>;
};

/** What the gate knows beyond the facts of a finished site; `headers` is null where no policy lies beside the folder. */
export type Gate = { readonly headers: SentHeaders | null; readonly register: SafetyRegister | null };

export type GateFacts = SiteFacts & Gate;
export type GateSite = FinishedSite & Gate;

/** How many things a rule looked at, and what it found. */
export type Looked = { readonly looked: number; readonly faults: readonly FileFault[] };

/** One state that should hold for the safety of readers, judged on finished files. */
export type MarkupRule = {
  /** Kebab-case, the same as the name of its file. */
  readonly name: string;
  /** Gives null where a page has nothing for the rule to judge. */
  readonly onPage?: (page: ParsedPage, gate: GateFacts) => readonly Fault[] | null;
  readonly onSite?: (gate: GateSite) => Looked | Promise<Looked>;
};
