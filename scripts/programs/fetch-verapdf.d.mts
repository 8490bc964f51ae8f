export const VERAPDF_VERSION: string;
export const NEEDS: readonly string[];
export function fetchVeraPdf(
  folder: string,
  options?: { maven?: string; mavenArguments?: string[]; report?: (line: string) => void },
): Promise<'present' | 'fetched'>;
