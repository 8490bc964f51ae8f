import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OutputCondition } from '../../publications/print-ready/write-pdfx.ts';
import { MachineError } from '../machine.ts';
import type { PressOptions } from './press-options.ts';

/** Where distributions put the CMYK profile that comes with Ghostscript. */
const standIns = [
  '/usr/share/color/icc/ghostscript/default_cmyk.icc',
  '/usr/share/ghostscript/iccprofiles/default_cmyk.icc',
  '/opt/homebrew/share/ghostscript/iccprofiles/default_cmyk.icc',
  '/usr/local/share/ghostscript/iccprofiles/default_cmyk.icc',
];
const standInName = 'Ghostscript default CMYK (a stand-in like SWOP: ask the printing house for its profile)';

/** Reads the profile of the press, or the stand-in of this machine. @throws MachineError if there is none. */
export async function readOutputCondition({ condition, profile }: PressOptions): Promise<OutputCondition> {
  if (profile !== null) {
    const bytes = await readFile(profile).catch(() => null);
    if (!bytes || !isCmykProfile(bytes))
      throw new MachineError(
        `${profile} is not an ICC profile of a press (CMYK). Ask the printing house for it.`,
      );
    return { name: condition ?? basename(profile), profile: bytes };
  }
  for (const path of standIns) {
    const bytes = await readFile(path).catch(() => null);
    if (bytes && isCmykProfile(bytes)) return { name: condition ?? standInName, profile: bytes };
  }
  throw new MachineError(
    'There is no CMYK profile on this machine. Give that of the printing house with --profile, or install Ghostscript (apt-get install ghostscript).',
  );
}

/** An ICC profile has its signature at byte 36 and its colour space at byte 16 (ICC.1:2022, 7.2). */
function isCmykProfile(bytes: Uint8Array): boolean {
  const sign = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  return sign(36) === 'acsp' && sign(16) === 'CMYK';
}
