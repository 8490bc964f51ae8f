import type { VNode } from 'preact';
import type { TimelineProps } from '../props/blocks.ts';
import type { Translate } from '../props/frame.ts';
import { Icon } from './icon.tsx';
import { Raw } from './raw.tsx';

/** A strip of days, then steps with time, who acts, what happens and by which law. */
export function Timeline({ days, note, steps, t }: TimelineProps): VNode {
  return (
    <div class="timeline">
      {days === null ? null : <Days days={days} t={t} />}
      {note === '' ? null : <p class="small">{note}</p>}
      <ol class="steps">
        {steps.map((step) => (
          <Step key={step.title} {...step} t={t} />
        ))}
      </ol>
      <p class="small">{t('timeline.legend')}</p>
    </div>
  );
}

type DaysProps = { readonly days: NonNullable<TimelineProps['days']>; readonly t: Translate };

function Days({ days, t }: DaysProps): VNode {
  const { count, last, marked } = days;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const label = t('timeline.days', { count, days: marked.join(', ') });
  return (
    <ol class="days" aria-label={last === null ? label : `${label} ${t('timeline.last', { day: last })}`}>
      {numbers.map((day) => (
        <li key={day} class={day === last ? 'end' : marked.includes(day) ? 'on' : undefined}>
          {day}
        </li>
      ))}
    </ol>
  );
}

type StepProps = TimelineProps['steps'][number] & { readonly t: Translate };

function Step({ when, who, icon, title, text, law, lawId, yours, t }: StepProps): VNode {
  return (
    <li class={yours ? 'you' : undefined}>
      <p class="when">{when}</p>
      <h3>{title}</h3>
      {who === null ? null : (
        <p class="who">
          {icon === null ? null : <Icon name={icon} />}
          {who}
        </p>
      )}
      {who === null && !yours ? null : (
        <span class="vh">{t(yours ? 'timeline.yours' : 'timeline.office')}</span>
      )}
      <Raw html={text} />
      {law === null ? null : (
        <p class="law">
          <bdi data-law={lawId}>{law}</bdi>
        </p>
      )}
    </li>
  );
}
