import type { StructureTree } from './structure-tree.ts';

/** Puts what follows the label of each list item into an LBody, as PDF/UA asks; returns how many were made. */
export function wrapListBodies(tree: StructureTree): number {
  let made = 0;
  for (const [item] of [...tree.elements()]) {
    if (tree.type(item) !== 'LI') continue;
    const kids = tree.kids(item);
    const isPart = (type: string) => (kid: (typeof kids)[number]) =>
      kid.kind === 'element' && tree.type(kid.element) === type;
    const labels = kids.filter(isPart('Lbl'));
    const rest = kids.filter((kid) => !labels.includes(kid));
    if (rest.length === 0 || rest.every(isPart('LBody'))) continue;
    const body = tree.create('LBody');
    tree.setKids(body, rest);
    tree.setKids(item, [...labels, { kind: 'element', element: body }]);
    made += 1;
  }
  return made;
}
