import type { VNode } from 'preact';
import { DownloadLink } from '../../layouts/components/download-link.tsx';
import { ExitKeys } from '../../layouts/components/exit-keys.tsx';
import { ExitTrial } from '../../layouts/components/exit-trial.tsx';
import { HelpBox } from '../../layouts/components/help-box.tsx';
import { QuietWay } from '../../layouts/components/quiet-way.tsx';
import { SafetyStatement } from '../../layouts/components/safety-statement.tsx';
import { Ways } from '../../layouts/components/ways.tsx';
import { helpBoxCode } from '../../layouts/embed/help-box.tsx';
import { type Html, trustHtml } from '../content/html.ts';
import { safetyRules } from '../content/safety-rules.ts';
import { formatDate } from '../i18n/format.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext, WebPlace } from './block-context.ts';
import { boxTags, helpBoxFile, readHelpBox } from './read-help-box.ts';
import { readWaysIn } from './read-ways-in.ts';
import { renderComponent } from './render-component.ts';
import { reportMissing } from './report-missing.ts';

/** Makes the directives that only the web has: the exit to try, its keys, the quiet way, ways in by situation, files. Paper leaves them out. */
export function webDirectives(context: BlockContext): Record<string, Directive> {
  const { library, t, tag, web } = context;
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
    pages: block((_, { pages }) => renderComponent(Ways({ links: pages() }))),
    'ways-in': block(() => renderComponent(Ways({ links: readWaysIn(context) }))),
    'help-box': block(() => renderComponent(showHelpBox(context))),
    'safety-statement': block(() => {
      const { safety } = library;
      if (safety === null) return trustHtml('');
      const judged = safetyRules.filter(({ judge }) => judge !== 'person').length;
      const open = safety.questions.filter(({ signed }) => signed === null).length;
      return renderComponent(SafetyStatement({ judged, open, since: formatDate(safety.since, tag), t }));
    }),
    download: block((call, place) => {
      const planned = library.publications.map(({ id }) => id);
      if (!planned.includes(call.label)) return reportMissing(call, 'publication', planned);
      const download = place.download(call.label);
      return download ? renderComponent(DownloadLink({ download, t })) : trustHtml('');
    }),
    'quiet-way': block((_, { twin, way }) => renderComponent(QuietWay({ t, twin, way }))),
  };
}

function showHelpBox(context: BlockContext): VNode {
  const { library, t } = context;
  const code = helpBoxCode(readHelpBox(context));
  const files = boxTags(library).flatMap((tag) => {
    const language = library.languages.find((entry) => entry.tag === tag);
    return language ? [{ href: library.site.base + helpBoxFile(tag), text: language.endonym }] : [];
  });
  return HelpBox({ box: trustHtml(code), code, files, t });
}
