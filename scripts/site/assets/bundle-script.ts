import { build } from 'esbuild';

/** Bundles one browser script as a module and shortens it; types are stripped, nothing is fetched. */
export async function bundleScript(file: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`The script ${file} came out empty.`);
  return output.contents;
}
