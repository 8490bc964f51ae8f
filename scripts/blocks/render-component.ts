import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { type Html, trustHtml } from '../content/html.ts';

/** Prints a component as markup; Preact escapes every text in it. */
export function renderComponent(node: VNode | null): Html {
  return trustHtml(node === null ? '' : render(node));
}
