import type { Html } from '../../content/html.ts';

export type Attributes = {
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
};

export type DirectiveForm = 'inline' | 'block' | 'container';

/** One use of a directive in a text. `report` records a finding at the place where it stands. */
export type DirectiveCall = {
  readonly name: string;
  readonly form: DirectiveForm;
  readonly label: string;
  readonly attributes: Attributes;
  /** What stands inside a container; empty for the other forms. */
  readonly children: Html;
  readonly report: (problem: {
    rule: string;
    message: string;
    remedy: string;
    severity?: 'error' | 'warning' | 'open';
  }) => void;
};

/** What a directive becomes. It may report a problem and still return something harmless. */
export type Directive = { readonly form: DirectiveForm; readonly render: (call: DirectiveCall) => Html };

/** Directives by name; one name may have several forms, as `:contact` and `::contact` have. */
export type Directives = Readonly<Record<string, Directive | readonly Directive[]>>;
