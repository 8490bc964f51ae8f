import type { ChosenShot } from './choose-shots.ts';

/** Writes a page that shows all pictures of a folder beside each other, a row for each page that was photographed. */
export function writeGallery(shots: readonly ChosenShot[]): string {
  const rows = Map.groupBy(shots, ({ file }) => file);
  const figures = [...rows].map(
    ([file, pictures]) =>
      `<h2>${pictures[0]?.kind} · ${file}</h2><div>${pictures.map(drawFigure).join('')}</div>`,
  );
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:1rem sans-serif;margin:2rem}div{display:flex;gap:1rem;align-items:start;overflow:auto}figure{margin:0}img{border:1px solid #999;height:40rem;width:auto;max-width:none;object-fit:cover;object-position:top}</style>
<h1>Screenshots</h1>
${figures.join('\n')}
</html>
`;
}

function drawFigure({ dark, name, width }: ChosenShot): string {
  const words = `${width} px, ${dark ? 'dark' : 'light'}`;
  return `<figure><a href="${name}.png"><img src="${name}.png" alt="${words}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
}
