import { Office } from '../../../../scripts/content/matrix.ts';

/** Writes a matrix in the language of the fixture; rows are given as YAML without their action, the first one is line 5. */
export function matrixOf(rows: readonly string[], timeline: string | null = null): string {
  const actors = Office.options.map((office) => `${office}: { pl: Kto }`).join(', ');
  const lines = rows.map((row) => `  - ${row.replace(/ \}$/, ', action: { pl: Pomaga. } }')}`);
  return `title: { pl: Noc }\ntimeline: ${timeline}\nactors: { ${actors} }\nrows:\n${lines.join('\n')}\n`;
}

/** Writes a timeline of steps: who acts, when (as YAML), with which text. */
export function timelineOf(steps: readonly (readonly [who: string, when: string, text: string])[]): string {
  const lines = steps.map(
    ([who, when, text], index) =>
      `  - { id: s${index}, ${when}, who: ${who}, whoName: { pl: Kto }, title: { pl: Krok }, text: { pl: "${text}" }, law: null, yours: false }`,
  );
  return `title: { pl: Dni }\ndays: null\nnote: { pl: Nic }\nsteps:\n${lines.join('\n')}\n`;
}
