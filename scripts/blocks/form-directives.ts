import type { Field } from '../../layouts/print/field-address.ts';
import { type FieldItem, FieldList } from '../../layouts/print/field-list.tsx';
import { type Html, trustHtml } from '../content/html.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import { readRows } from './read-rows.ts';
import { renderComponent } from './render-component.ts';

/**
 * Makes the containers of sheets that are filled: `fill` turns each entry of a list into a line to write on
 * (`{rows=3}` into three), `checklist` into a box to tick.
 */
export function formDirectives(): Record<string, Directive> {
  const list = (fieldOf: (label: string, call: DirectiveCall) => Field): Directive => ({
    form: 'container',
    render: (call) => {
      const items = readItems(call.children).map(
        (words): FieldItem => ({ words, field: fieldOf(plainText(words), call) }),
      );
      if (items.length === 0) {
        call.report({
          rule: 'directive-has-its-form',
          message: 'There is nothing to fill here.',
          remedy: 'Write a list; each entry becomes one field.',
        });
      }
      return renderComponent(FieldList({ items }));
    },
  });
  return {
    fill: list((label, call) => ({ kind: 'line', label, rows: readRows(call) })),
    checklist: list((label) => ({ kind: 'box', label })),
  };
}

/** The entries of the lists that our own renderer printed; they hold no lists of their own. */
function readItems(children: Html): Html[] {
  return [...children.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, words = '']) =>
    trustHtml(words.replace(/^\s*<p>|<\/p>\s*$/g, '').trim()),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plainText(words: Html): string {
  return words
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (sign, name: string) => entities[name] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}
