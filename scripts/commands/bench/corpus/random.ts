/** A source of numbers that gives the same row for the same seed. */
export type Random = {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  /** @throws if there is nothing to choose from */
  readonly pick: <T>(choices: readonly T[]) => T;
};

/** Starts a row of numbers from a text (mulberry32 over FNV-1a): a corpus must be the same on every machine. */
export function startRandom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619),
    -2128831035,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error(`There is nothing to choose from (seed “${seed}”).`);
      return choice;
    },
  };
}
