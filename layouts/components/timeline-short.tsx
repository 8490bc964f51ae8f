import type { VNode } from 'preact';
import type { TimelineProps } from '../props/blocks.ts';
import { Raw } from './raw.tsx';

/** The timeline for a leaflet: the strip of days for the eye alone, then one line a step. */
export function TimelineShort({ days, steps }: TimelineProps): VNode {
  return (
    <>
      {days === null ? null : (
        <ol class="days" aria-hidden="true">
          {Array.from({ length: days.count }, (_, index) => index + 1).map((day) => (
            <li key={day} class={day === days.last ? 'end' : days.marked.includes(day) ? 'on' : undefined}>
              {day}
            </li>
          ))}
        </ol>
      )}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.title} class={step.yours ? 'you' : undefined}>
            <p class="when">{step.when}</p>
            <Raw as="p" html={step.text} />
          </li>
        ))}
      </ol>
    </>
  );
}
