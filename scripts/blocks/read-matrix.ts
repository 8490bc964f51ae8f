import type { MatrixProps } from '../../layouts/props/matrix.ts';
import { localise } from '../content/localise.ts';
import type { Matrix, MatrixRow, Office } from '../content/matrix.ts';
import type { BlockContext } from './block-context.ts';
import { renderWords, sayTime } from './read-timeline.ts';
import { sayLawState } from './say-law-state.ts';

/** Maps a matrix, or what one actor does in it, to its views; what anybody must do stands in each slice. */
export function readMatrix(
  matrix: Matrix,
  file: string,
  role: Office | null,
  context: BlockContext,
): MatrixProps {
  const { chain, library, setText, t } = context;
  const name = (office: Office) => setText(localise(matrix.actors[office], chain));
  const rows = matrix.rows.filter(({ who }) => role === null || who === role || who === 'anybody');
  const laws = rows.flatMap(({ law }) => (law === null ? [] : (library.laws.get(law) ?? [])));
  const title = setText(localise(matrix.title, chain));
  return {
    title: role === null ? title : `${title}: ${name(role)}`,
    rows: rows.map((row) => ({
      id: row.id,
      when: sayTime(row.when, context),
      who: name(row.who),
      action: renderWords(localise(row.action, chain), file, context),
      handsTo: row.handsTo.map(name),
      ...readLaw(row, context),
    })),
    confirmed: { count: laws.filter(({ confirmed }) => confirmed !== null).length, total: laws.length },
    medium: context.medium === 'web' ? 'web' : 'print',
    t,
  };
}

function readLaw(row: MatrixRow, context: BlockContext) {
  const law = row.law === null ? undefined : context.library.laws.get(row.law);
  if (row.law === null || law === undefined)
    return { law: null, lawId: null, state: context.t('matrix.advice') };
  context.used.laws.add(row.law);
  return {
    law: context.setText(localise(law.citation, context.chain)),
    lawId: context.medium === 'print' ? row.law : null,
    state: sayLawState(law, context),
  };
}
