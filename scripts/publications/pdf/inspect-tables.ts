import { lettersOf, quote } from './inspect-letters.ts';
import { elementsOf, type Tagged, textIn } from './inspect-tree.ts';

const groups = new Set(['THead', 'TBody', 'TFoot']);
const scopes = new Set(['Row', 'Column', 'Both']);

/** Judges that each table has headings that say what they head, and rows of one width. */
export function judgeTables(root: Tagged): string[] {
  return [...elementsOf(root)].flatMap(([element]) => (element.type === 'Table' ? judgeTable(element) : []));
}

function judgeTable(table: Tagged): string[] {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const where = `page ${table.page}: the table ${quote(cells.map(textIn).find((text) => text !== '') ?? '')}`;
  const heads = cells.filter(({ type }) => type === 'TH');
  const [width = 0, ...others] = measureRows(rows);
  return [
    ...(heads.length === 0 ? [`${where} has no headings`] : []),
    ...heads.flatMap((head) => [
      ...(scopes.has(head.attributes.get('Scope') ?? '')
        ? []
        : [`${where} does not say what its heading ${quote(textIn(head))} heads`]),
      ...(lettersOf(textIn(head)) === '' ? [`${where} has an empty heading`] : []),
    ]),
    ...(others.some((other) => other !== width) ? [`${where} has rows of different widths`] : []),
  ];
}

function rowsOf(table: Tagged): Tagged[] {
  return partsOf(table).flatMap((part) => {
    if (part.type === 'TR') return [part];
    return groups.has(part.type) ? partsOf(part).filter(({ type }) => type === 'TR') : [];
  });
}

function cellsOf(row: Tagged): Tagged[] {
  return partsOf(row).filter(({ type }) => type === 'TH' || type === 'TD');
}

function partsOf({ kids }: Tagged): Tagged[] {
  return kids.flatMap((kid) => ('type' in kid ? [kid] : []));
}

/** Columns of each row, with what hangs down from rows above. */
function measureRows(rows: readonly Tagged[]): number[] {
  const hanging: number[] = [];
  return rows.map((row) => {
    let width = hanging.filter((left) => left > 0).length;
    const before = hanging.map((left) => Math.max(0, left - 1));
    hanging.splice(0, hanging.length, ...before);
    for (const { attributes } of cellsOf(row)) {
      const columns = Number(attributes.get('ColSpan') ?? 1);
      width += columns;
      const down = Number(attributes.get('RowSpan') ?? 1) - 1;
      if (down > 0) hanging.push(...Array.from({ length: columns }, () => down));
    }
    return width;
  });
}
