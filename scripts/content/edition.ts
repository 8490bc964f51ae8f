import { z } from 'zod';

/**
 * The editions of one text. `screen` is tagged PDF/UA-1 and the one that others are made from; `booklet` and `home`
 * are imposed for an office printer; `print` is for a printing house and made on demand.
 */
export const Edition = z.enum(['screen', 'large', 'bilingual', 'plain', 'epub', 'booklet', 'home', 'print']);
export type Edition = z.infer<typeof Edition>;
