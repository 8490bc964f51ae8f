import type { VNode } from 'preact';
import type { MatrixProps } from '../props/matrix.ts';

/** Says below a matrix how many of its rows a lawyer confirmed; nothing where no row has a law. */
export function MatrixNote({ confirmed, t }: Pick<MatrixProps, 'confirmed' | 't'>): VNode | null {
  if (confirmed.total === 0) return null;
  return <p class="small">{t('matrix.confirmed', confirmed)}</p>;
}
