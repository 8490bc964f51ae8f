import { z } from 'zod';
import { DataId } from './data-id.ts';

/**
 * A number that must not be published, known only by its hash: the repository must not hold the number itself.
 * The hash is of the bare digits without country code.
 */
export const Withheld = z.strictObject({
  id: DataId.describe('name of the entry, without the number'),
  reason: z.string().trim().min(1).describe('why it must not be published, without the number'),
  digits: z.int().min(3).max(15).describe('how many digits the number has'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the digits, in hexadecimal'),
});
export type Withheld = z.infer<typeof Withheld>;
