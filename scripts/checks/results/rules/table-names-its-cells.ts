import { attributeOf, type Element, isWithin, showElement } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

const scopes = new Set(['col', 'row', 'colgroup', 'rowgroup']);

/** Every table has header cells, and each says whether it heads a column or a row. */
export const tableNamesItsCells: Rule = {
  name: 'table-names-its-cells',
  onPage: (page) => {
    const heads = elementsOf(page, 'th');
    const bare = heads.filter((head) => !scopes.has(attributeOf(head, 'scope') ?? ''));
    const headless = elementsOf(page, 'table').filter(
      (table) => !heads.some((head) => isWithin(head, table)),
    );
    return [...bare.map(toScopeFault), ...headless.map(toHeadFault)];
  },
};

function toScopeFault(head: Element): Fault {
  return { message: `${showElement(head)} has no scope.`, remedy: 'Write scope="col" or scope="row".' };
}

function toHeadFault(table: Element): Fault {
  return {
    message: `${showElement(table)} has no header cells.`,
    remedy: 'Write the first row of the table as its head; use a list for what is not a table.',
  };
}
