import type { VNode } from 'preact';
import type { MatrixProps } from '../props/matrix.ts';
import { MatrixNote } from './matrix-note.tsx';
import { Raw } from './raw.tsx';

/**
 * Who does what by when, for the narrow column of a book: time above actor on the left, the step above its law on
 * the right. The words and their order are those of the table on the web, which has a column for each.
 */
export function MatrixPrint(matrix: MatrixProps): VNode {
  const { rows, t, title } = matrix;
  return (
    <>
      <table class="acts">
        <caption>{title}</caption>
        <thead>
          <tr>
            <Head first={t('matrix.when')} second={t('matrix.who')} />
            <Head first={t('matrix.what')} second={t('matrix.law')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...row} t={t} />
          ))}
        </tbody>
      </table>
      <MatrixNote {...matrix} />
    </>
  );
}

function Head({ first, second }: { readonly first: string; readonly second: string }): VNode {
  return (
    <th scope="col">
      <span>{first}</span> <span class="second">{second}</span>
    </th>
  );
}

type RowProps = MatrixProps['rows'][number] & Pick<MatrixProps, 't'>;

function Row({ action, handsTo, law, lawId, state, t, when, who }: RowProps): VNode {
  return (
    <tr>
      <th scope="row">
        <span>{when}</span> <span class="second">{who}</span>
      </th>
      <td>
        <Raw html={action} />
        {handsTo.length === 0 ? null : <p class="hands">{t('matrix.hands', { to: handsTo.join(', ') })}</p>}
        <p class="basis">
          {law === null ? null : <bdi data-law={lawId}>{law}</bdi>} <span class="state">{state}</span>
        </p>
      </td>
    </tr>
  );
}
