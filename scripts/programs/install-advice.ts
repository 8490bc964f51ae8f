import path from 'node:path';

type Packages = { readonly debian: string; readonly mac: string; readonly windows: string };

const poppler: Packages = { debian: 'poppler-utils', mac: 'poppler', windows: 'oschwartz10612.Poppler' };
const java: Packages = {
  debian: 'default-jre-headless',
  mac: 'openjdk',
  windows: 'EclipseAdoptium.Temurin.21.JRE',
};

const packages: Readonly<Record<string, Packages>> = {
  qpdf: { debian: 'qpdf', mac: 'qpdf', windows: 'QPDF.QPDF' },
  gs: { debian: 'ghostscript', mac: 'ghostscript', windows: 'ArtifexSoftware.GhostScript' },
  pdfinfo: poppler,
  pdftotext: poppler,
  pdftoppm: poppler,
  pdffonts: poppler,
  pdfimages: poppler,
  java,
  mvn: { debian: 'maven', mac: 'maven', windows: 'Apache.Maven' },
};

/** Tells in one sentence how to install a program on Debian, macOS and Windows. */
export function installAdvice(command: string): string {
  const found = packages[path.basename(command, '.exe')];
  if (found === undefined) return 'Install it or correct its path.';
  return (
    `Install it: apt-get install ${found.debian} (Debian, Ubuntu), ` +
    `brew install ${found.mac} (macOS), winget install ${found.windows} (Windows).`
  );
}
