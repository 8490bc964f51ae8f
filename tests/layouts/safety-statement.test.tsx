import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { SafetyStatement } from '../../layouts/components/safety-statement.tsx';
import { makeTranslator } from '../../scripts/i18n/translator.ts';

const t = makeTranslator('cs', [
  {
    'safety.statement.judged': {
      few: '{count} pravidla hlídají stroje.',
      other: '{count} pravidel hlídají stroje.',
    },
    'safety.statement.open': {
      few: '{count} otázky čekají od {date}.',
      other: '{count} otázek čeká od {date}.',
    },
    'safety.statement.signed': 'Nic nečeká.',
  },
]);

it('the statement of safety counts what machines judge and what waits for a person', () => {
  const html = render(<SafetyStatement judged={43} open={3} since="22. listopadu 2026" t={t} />);
  expect(html).toBe(
    '<ul><li>43 pravidel hlídají stroje.</li><li>3 otázky čekají od 22. listopadu 2026.</li></ul>',
  );
});

it('the statement of safety says when nothing waits', () => {
  expect(render(<SafetyStatement judged={43} open={0} since="" t={t} />)).toContain('<li>Nic nečeká.</li>');
});
