import type { Translate } from '../../i18n/translator.ts';
import type { Preflight, PressJob } from './preflight.ts';

export type Order = PressJob & {
  readonly title: string;
  readonly code: string;
  readonly file: string;
  /** Decides about folding, binding and paper. */
  readonly kind: 'manual' | 'leaflet' | 'zine' | 'poster';
  readonly condition: string;
};

/**
 * Writes what whoever orders needs to tell a printing house, and what was checked, as plain text: it opens everywhere
 * and can be pasted into a message. Faults are named as they were found, for the people who mend them.
 */
export function writeOrderSheet(order: Order, report: Preflight, t: Translate): string {
  const { code, condition, file, heightMm, kind, pages, title, widthMm } = order;
  const faults = report.faults.map(
    ({ message, page, severity }) =>
      `  ${severity === 'error' ? '!' : '·'} ${page === null ? '' : `${page}: `}${message}`,
  );
  return [
    t('order.title', { title, code }),
    '',
    t('order.file', { file }),
    t('order.size', { width: String(widthMm), height: String(heightMm) }),
    t('order.pages', { pages: String(pages) }),
    sayColours(order, report, t),
    t('order.bleed'),
    t('order.standard', { condition }),
    t(`order.finish.${kind}`),
    '',
    t('order.copies'),
    '',
    t(report.passed ? 'order.passed' : 'order.failed'),
    t('order.most', { percent: String(Math.round(report.mostInk * 100)) }),
    ...faults,
    '',
    t('order.human'),
    '',
  ].join('\n');
}

/** Plates of the front and of the back of a sheet, as printing houses say it: 4/4, 4/1, 1/1, 4/0. */
function sayColours({ kind, pages }: Order, { coloured }: Preflight, t: Translate): string {
  const plates = (some: readonly number[]): number => (some.some((page) => coloured.includes(page)) ? 4 : 1);
  const sides = (front: readonly number[], back: readonly number[]) => `${plates(front)}/${plates(back)}`;
  if (kind !== 'manual')
    return t('order.colours', { colours: pages === 1 ? `${plates([1])}/0` : sides([1], [2]) });
  const inside = Array.from({ length: Math.max(0, pages - 4) }, (_, index) => index + 3);
  const ofLeaves = `${plates(inside)}/${plates(inside)}`;
  return t('order.colours.manual', { cover: sides([1, pages], [2, pages - 1]), inside: ofLeaves });
}
