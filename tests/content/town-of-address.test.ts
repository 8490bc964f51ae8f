import { describe, expect, it } from 'vitest';
import { standsIn, townsOfAddress } from '../../scripts/content/town-of-address.ts';

describe('the towns of an address', () => {
  it.each([
    ['Ostrava', ['Ostrava']],
    ['Praha 2', ['Praha']],
    ['K Chatám 22, 403 40 Ústí nad Labem – Skorotice', ['K Chatám', 'Ústí nad Labem']],
    ['U Dubu 1562, 431 11 Jirkov', ['U Dubu', 'Jirkov']],
    ['Opletalova 4/607, 736 01 Havířov-Šumbark', ['Opletalova', 'Havířov-Šumbark']],
    ['Liberec, Česká Lípa, Jilemnice, Frýdlant', ['Liberec', 'Česká Lípa', 'Jilemnice', 'Frýdlant']],
    ['Centrum PORT, Břevnovská 6, Praha 6', ['Centrum PORT', 'Břevnovská', 'Praha']],
  ])('of “%s” are read', (address, towns) => {
    expect(townsOfAddress(address)).toEqual(towns);
  });

  it('is the whole name, never a part of one', () => {
    expect(standsIn({ address: 'Praha' }, 'Praha')).toBe(true);
    expect(standsIn({ address: 'Praha' }, 'Praha-východ')).toBe(false);
    expect(standsIn({ address: 'Mostecká 1, Brno' }, 'Most')).toBe(false);
    expect(standsIn({ address: null }, 'Most')).toBe(false);
  });
});
