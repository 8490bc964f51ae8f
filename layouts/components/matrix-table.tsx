import type { VNode } from 'preact';
import type { MatrixProps } from '../props/matrix.ts';
import { MatrixNote } from './matrix-note.tsx';
import { Raw } from './raw.tsx';
import { ScrollBox } from './scroll-box.tsx';

/** Who does what by when, as a table; time and actor head each row. Paper has `MatrixPrint`. */
export function MatrixTable(matrix: MatrixProps): VNode {
  const { rows, t, title } = matrix;
  const table = (
    <table class="matrix">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.when')}</th>
          <th scope="col">{t('matrix.who')}</th>
          <th scope="col">{t('matrix.what')}</th>
          <th scope="col">{t('matrix.law')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} {...row} t={t} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <ScrollBox label={title}>{table}</ScrollBox>
      <MatrixNote {...matrix} />
    </>
  );
}

type RowProps = MatrixProps['rows'][number] & Pick<MatrixProps, 't'>;

function Row({ action, handsTo, law, state, t, when, who }: RowProps): VNode {
  return (
    <tr>
      <th scope="row">{when}</th>
      <th scope="row">{who}</th>
      <td>
        <Raw html={action} />
        {handsTo.length === 0 ? null : <p class="hands">{t('matrix.hands', { to: handsTo.join(', ') })}</p>}
      </td>
      <td>
        {law === null ? null : <bdi>{law}</bdi>} <span class="state">{state}</span>
      </td>
    </tr>
  );
}
