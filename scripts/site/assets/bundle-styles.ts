import { bundleAsync, Features } from 'lightningcss';

/** Joins a style sheet with its imports and shortens it. Targets are browsers of the last seven years: old phones read it too. */
export async function bundleStyles(file: string): Promise<Uint8Array> {
  const { code, warnings } = await bundleAsync({
    filename: file,
    minify: true,
    // Written out, logical properties would need a second sheet for right-to-left; browsers have known them since 2020.
    exclude: Features.LogicalProperties,
    // Versions as lightningcss wants them: major << 16. Nesting and logical shorthands are written out for these.
    targets: { chrome: 88 << 16, firefox: 78 << 16, safari: 14 << 16 },
  });
  const [first] = warnings;
  if (first) throw new Error(`The style sheet ${file} has a fault: ${first.message}`);
  return code;
}
