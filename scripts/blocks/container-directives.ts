import { Advice } from '../../layouts/components/advice.tsx';
import { Case } from '../../layouts/components/case.tsx';
import { Checklist } from '../../layouts/components/checklist.tsx';
import { Margin } from '../../layouts/components/margin.tsx';
import { MarginPrint } from '../../layouts/components/margin-print.tsx';
import { Notice } from '../../layouts/components/notice.tsx';
import { Say } from '../../layouts/components/say.tsx';
import { type Html, trustHtml } from '../content/html.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';
import { readRows } from './read-rows.ts';
import { renderComponent } from './render-component.ts';

const tones = ['know', 'care', 'stop', 'done'] as const;

/** Makes the directives that stand around text: notices, checklists, lines to write on, sentences to say, cases, margin notes. */
export function containerDirectives(context: BlockContext): Record<string, Directive> {
  const { medium, setText, t } = context;
  const container = (render: (call: DirectiveCall) => Html): Directive => ({ form: 'container', render });
  const title = (call: DirectiveCall) =>
    call.attributes.values['title'] ? setText(call.attributes.values['title']) : null;
  return {
    notice: container((call) => {
      const tone = tones.find((entry) => call.attributes.classes.includes(entry));
      if (!tone) {
        call.report({
          rule: 'directive-has-its-form',
          message: 'The notice has no tone.',
          remedy: `Add one of {.${tones.join('}, {.')}}.`,
        });
      }
      return renderComponent(
        Notice({
          tone: tone ?? 'know',
          title: title(call) ?? t(`notice.${tone ?? 'know'}`),
          body: call.children,
        }),
      );
    }),
    checklist: container(({ children }) =>
      medium === 'web'
        ? renderComponent(Checklist({ body: children }))
        : trustHtml(`<div class="check">${children}</div>`),
    ),
    fill: container((call) => trustHtml(`<div class="fill rows-${readRows(call)}">${call.children}</div>`)),
    do: container(({ children }) =>
      renderComponent(Advice({ tone: 'do', label: t('do.label'), body: children })),
    ),
    avoid: container(({ children }) =>
      renderComponent(Advice({ tone: 'avoid', label: t('avoid.label'), body: children })),
    ),
    say: container((call) =>
      renderComponent(Say({ kind: title(call) ?? t('say.label'), body: call.children })),
    ),
    case: container((call) =>
      renderComponent(Case({ kind: t('case.label'), title: title(call), body: call.children })),
    ),
    margin: container((call) => {
      const { who, by, law } = call.attributes.values;
      const lines = [
        { label: t('margin.who'), text: who },
        { label: t('margin.by'), text: by },
        { label: t('margin.law'), text: law },
      ].flatMap(({ label, text }) => (text ? [{ label, text: setText(text) }] : []));
      if (lines.length === 0) {
        call.report({
          rule: 'directive-has-its-form',
          message: 'The margin note is empty.',
          remedy: 'Add who="…", by="…" or law="…".',
        });
      }
      return trustHtml(
        renderComponent(medium === 'web' ? Margin({ lines }) : MarginPrint({ lines })) + call.children,
      );
    }),
  };
}
