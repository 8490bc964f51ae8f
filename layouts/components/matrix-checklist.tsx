import type { VNode } from 'preact';
import type { MatrixProps } from '../props/matrix.ts';
import { MatrixNote } from './matrix-note.tsx';
import { Raw } from './raw.tsx';

/** The rows of a matrix as a list to tick by hand; nothing is stored. */
export function MatrixChecklist(matrix: MatrixProps): VNode {
  const { medium, rows, t } = matrix;
  return (
    <>
      <div class={medium === 'web' ? 'checklist' : 'check'}>
        <ul>
          {rows.map(({ action, handsTo, id, law, lawId, state, when, who }) => (
            <li key={id}>
              <strong>
                {when} – {who}:
              </strong>{' '}
              <Raw as="span" html={action} />
              {handsTo.length === 0 ? null : ` ${t('matrix.hands', { to: handsTo.join(', ') })}`}{' '}
              <span class="state">({law === null ? state : <bdi data-law={lawId}>{law}</bdi>})</span>
            </li>
          ))}
        </ul>
      </div>
      <MatrixNote {...matrix} />
    </>
  );
}
