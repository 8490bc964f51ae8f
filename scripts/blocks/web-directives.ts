import { ExitKeys } from '../../layouts/components/exit-keys.tsx';
import { ExitTrial } from '../../layouts/components/exit-trial.tsx';
import { QuietWay } from '../../layouts/components/quiet-way.tsx';
import { type Html, trustHtml } from '../content/html.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext, WebPlace } from './block-context.ts';
import { renderComponent } from './render-component.ts';

/** Makes the directives that only the web has: the exit to try, its keys, the quiet way. Paper leaves them out. */
export function webDirectives({ t, web }: BlockContext): Record<string, Directive> {
  const block = (render: (call: DirectiveCall, place: WebPlace) => Html): Directive => ({
    form: 'block',
    render: (call) => (web ? render(call, web) : trustHtml('')),
  });
  return {
    'exit-trial': block((call, place) => {
      const link = place.link(call.label);
      if ('problem' in link) call.report(link.problem);
      if ('problem' in link || link.href === null || place.exitTitle === null) return trustHtml('');
      return renderComponent(ExitTrial({ href: link.href, title: place.exitTitle, t }));
    }),
    'exit-keys': block(() => renderComponent(ExitKeys({ t }))),
    'quiet-way': block((_, { twin, way }) => renderComponent(QuietWay({ t, twin, way }))),
  };
}
