import { readFile, realpath } from 'node:fs/promises';
import type { JudgedSite } from '../../checks/safety/judge-markup.ts';
import { loadLibrary } from '../../content/load-library.ts';
import { BuildManifest } from '../../content/manifest.ts';
import { addPseudoLanguage } from '../../content/pseudo-language.ts';
import { MachineError } from '../machine.ts';
import { readHeaderPolicy } from './read-header-policy.ts';
import type { SafetyOptions } from './safety-options.ts';

/**
 * Reads what the gate judges: the folder, its manifest and headers, and the content it was made from.
 * @throws MachineError if there is nothing to judge
 */
export async function readFinishedFolder({
  contentFolder,
  contentRoot,
  output,
}: SafetyOptions): Promise<JudgedSite> {
  const text = await readFile(`${output}.manifest.json`, 'utf8').catch(() => null);
  const out = await realpath(output).catch(() => null);
  if (text === null || out === null) {
    throw new MachineError(
      `There is no finished site at ${output}. Run npm run build first, or name its folder by --dist.`,
    );
  }
  const manifest = BuildManifest.parse(JSON.parse(text));
  const { library } = await loadLibrary(contentRoot, contentFolder);
  if (!library)
    throw new MachineError(
      `The content at ${contentRoot}/${contentFolder} cannot be read. Run npm run check.`,
    );
  const hasPseudo = manifest.pages.some(({ tag }) => tag.endsWith('-XB'));
  return {
    out,
    manifest,
    library: hasPseudo ? addPseudoLanguage(library) : library,
    headers: await readHeaderPolicy(`${output}.headers.json`),
  };
}
