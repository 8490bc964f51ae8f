import { escapeHtml, type Html, trustHtml } from '../content/html.ts';

/**
 * Makes a drawn scene ready to stand inside a page: its name in the language of the page, its ids made unique by
 * the scene's id (`scene--part`, see share-parts.ts), its own style rules left out (they stand in the style sheet of
 * pictures).
 */
export function inlineScene(svg: string, id: string, name: string): Html {
  if (svg.includes('class="outline"')) return outlinedScene(svg, name);
  const label = escapeHtml(name);
  const inner = svg
    .replace(/^[\s\S]*?<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<title>[\s\S]*?<\/title>|<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/\bid="([^"]+)"/g, `id="${id}--$1"`)
    .replace(/\bhref="#([^"]+)"/g, `href="#${id}--$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${id}--$1)`)
    .replace(/class="((?:[^"]* )?pn(?: [^"]*)?)"/g, `class="$1" fill="url(#${id}--pins)"`);
  const root = /<svg\b([^>]*)>/.exec(svg)?.[1] ?? '';
  const viewBox = /viewBox="([^"]+)"/.exec(root)?.[1] ?? '0 0 480 320';
  const [, , width = '480', height = '320'] = viewBox.split(/\s+/);
  const own = /class="([^"]+)"/.exec(root)?.[1];
  const classes = own ? `pic ${own}` : 'pic';
  return trustHtml(
    `<svg class="${classes}" viewBox="${viewBox}" width="${width}" height="${height}" role="img" aria-label="${label}">${inner}</svg>`,
  );
}

/**
 * A scene to colour in stays a picture of its own, for paper: its rules turn the colours of every part white, and in
 * a page they would be those of the coloured scenes.
 */
function outlinedScene(svg: string, name: string): Html {
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return trustHtml(`<img class="pic" src="${source}" alt="${escapeHtml(name)}">`);
}
