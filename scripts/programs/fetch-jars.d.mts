type Jar = {
  readonly title: string;
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
};
export const JARS: Readonly<Record<'verapdf' | 'epubcheck', Jar>>;
export const NEEDS: readonly string[];
export function fetchJars(
  name: 'verapdf' | 'epubcheck',
  folder: string,
  options?: { maven?: string; mavenArguments?: string[]; report?: (line: string) => void },
): Promise<'present' | 'fetched'>;
