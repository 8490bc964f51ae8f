import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import { Raw } from '../components/raw.tsx';
import { type Field, writeFieldAddress } from './field-address.ts';

/** One entry of a list to fill: its words as printed, and the field beside them. */
export type FieldItem = { readonly words: Html; readonly field: Field };

/** Lines to write on stand after their words, boxes to tick before them; the order of the tags is the same. */
export function FieldList({ items }: { readonly items: readonly FieldItem[] }): VNode {
  return (
    <ul class="fields">
      {items.map(({ field, words }, index) => (
        <li key={`${index} ${field.label}`} class={field.kind} style={heightOf(field)}>
          {field.kind === 'box' && <Place field={field} />}
          <Raw as="span" html={words} />
          {field.kind === 'line' && <Place field={field} />}
        </li>
      ))}
    </ul>
  );
}

function Place({ field }: { readonly field: Field }): VNode {
  // biome-ignore lint/a11y/useAnchorContent: it becomes a form field, which has its words as a tooltip.
  return <a class="place" href={writeFieldAddress(field)} aria-label={field.label} />;
}

function heightOf(field: Field): string {
  return `--rows:${field.kind === 'line' ? field.rows : 1}`;
}
