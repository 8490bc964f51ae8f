import { z } from 'zod';

/** How sure we are of a fact: official or several independent sources, one good source, old or unofficial. */
export const Confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('high = official or several sources agree, medium = one good source, low = old or unofficial');
export type Confidence = z.infer<typeof Confidence>;
