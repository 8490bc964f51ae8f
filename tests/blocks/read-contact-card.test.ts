import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContactCardProps } from '../../layouts/props/contact-card.ts';
import { type BlockContext, startUsedFacts } from '../../scripts/blocks/block-context.ts';
import { readContactCard } from '../../scripts/blocks/read-contact-card.ts';
import type { Contact } from '../../scripts/content/contact.ts';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { makeTranslator } from '../../scripts/i18n/translator.ts';

let library: Library;
beforeAll(async () => {
  const loaded = await loadLibrary(path.resolve(import.meta.dirname, '../fixtures/foreign'));
  if (!loaded.library) throw new Error('The site of another country cannot be loaded.');
  library = loaded.library;
});

/** Reads a card of the site of another country; `change` is laid over the contact. */
function cardOf(
  id: string,
  {
    change = {},
    medium = 'web',
    tag = 'pl',
  }: { change?: Partial<Contact>; medium?: 'web' | 'print'; tag?: string } = {},
): ContactCardProps {
  const contact = library.contacts.get(id);
  if (!contact) throw new Error(`There is no contact “${id}”.`);
  const context: BlockContext = {
    library,
    tag,
    date: '2026-11-22',
    chain: [tag, 'pl'],
    t: makeTranslator(tag, [library.words.get(tag) ?? {}, library.words.get('pl') ?? {}]),
    setText: (text) => text,
    medium,
    scene: () => null,
    used: startUsedFacts(),
  };
  return readContactCard(id, { ...contact, ...change }, context);
}

describe('what a contact card says', () => {
  it('gives hours as a table in the language of the page, and for the script', () => {
    const { opening, week } = cardOf('day-line');
    expect(week).toEqual([
      { days: 'poniedziałek – piątek', hours: '8:00–16:00' },
      { days: 'sobota – niedziela', hours: 'nieczynne' },
      { days: 'święta państwowe', hours: 'nieczynne' },
    ]);
    expect(JSON.parse(opening ?? '')).toMatchObject({ zone: 'Europe/Prague', week: { length: 5 } });
    expect(cardOf('day-line', { tag: 'he' }).week?.[1]).toEqual({
      days: 'יום שבת – יום ראשון',
      hours: 'סגור',
    });
  });

  it('needs no table for a line that is always open, for unknown hours and on paper', () => {
    expect(cardOf('night-line')).toMatchObject({ hours: 'całą dobę', week: null, opening: null });
    expect(cardOf('town-centre')).toMatchObject({ hours: null, week: null, opening: null });
    expect(cardOf('day-line', { medium: 'print' })).toMatchObject({ week: null, opening: null });
    expect(cardOf('day-line', { change: { opening: 'from eight' } }).week).toBeNull();
  });

  it('shows a second choice beside what is withheld or not always open, and beside nothing else', () => {
    const change = { instead: 'night-line' };
    expect(cardOf('day-line', { change }).instead).toMatchObject({ href: 'tel:5550100' });
    expect(cardOf('town-centre').instead).toMatchObject({ href: 'tel:5550100' });
    expect(cardOf('night-line').instead).toBeNull();
    expect(cardOf('night-line', { change: { phones: [], opening: null } }).instead).toBeNull();
  });

  it('tells every way and what it leaves behind', () => {
    const { channels, traces } = cardOf('day-line', { change: { email: 'line@example.org' } });
    expect(channels).toBe('SMS i czat');
    expect(traces?.split('; ')).toEqual([
      'połączenie zostaje na liście',
      'SMS zostanie w wiadomościach, powiadomieniach i kopiach',
      'czat zostanie w historii, powiadomieniach i kopiach',
      'e-mail zostanie w wysłanych',
    ]);
    expect(cardOf('night-line').channels).toBeNull();
    expect(cardOf('night-line', { change: { phones: [], channels: null } }).traces).toBeNull();
  });

  it('keeps unknown, yes and no apart', () => {
    expect(cardOf('night-line')).toMatchObject({ onBill: null, callerNumber: null, recorded: null });
    const change = { onBill: false, callerNumber: true, recorded: false };
    expect(cardOf('night-line', { change })).toMatchObject({
      onBill: 'połączenia nie widać',
      callerNumber: 'tak',
      recorded: 'nie',
    });
  });

  it('tells who checked the contact, when and how', () => {
    expect(cardOf('night-line').checked).toBeNull();
    const checked = { on: '2026-11-01', by: 'Anna Zmyślona', how: 'phone' as const };
    expect(cardOf('night-line', { change: { checked } }).checked).toBe(
      'Sprawdzono telefonicznie: 1 listopada 2026, Anna Zmyślona.',
    );
  });
});
