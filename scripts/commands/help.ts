import type { Machine } from './machine.ts';

const text = `Pospolu: one source of Markdown becomes portal, manuals, leaflets and press room.

  npm run build          everything, into dist/        npm start              preview with live reload
  npm run check          the sources alone, fast       npm test               everything that is proven
  npm run publications   PDF files alone               npm run translations   what lags behind its source
  npm run bench          speed and weight              npm run new region     a new file of the data, by questions
  npm run bench:search   how well the search answers
  npm run safety         safe to read: a report       npm run screenshots    every kind of page as pictures

Each takes --help after two hyphens: npm run build -- --help`;

/** Prints the commands. */
export async function help(_args: readonly string[], machine: Machine): Promise<number> {
  machine.print(text);
  return 0;
}
