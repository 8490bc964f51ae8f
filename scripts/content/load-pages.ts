import { readText } from '../files/read-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Language } from './language.ts';
import type { SourcePage } from './library.ts';
import type { LoadContext } from './load-yaml.ts';
import { PageMeta } from './page.ts';
import { readYaml } from './read-yaml.ts';
import { splitSections } from './sections.ts';
import { validate } from './validate.ts';

/** Reads the Markdown trees of all languages: tag → path without ending → page. */
export async function loadPages(
  context: LoadContext,
  paths: readonly string[],
  languages: readonly Language[],
): Promise<Map<string, Map<string, SourcePage>>> {
  const trees = new Map<string, Map<string, SourcePage>>();
  for (const { tag } of languages) {
    const tree = new Map<string, SourcePage>();
    for (const file of paths) {
      if (!file.startsWith(`${tag}/`) || !file.endsWith('.md')) continue;
      const page = await loadPage(context, file, tag);
      if (page) tree.set(page.path, page);
    }
    if (tree.size > 0) trees.set(tag, tree);
  }
  return trees;
}

async function loadPage(context: LoadContext, path: string, tag: string): Promise<SourcePage | null> {
  const file = `${context.folder}/${path}`;
  const read = await readText(`${context.root}/${file}`, file);
  const parts = 'text' in read ? splitFrontMatter(read.text, file) : read;
  if ('diagnostic' in parts) {
    context.diagnostics.push(parts.diagnostic);
    return null;
  }
  if ('text' in read) context.texts.set(file, read.text);
  const { value, diagnostics } = validate(PageMeta, readYaml(parts.yaml, file, 2), file);
  context.diagnostics.push(...diagnostics);
  if (!value) return null;
  return {
    path: path.slice(tag.length + 1, -'.md'.length),
    tag,
    file,
    meta: value,
    body: parts.body,
    bodyLine: parts.bodyLine,
    sections: splitSections(parts.body, parts.bodyLine),
  };
}
