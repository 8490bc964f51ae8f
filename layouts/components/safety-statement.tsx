import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';

type SafetyStatementProps = {
  /** How many rules of safety a machine judges. */
  readonly judged: number;
  /** How many questions wait for a person. */
  readonly open: number;
  /** Day since which they wait, as the language writes it. */
  readonly since: string;
  readonly t: Translate;
};

/** Says in public how much of safety machines judge and how much still waits for a person. */
export function SafetyStatement({ judged, open, since, t }: SafetyStatementProps): VNode {
  return (
    <ul>
      <li>{t('safety.statement.judged', { count: judged })}</li>
      <li>
        {open === 0 ? t('safety.statement.signed') : t('safety.statement.open', { count: open, date: since })}
      </li>
    </ul>
  );
}
