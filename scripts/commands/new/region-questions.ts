import { DataId } from '../../content/data-id.ts';
import type { Library } from '../../content/library.ts';
import { Region } from '../../content/region.ts';
import { SourceDate } from '../../content/source.ts';
import { nearest } from '../../content/validate.ts';
import type { Question } from './question.ts';
import { readDistricts } from './read-districts.ts';

type Facts = Pick<Library, 'contacts' | 'languages' | 'regions' | 'site'>;

/** Lists what a file of a region needs, in the order in which it is asked. Every answer is judged against what there is. */
export function regionQuestions(library: Facts): Question[] {
  const { contacts, regions, site } = library;
  const others = writtenTags(library).filter((tag) => tag !== site.source);
  const names = (tag: string, optional: boolean): Question[] => [
    {
      flag: `name-${tag}`,
      text: `Full name of the region in ${tag}`,
      example: 'Ústecký kraj',
      optional,
      problemOf: () => null,
    },
    {
      flag: `short-name-${tag}`,
      text: `Name on a tile of the map in ${tag}`,
      example: 'Ústecký',
      optional,
      problemOf: () => null,
    },
  ];
  return [
    {
      flag: 'id',
      text: 'Id of the region, the name of its file',
      example: 'ustecky',
      optional: false,
      problemOf: (id) =>
        regions.has(id) ? `The region “${id}” exists already.` : issueOf(DataId.safeParse(id)),
    },
    ...names(site.source, false),
    ...others.flatMap((tag) => names(tag, true)),
    {
      flag: 'code',
      text: 'Three letters that stand for the region in addresses',
      example: 'ulk',
      optional: false,
      problemOf: (code) =>
        takenBy(regions, (region) => region.code === code, `The code ${code}`) ??
        (/^[a-z]{3}$/.test(code) ? null : 'The code is three small letters without accents.'),
    },
    {
      flag: 'tile',
      text: 'Place on the tile map: row, column',
      example: '1, 2',
      optional: false,
      problemOf: (text) => {
        const tile = readTile(text);
        return (
          takenBy(regions, (region) => region.tile.join() === tile.join(), `The tile ${tile.join(', ')}`) ??
          (Region.shape.tile.safeParse(tile).success
            ? null
            : 'Write a row from 1 to 3 and a column from 1 to 6.')
        );
      },
    },
    {
      flag: 'districts',
      text: 'Districts, parted by semicolons (“= town” where the town has another name)',
      example: 'Děčín; Brno-město = Brno',
      optional: false,
      problemOf: (text) => problemOfDistricts(text, regions),
    },
    {
      flag: 'centre',
      text: 'Ids of the contacts of its centres, parted by commas; empty if none is known',
      example: 'ic-ustecky',
      optional: true,
      problemOf: (text) => {
        const missing = readIds(text).find((id) => !contacts.has(id));
        if (missing === undefined) return null;
        const near = nearest(missing, [...contacts.keys()]);
        return `There is no contact “${missing}”. ${near ? `Did you mean “${near}”?` : 'Write its file first, or leave it out.'}`;
      },
    },
    {
      flag: 'source',
      text: 'Where the division stands: an address or words',
      example: 'územní členění ČR',
      optional: false,
      problemOf: () => null,
    },
    {
      flag: 'source-date',
      text: 'Date of that source, or undated',
      example: '2024-12',
      optional: false,
      problemOf: (date) => issueOf(SourceDate.safeParse(date)),
    },
    {
      flag: 'confidence',
      text: 'How sure it is: high, medium or low',
      example: 'high',
      optional: false,
      problemOf: (word) =>
        Region.shape.confidence.safeParse(word).success ? null : 'Write high, medium or low.',
    },
  ];
}

/** Lists the languages in which names are asked: those that are published or being translated. */
export function writtenTags({ languages }: Pick<Library, 'languages'>): string[] {
  return languages.filter(({ status }) => status === 'published').map(({ tag }) => tag);
}

/** Reads a place on the map. @example readTile('1, 2') gives [1, 2] */
export function readTile(text: string): number[] {
  return text.split(/[\s,]+/).map(Number);
}

/** Reads ids parted by commas. */
export function readIds(text: string): string[] {
  return text.split(/[\s,]+/).filter((id) => id !== '');
}

function problemOfDistricts(text: string, regions: Facts['regions']): string | null {
  const districts = readDistricts(text);
  if (districts.length === 0) return 'Name one district at least.';
  const ids = districts.map(({ id }) => id);
  const unusable = districts.find(({ id }) => !DataId.safeParse(id).success);
  if (unusable) return `“${unusable.name}” makes no id. Write one before it: my-id: ${unusable.name}`;
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) return `The district “${double}” stands there twice.`;
  const taken = ids.find((id) =>
    [...regions.values()].some((region) => region.districts.some((other) => other.id === id)),
  );
  if (taken === undefined) return null;
  return takenBy(
    regions,
    (region) => region.districts.some(({ id }) => id === taken),
    `The district “${taken}”`,
  );
}

function takenBy(regions: Facts['regions'], fits: (region: Region) => boolean, what: string): string | null {
  const owner = [...regions].find(([, region]) => fits(region));
  return owner ? `${what} belongs to the region “${owner[0]}”.` : null;
}

function issueOf(result: {
  success: boolean;
  error?: { issues: readonly { message: string }[] } | undefined;
}): string | null {
  return result.success ? null : `${result.error?.issues[0]?.message ?? 'it does not fit'}.`;
}
