import type { Library } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A finding that does not yet know which rule made it; without a severity it is an error. */
export type SourceFault = Omit<Diagnostic, 'rule' | 'severity'> & Partial<Pick<Diagnostic, 'severity'>>;

/** One state that should hold in what people wrote, judged without building anything. */
export type SourceRule = {
  /** Kebab-case, the same as the name of its file. */
  readonly name: string;
  /** `date` is the day of the build, YYYY-MM-DD. */
  readonly find: (library: Library, options: { readonly date: string }) => readonly SourceFault[];
};
