/** Presses of Shift that leave, and the time they may take in milliseconds. */
const presses = 3;
const withinMs = 3000;

type Press = Pick<
  KeyboardEvent,
  'altKey' | 'code' | 'ctrlKey' | 'isComposing' | 'isTrusted' | 'key' | 'metaKey' | 'repeat' | 'timeStamp'
>;

/**
 * Counts presses of Shift on a real keyboard: keyboards on the screen send no `code`, those for Chinese or Japanese
 * compose, and scripts are not trusted. Any other key between begins anew, so writing capital letters does nothing.
 * It is no character key, and it can be switched off all the same (WCAG 2.2, success criterion 2.1.4).
 * @returns a function that takes a key press and tells how many presses are missing; null where nothing was counted
 */
export function countPresses(): (press: Press) => number | null {
  let times: number[] = [];
  return (press) => {
    if (press.repeat) return null;
    const isShift =
      press.isTrusted &&
      press.key === 'Shift' &&
      /^Shift(Left|Right)$/.test(press.code) &&
      !(press.isComposing || press.altKey || press.ctrlKey || press.metaKey);
    times = isShift ? [...times.filter((time) => press.timeStamp - time < withinMs), press.timeStamp] : [];
    return isShift ? presses - times.length : null;
  };
}

/** Leaves after three presses of Shift; before the last one a sentence for everybody says what will happen. */
export function armKeys(leave: () => void, note: HTMLElement | null): void {
  const count = countPresses();
  const say = (text: string) => {
    if (note) note.textContent = text;
  };
  addEventListener('keydown', (press) => {
    const missing = count(press);
    say(missing === 1 ? (note?.dataset['once'] ?? '') : '');
    if (missing === 0) leave();
  });
}
