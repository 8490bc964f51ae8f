import { gzipSync } from 'node:zlib';
import { scoredCategories, scorePages } from '../../browser/score-pages.ts';
import { serveFolder } from '../../browser/serve-loopback.ts';
import { addressOf } from '../../content/address.ts';
import type { Library } from '../../content/library.ts';
import { typeOfFile } from '../../hosting/file-types.ts';
import { type Machine, requireBrowser } from '../machine.ts';
import { readHeaderPolicy } from '../safety/read-header-policy.ts';
import { type Measure, medianOf } from './measure.ts';

/** The pages whose readers have the least patience and the oldest phones. */
const judged = ['index', 'help/index', 'help/eviction', 'find/index', 'children/index'];
const mostLost = 1;
const medianNeeds = 3;

/** Lets Lighthouse judge pages of a finished site, served with its headers and gzip; the median of the runs counts. */
export async function measureScores(machine: Machine, site: string, library: Library): Promise<Measure[]> {
  const policy = await readHeaderPolicy(`${site}.headers.json`);
  const server = await serveFolder({
    folder: site,
    base: library.site.base,
    headers: (address, file) => ({ ...policy?.of(address), 'content-type': typeOfFile(file) }),
    gzip: (bytes) => gzipSync(bytes),
  });
  try {
    const pages = judged.filter((path) => library.pages.get(library.site.source)?.has(path));
    const addresses = pages.map((path) => server.origin + addressOf(library, library.site.source, path));
    const scores = await scorePages(requireBrowser(machine).executable, addresses, medianNeeds);
    return pages.flatMap((path, index) => {
      const runs = scores[index] ?? [];
      const lost = [...new Set(runs.flatMap((run) => run.lost))].join(', ');
      return scoredCategories.map((category) =>
        medianOf(
          {
            id: `lighthouse-${path.replace('/', '-')}-${category}`,
            title: `${path}, ${category}: points missing to 100`,
            unit: 'points',
            aim: mostLost,
            ...(category === 'performance' && lost !== '' && { note: `Audits that cost points: ${lost}.` }),
          },
          runs.map(({ points }) => 100 - points[category]),
        ),
      );
    });
  } finally {
    await server.close();
  }
}
