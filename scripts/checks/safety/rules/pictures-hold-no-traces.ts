import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { findPictureTraces } from '../picture-traces.ts';

/** No picture carries the place, the device, the time or the person behind it. */
export const picturesHoldNoTraces: MarkupRule = {
  name: 'pictures-hold-no-traces',
  onSite: async ({ files, out }) => {
    const pictures = [...files.keys()].filter((file) => /\.(png|jpe?g|webp|svg)$/i.test(file));
    const faults = await Promise.all(
      pictures.map(async (file): Promise<FileFault[]> => {
        const traces = findPictureTraces(file, await readFile(join(out, file)));
        if (traces.length === 0) return [];
        return [
          {
            file,
            message: `The picture carries ${[...new Set(traces)].join(', ')}.`,
            remedy: 'Save it without metadata: they may tell place, device and person.',
          },
        ];
      }),
    );
    return { looked: pictures.length, faults: faults.flat() };
  },
};
