import { describe, expect, it } from 'vitest';
import { countPresses } from '../../../layouts/browser/exit-keys.ts';

type Press = Parameters<ReturnType<typeof countPresses>>[0];

const press = (timeStamp: number, own: Partial<Press> = {}): Press => ({
  key: 'Shift',
  code: 'ShiftLeft',
  isTrusted: true,
  isComposing: false,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  timeStamp,
  ...own,
});
const countAll = (...presses: Press[]) => {
  const count = countPresses();
  return presses.map((one) => count(one));
};

describe('the keys of the exit', () => {
  it('count three presses of either Shift', () => {
    expect(countAll(press(0), press(500, { code: 'ShiftRight' }), press(900))).toEqual([2, 1, 0]);
  });

  it('forget presses that are older than three seconds', () => {
    expect(countAll(press(0), press(2000), press(3500))).toEqual([2, 1, 1]);
  });

  it('begin anew after any other key, as in writing capital letters', () => {
    const letter = { key: 'A', code: 'KeyA' };
    expect(countAll(press(0), press(100), press(150, letter), press(200))).toEqual([2, 1, null, 2]);
  });

  it.each([
    ['a keyboard on the screen', { code: '' }],
    ['a key that is processed', { key: 'Process', code: '' }],
    ['composing', { isComposing: true }],
    ['a script', { isTrusted: false }],
    ['Escape', { key: 'Escape', code: 'Escape' }],
    ['a shortcut', { ctrlKey: true }],
  ])('do not count %s', (_, own) => {
    expect(countAll(press(0, own), press(100, own), press(200, own))).toEqual([null, null, null]);
  });

  it('do not count a key that is held', () => {
    const held = { repeat: true };
    expect(countAll(press(0), press(100, held), press(200, held), press(300, held))).toEqual([
      2,
      null,
      null,
      null,
    ]);
  });
});
