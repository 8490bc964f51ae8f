import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listLinks } from '../files/list-links.ts';

/**
 * Finds symbolic links in the given folders below `root`, such as content and static: what they point at may lie
 * outside, so it is neither read nor published.
 */
export async function linkedFiles(root: string, folders: readonly string[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const folder of folders) {
    for (const path of await listLinks(`${root}/${folder}`)) {
      found.push({
        severity: 'error',
        rule: 'file-is-no-link',
        file: `${folder}/${path}`,
        message: 'This is a link to another place, not a file.',
        remedy: 'Put the file itself here; links are not followed, since they may lead out of the folder.',
      });
    }
  }
  return found;
}
