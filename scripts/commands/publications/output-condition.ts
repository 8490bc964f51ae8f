import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputCondition } from '../../publications/print-ready/write-pdfx.ts';
import { MachineError } from '../machine.ts';
import type { PressOptions } from './press-options.ts';

/** The usual condition in Europe; where its profile comes from stands in the text file beside it. */
const usual = { name: 'Coated FOGRA39 (ISO 12647-2:2004)', registered: 'FOGRA39' } as const;
const usualProfile = '../../publications/print-ready/coated-fogra39.icc';

/** Reads the profile of the press, or the usual one. @throws MachineError when the file given is no such profile. */
export async function readOutputCondition({ condition, profile }: Wished): Promise<OutputCondition> {
  if (profile === null)
    return { ...usual, profile: await readFile(fileURLToPath(new URL(usualProfile, import.meta.url))) };
  const bytes = await readFile(profile).catch(() => null);
  if (!bytes || !isCmykProfile(bytes))
    throw new MachineError(
      `${profile} is not an ICC profile of a press (CMYK). Ask the printing house for it.`,
    );
  return { name: condition ?? basename(profile), registered: null, profile: bytes };
}

type Wished = Pick<PressOptions, 'condition' | 'profile'>;

/** An ICC profile has its signature at byte 36 and its colour space at byte 16 (ICC.1:2022, 7.2). */
function isCmykProfile(bytes: Uint8Array): boolean {
  const sign = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  return sign(36) === 'acsp' && sign(16) === 'CMYK';
}
