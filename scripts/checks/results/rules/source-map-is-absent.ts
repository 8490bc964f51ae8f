import type { FileFault, Rule } from '../rule.ts';

/** No source map is published, and no file asks for one: it would name folders of the machine that built it. */
export const sourceMapIsAbsent: Rule = {
  name: 'source-map-is-absent',
  onSite: ({ files, texts }) => {
    const asking = [...texts].filter(
      ([file, text]) => /\.(css|js)$/.test(file) && /[#@]\s*sourceMappingURL=/.test(text),
    );
    return [
      ...[...files.keys()].filter((file) => file.endsWith('.map')),
      ...asking.map(([file]) => file),
    ].map(
      (file): FileFault => ({
        file,
        message: 'The file is a source map or asks for one.',
        remedy: 'Bundle without source maps.',
      }),
    );
  },
};
