import { escapeHtml, type Html, trustHtml } from '../content/html.ts';
import type { Directive } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';

/** Makes the containers that look otherwise on a leaflet: no label over sentences to say, a heading over advice. */
export function leafletDirectives({ t }: BlockContext): Record<string, Directive> {
  const advice = (name: 'do' | 'avoid', children: Html): Html =>
    trustHtml(`<h3>${escapeHtml(t(`${name}.label`))}</h3><div class="${name}">${children}</div>`);
  return {
    say: { form: 'container', render: ({ children }) => trustHtml(`<div class="say">${children}</div>`) },
    do: { form: 'container', render: ({ children }) => advice('do', children) },
    avoid: { form: 'container', render: ({ children }) => advice('avoid', children) },
  };
}
