import type { TimelineProps } from '../../layouts/props/blocks.ts';
import { type Html, trustHtml } from '../content/html.ts';
import { localise } from '../content/localise.ts';
import { Localised } from '../content/localised.ts';
import { type Actor, PeriodOfLaw, type Timeline } from '../content/timeline.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { BlockContext } from './block-context.ts';
import { findPeriod } from './find-period.ts';
import { inlineDirectives } from './inline-directives.ts';

const icons: Record<Actor, string | null> = {
  police: 'police-car',
  court: 'scales',
  centre: 'handshake',
  ospod: 'users-three',
  school: 'student',
  doctor: 'first-aid',
  you: 'person-simple',
  nobody: null,
};

/** Maps a timeline to what its component shows; directives in the steps are printed, their facts recorded. */
export function readTimeline(timeline: Timeline, file: string, context: BlockContext): TimelineProps {
  const { chain, library, setText, t, used } = context;
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  return {
    title: say(timeline.title),
    days: timeline.days,
    note: say(timeline.note),
    steps: timeline.steps.map((step) => {
      if (step.law) used.laws.add(step.law);
      const law = step.law ? library.laws.get(step.law) : undefined;
      return {
        when: sayTime(step.when, context),
        who: step.who === 'nobody' ? null : say(step.whoName),
        icon: context.medium === 'web' ? icons[step.who] : null,
        title: say(step.title),
        text: renderWords(
          localise((context.medium === 'leaflet' ? step.short : undefined) ?? step.text, chain),
          file,
          context,
        ),
        law: law
          ? [law.citation, law.knownUntil].flatMap((texts) => (texts ? [say(texts)] : [])).join(', ')
          : null,
        lawId: law && context.medium === 'print' ? (step.law ?? null) : null,
        yours: step.yours,
      };
    }),
    t,
  };
}

/** Says when something happens: a period of the law register with its beginning, or the words of the data. */
export function sayTime(when: Timeline['steps'][number]['when'], context: BlockContext): string {
  const period = PeriodOfLaw.safeParse(when);
  return period.success
    ? sayPeriod(period.data, context)
    : context.setText(localise(Localised.parse(when), context.chain));
}

function sayPeriod(when: PeriodOfLaw, context: BlockContext): string {
  const found = findPeriod(context.library, when.period);
  if (!found) return '';
  context.used.periods.add(when.period);
  context.used.laws.add(found.lawId);
  const words = localise(found.period[when.form] ?? found.period.plain, context.chain);
  const from =
    found.period.from && context.medium !== 'leaflet' ? ` ${localise(found.period.from, context.chain)}` : '';
  const sentence = words + from;
  return context.setText(sentence.charAt(0).toLocaleUpperCase(context.tag) + sentence.slice(1));
}

/** Prints words of a data file that may hold inline directives, without a paragraph around them. */
export function renderWords(words: string, file: string, context: BlockContext): Html {
  const { html } = renderMarkdown(words, {
    file,
    firstLine: 1,
    setText: context.setText,
    directives: inlineDirectives(context),
    sayAway: null,
    sayNote: (number) => String(number),
    resolvePage: () => ({
      problem: { rule: 'link-is-allowed', message: 'Data holds a link.', remedy: 'Put links into pages.' },
    }),
  });
  return trustHtml(
    html
      .trim()
      .replace(/^<p>([\s\S]*)<\/p>$/, (whole, inner: string) => (inner.includes('<p>') ? whole : inner)),
  );
}
