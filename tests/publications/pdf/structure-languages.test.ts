import { describe, expect, it } from 'vitest';
import { splitLanguage } from '../../../scripts/publications/pdf/structure-languages.ts';

describe('a language with a role', () => {
  it.each([
    ['cs-x-fn', 'cs', 'fn'],
    ['pt-BR-x-toc', 'pt-BR', 'toc'],
    ['uk', 'uk', null],
    ['cs-x-easy', 'cs-x-easy', null],
  ])('%s is %s and %s', (tag, language, role) => {
    expect(splitLanguage(tag)).toEqual({ language, role });
  });
});
