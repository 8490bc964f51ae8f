import { type Bounds, unite } from './artifacts-geometry.ts';
import { Graphics } from './artifacts-graphics.ts';
import { contentNumber, type Operation } from './artifacts-operations.ts';

/** What one piece of marked content draws. */
export type ContentSurvey = { readonly hasText: boolean; readonly bounds: Bounds | null };

const showsText = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Surveys the marked content of a stream by its numbers. `drawsText` says whether a form (by its resource name,
 * e.g. `/X7`) holds text, since then the content that draws it does too.
 */
export function surveyContent(
  operations: readonly Operation[],
  drawsText: (name: string) => boolean,
): Map<number, ContentSurvey> {
  const surveys = new Map<number, ContentSurvey>();
  const open: (number | null)[] = [];
  const graphics = new Graphics();
  for (const operation of operations) {
    const { operator } = operation;
    if (operator === 'BDC' || operator === 'BMC') open.push(contentNumber(operation));
    if (operator === 'EMC') open.pop();
    const number = open.findLast((one) => one !== null) ?? null;
    const painted = graphics.apply(operation, number !== null);
    if (number === null) continue;
    const before = surveys.get(number);
    const text = showsText.has(operator) || (operator === 'Do' && drawsText(operation.operands));
    if (before !== undefined && painted === null && text === false) continue;
    surveys.set(number, {
      hasText: text || before?.hasText === true,
      bounds: unite(before?.bounds ?? null, painted),
    });
  }
  return surveys;
}
