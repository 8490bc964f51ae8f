import { attributeOf, showElement } from '../element.ts';
import { elementsOf, linksWith } from '../parsed-page.ts';
import type { FileFault, Rule } from '../rule.ts';

/** No page can be installed as an app, sets a cookie or leads on by itself; no worker stays on the device. */
export const nothingIsInstalled: Rule = {
  name: 'nothing-is-installed',
  onPage: (page) => {
    const manifests = linksWith(page, 'manifest');
    const metas = elementsOf(page, 'meta').filter((meta) =>
      /^(refresh|set-cookie)$/i.test(attributeOf(meta, 'http-equiv') ?? ''),
    );
    return [...manifests, ...metas].map((element) => ({
      message: `${showElement(element)} leaves a trace on the device or moves the reader.`,
      remedy: 'Take it away.',
    }));
  },
  onSite: ({ files }) =>
    [...files.keys()]
      .filter((file) => /\/(sw|service-?worker)[^/]*\.js$|\.webmanifest$|\/manifest\.json$/.test(file))
      .map(
        (file): FileFault => ({
          file,
          message: 'The file makes the site installable.',
          remedy: 'Take it away: whole pages would stay on the device of the reader.',
        }),
      ),
};
