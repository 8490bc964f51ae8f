import { beforeAll, describe, expect, it } from 'vitest';
import { listMissing } from '../../../scripts/commands/new/list-missing.ts';
import type { Question } from '../../../scripts/commands/new/question.ts';
import { regionQuestions } from '../../../scripts/commands/new/region-questions.ts';
import type { Library } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { makeRegion } from '../../content/finder-places.ts';
import { root } from '../../content/real-data.ts';

let library: Library;
let questions: Map<string, Question>;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
  questions = new Map(regionQuestions(library).map((question) => [question.flag, question]));
});

describe('the questions for a region', () => {
  it('ask for names in every published language; only the source language is needed', () => {
    const optional = (flag: string) => questions.get(flag)?.optional;
    expect(['name-cs', 'short-name-cs', 'name-en', 'short-name-uk'].map(optional)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['id', 'ustecky', 'The region “ustecky” exists already.'],
    ['id', 'Nový kraj', 'an id has small letters, digits and single hyphens only.'],
    ['code', 'ulk', 'The code ulk belongs to the region “ustecky”.'],
    ['code', 'ul', 'The code is three small letters without accents.'],
    ['tile', '1, 2', 'The tile 1, 2 belongs to the region “ustecky”.'],
    ['tile', 'top left', 'Write a row from 1 to 3 and a column from 1 to 6.'],
    ['districts', 'Nový; Děčín', 'The district “decin” belongs to the region “ustecky”.'],
    ['districts', 'Nový; Nový', 'The district “novy” stands there twice.'],
    ['districts', 'Київ', '“Київ” makes no id. Write one before it: my-id: Київ'],
    ['centre', 'ic-usteky', 'There is no contact “ic-usteky”. Did you mean “ic-ustecky”?'],
    ['source-date', 'last year', 'the date is not an ISO date, month or year.'],
    ['confidence', 'very', 'Write high, medium or low.'],
  ])('refuse “%s %s” with the reason', (flag, answer, problem) => {
    expect(questions.get(flag)?.problemOf(answer)).toBe(problem);
  });

  it.each([
    ['id', 'novy'],
    ['code', 'nov'],
    ['tile', '1,1'],
    ['districts', 'Nový; Starý-město = Starý'],
    ['centre', 'ic-ustecky, ic-praha'],
    ['centre', ''],
    ['source-date', '2024-12'],
  ])('accept “%s %s”', (flag, answer) => {
    expect(questions.get(flag)?.problemOf(answer)).toBeNull();
  });
});

describe('what a new region lacks', () => {
  it('is told as tasks: translations, numbers, hours', () => {
    const region = makeRegion({ centre: ['ic-praha'] });
    const missing = listMissing(region, library, ['cs', 'en']);
    expect(missing).toEqual(
      expect.arrayContaining([
        'name.en: write the full name in en.',
        'contacts/ic-praha: nobody knows its hours.',
        'source: the source has no date; find one that has.',
      ]),
    );
    expect(missing.join()).toContain('contacts/ic-praha: no number may be shown');
    expect(missing.join()).not.toContain('name.cs');
  });

  it('says what stands on the page while no centre is known', () => {
    expect(listMissing(makeRegion(), library, ['cs'])[0]).toMatch(/^centre: no centre is known/);
  });
});
