import { ContactCard } from '../../layouts/components/contact-card.tsx';
import { Laws } from '../../layouts/components/laws.tsx';
import { Regions } from '../../layouts/components/regions.tsx';
import { Statistic } from '../../layouts/components/statistic.tsx';
import { Timeline } from '../../layouts/components/timeline.tsx';
import { TimelineShort } from '../../layouts/components/timeline-short.tsx';
import { type Html, trustHtml } from '../content/html.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';
import { printMatrix } from './print-matrix.ts';
import { readContactCard } from './read-contact-card.ts';
import { readLaws } from './read-laws.ts';
import { readRegions } from './read-regions.ts';
import { readStatistic } from './read-statistic.ts';
import { readTimeline } from './read-timeline.ts';
import { renderComponent } from './render-component.ts';
import { reportMissing } from './report-missing.ts';

/** Makes the directives that stand alone on a line: a card, a timeline, a series of figures, a picture, the regions. */
export function blockDirectives(context: BlockContext): Record<string, Directive> {
  const { library, t, used } = context;
  const block = (render: (call: DirectiveCall) => Html): Directive => ({ form: 'block', render });
  return {
    contact: block((call) => {
      const contact = library.contacts.get(call.label);
      if (!contact) return reportMissing(call, 'contact', library.contacts.keys());
      used.contacts.add(call.label);
      return renderComponent(ContactCard({ ...readContactCard(call.label, contact, context), t }));
    }),
    timeline: block((call) => {
      const timeline = library.timelines.get(call.label);
      if (!timeline) return reportMissing(call, 'timeline', library.timelines.keys());
      const file = library.files.get(`events/${call.label}`) ?? '';
      const Shown = context.medium === 'leaflet' ? TimelineShort : Timeline;
      return renderComponent(Shown(readTimeline(timeline, file, context)));
    }),
    laws: block(() => renderComponent(Laws(readLaws(context)))),
    matrix: block((call) => printMatrix(call, context)),
    statistic: block((call) => {
      const statistic = library.statistics.get(call.label);
      if (!statistic) return reportMissing(call, 'statistic', library.statistics.keys());
      used.statistics.add(call.label);
      return renderComponent(Statistic(readStatistic(call.label, statistic, context)));
    }),
    picture: block((call) => {
      const scene = library.pictures.has(call.label) ? context.scene(call.label) : null;
      if (!scene) return reportMissing(call, 'picture', library.pictures.keys());
      used.pictures.add(call.label);
      return trustHtml(`<figure role="none" class="picture">${scene}</figure>`);
    }),
    regions: block(() => renderComponent(Regions(readRegions(context)))),
  };
}
