import type { VNode } from 'preact';

type TermListProps = {
  readonly title: string;
  readonly terms: readonly { readonly id: string; readonly term: string; readonly text: string }[];
};

/** The words that a page explains, below its text; terms in the text lead here. */
export function TermList({ title, terms }: TermListProps): VNode {
  return (
    <section class="terms">
      <h2>{title}</h2>
      <dl>
        {terms.map(({ id, term, text }) => (
          <div key={id} id={`term-${id}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
