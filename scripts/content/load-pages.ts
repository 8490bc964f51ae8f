import { readText } from '../files/read-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Language } from './language.ts';
import type { SourcePage } from './library.ts';
import type { LoadContext } from './load-yaml.ts';
import { PageMeta } from './page.ts';
import { readYaml } from './read-yaml.ts';
import { splitSections } from './sections.ts';
import { validate } from './validate.ts';

/** Files that are read at a time: enough to keep the disk busy while others are parsed. */
const readAtOnce = 32;

/** Reads the Markdown trees of all languages: tag → path without ending → page. */
export async function loadPages(
  context: LoadContext,
  paths: readonly string[],
  languages: readonly Language[],
): Promise<Map<string, Map<string, SourcePage>>> {
  const trees = new Map<string, Map<string, SourcePage>>();
  for (const { tag } of languages) {
    const tree = new Map<string, SourcePage>();
    const files = paths.filter((file) => file.startsWith(`${tag}/`) && file.endsWith('.md'));
    for (let start = 0; start < files.length; start += readAtOnce) {
      const batch = files.slice(start, start + readAtOnce);
      const texts = await Promise.all(batch.map((file) => readContentText(context, file)));
      for (const [index, read] of texts.entries()) {
        const page = loadPage(context, batch[index] ?? '', tag, read);
        if (page) tree.set(page.path, page);
      }
    }
    if (tree.size > 0) trees.set(tag, tree);
  }
  return trees;
}

type ReadText = Awaited<ReturnType<typeof readText>>;

function readContentText({ folder, root }: LoadContext, path: string): Promise<ReadText> {
  return readText(`${root}/${folder}/${path}`, `${folder}/${path}`);
}

function loadPage(context: LoadContext, path: string, tag: string, read: ReadText): SourcePage | null {
  const file = `${context.folder}/${path}`;
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
