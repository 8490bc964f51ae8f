import { createHash } from 'node:crypto';

/** Gives the SHA-256 of text or bytes as lower-case hexadecimal digits (64 signs). */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Gives the first eight hexadecimal digits of the SHA-256: enough to tell versions of one text apart. */
export function shortHash(text: string): string {
  return sha256(text).slice(0, 8);
}
