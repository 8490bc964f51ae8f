import { type Document, isMap, parseDocument, visit } from 'yaml';
import type { RecordedEdition } from './edition-ledger.ts';

const head =
  '# Closed editions: number, day, and a short hash of the words of each section, by which a later edition knows what\n' +
  '# has changed. Written by npm run publications -- --record. Paper is in the hands of readers: never edit or remove one.\n';

/** Adds an edition to the text of a ledger, null for a new one, and leaves everything else of it as it is. */
export function recordEdition(ledger: string | null, tag: string, edition: RecordedEdition): string {
  const document = parseDocument(ledger ?? head);
  if (document.has(tag)) document.addIn([tag], writeNode(document, edition));
  else document.set(tag, writeNode(document, [edition]));
  return document.toString({ lineWidth: 0 });
}

/** One line a section: a manual has a hundred of them. */
function writeNode(document: Document, value: RecordedEdition | readonly RecordedEdition[]) {
  const node = document.createNode(value);
  visit(node, {
    Map: (_, map) => {
      if (isMap(map) && map.has('hash')) map.flow = true;
    },
  });
  return node;
}
