import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Contact } from '../../scripts/content/contact.ts';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import { Withheld } from '../../scripts/content/withheld.ts';
import { sha256 } from '../../scripts/files/hash.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readFolder, readOne, root } from './real-data.ts';

const withheld = (await readOne('content/data/withheld.yaml', z.array(Withheld))).value ?? [];
const contacts = (await readFolder('content/data/contacts', Contact)).values;

/** A drawing is read as far as people can: its names and words, not the coordinates of its lines. */
const readable = (file: string, text: string) =>
  file.endsWith('.svg')
    ? [...text.matchAll(/>([^<]+)<|="([^"]*)"/g)]
        .map(([, words, value]) => words ?? (/[a-z]{3}/i.test(value ?? '') ? value : ''))
        .join('\n')
    : text;

describe('withheld numbers', () => {
  it('stand in the list once each', () => {
    expect(withheld.length).toBeGreaterThan(30);
    expect(new Set(withheld.map(({ sha256: hash }) => hash)).size).toBe(withheld.length);
    expect(new Set(withheld.map(({ id }) => id)).size).toBe(withheld.length);
  });

  it('are not the numbers that we publish', () => {
    const hashes = new Set(withheld.map(({ sha256: hash }) => hash));
    const published = [...contacts.values()].flatMap(({ phones }) => phones);
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter((phone) => hashes.has(sha256(phone.replace(/\D/g, ''))))).toEqual([]);
  });

  it.each(['content', 'static'])(
    'stand nowhere in %s, neither in a text nor in a file name',
    async (folder) => {
      const files = (await listFiles(root + folder)).filter((file) =>
        /\.(md|ya?ml|svg|css|txt|json|html)$/.test(file),
      );
      const found: string[] = [];
      for (const file of files) {
        const text = readable(file, await readFile(`${root}${folder}/${file}`, 'utf8'));
        found.push(...findWithheldNumbers(`${file}\n${text}`, withheld).map(({ id }) => `${file}: ${id}`));
      }
      expect(files.length).toBeGreaterThan(10);
      expect(found).toEqual([]);
    },
  );
});
