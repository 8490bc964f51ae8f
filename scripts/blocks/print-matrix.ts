import { MatrixChecklist } from '../../layouts/components/matrix-checklist.tsx';
import { MatrixPrint } from '../../layouts/components/matrix-print.tsx';
import { MatrixTable } from '../../layouts/components/matrix-table.tsx';
import type { Html } from '../content/html.ts';
import { type Matrix, Office } from '../content/matrix.ts';
import { nearest } from '../content/validate.ts';
import type { DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';
import { readMatrix } from './read-matrix.ts';
import { renderComponent } from './render-component.ts';
import { reportMissing } from './report-missing.ts';

const views = { table: MatrixTable, checklist: MatrixChecklist };

/** Prints `::matrix[id]{role=school as=checklist}`; role and form may be left out. A leaflet has no room for a table. */
export function printMatrix(call: DirectiveCall, context: BlockContext): Html {
  const { library, medium } = context;
  const matrix = library.matrices.get(call.label);
  if (!matrix) return reportMissing(call, 'matrix', library.matrices.keys());
  const { as = 'table', role } = call.attributes.values;
  const form = medium === 'leaflet' || as === 'checklist' ? 'checklist' : 'table';
  if (!Object.hasOwn(views, as)) reportForm(call, `as=${as}`, Object.keys(views));
  const file = library.files.get(`matrices/${call.label}`) ?? '';
  const View = form === 'table' && medium !== 'web' ? MatrixPrint : views[form];
  return renderComponent(View(readMatrix(matrix, file, readRole(call, role, matrix), context)));
}

function readRole(call: DirectiveCall, role: string | undefined, matrix: Matrix): Office | null {
  if (role === undefined) return null;
  const { data } = Office.safeParse(role);
  const acting = [...new Set(matrix.rows.map(({ who }) => who))];
  if (data !== undefined && acting.includes(data)) return data;
  reportForm(call, `role=${role}`, acting);
  return null;
}

function reportForm(call: DirectiveCall, written: string, known: readonly string[]): void {
  const near = nearest(written.replace(/^.*=/, ''), known);
  call.report({
    rule: 'directive-has-its-form',
    message: `The matrix “${call.label}” has no ${written}.`,
    remedy: near ? `Did you mean “${near}”?` : `Known: ${known.join(', ')}.`,
  });
}
