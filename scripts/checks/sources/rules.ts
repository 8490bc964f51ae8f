import type { SourceRule } from './source-rule.ts';

export const rules: readonly SourceRule[] = [];
export const sourceRules: readonly SourceRule[] = [];
