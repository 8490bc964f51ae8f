import path from 'node:path';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import type { SourceFacts } from './read-source.ts';
import { type Floors, importedFile, importedPackage, roomOf } from './rooms.ts';

/** The two tables of the architecture; an owner is a room, a folder in it or one file. */
export type Architecture = {
  readonly floors: Floors;
  readonly owners: Readonly<Record<string, readonly string[]>>;
};

type Rule = (source: SourceFacts, architecture: Architecture) => Diagnostic[];

const MOST_LINES = 300;
const EMPTY_NAME = /^(utils?|helpers?|common|misc|lib|core)$/;
const SHELLS = ['scripts/commands/', 'scripts/cli.ts'];
/** What runs at the reader's may use these two rooms and nothing else that stays after compilation. */
const BROWSER_ROOM = 'layouts/browser';
const BROWSER_MAY_USE = ['scripts/words', 'scripts/opening-hours'];

/** Lists what one source breaks; the folder of a room that is in no table counts too. */
export function checkSource(source: SourceFacts, architecture: Architecture): Diagnostic[] {
  return rules.flatMap((rule) => rule(source, architecture));
}

const importGoesDown: Rule = (source, { floors }) => {
  const room = roomOf(source.file, floors);
  if (room === null) {
    return [found('room-has-a-floor', source.file, 1, 'This room has no floor.', 'Add it to FLOORS.')];
  }
  return source.imports.flatMap(({ specifier, line }) => {
    const file = importedFile(source.file, specifier);
    const other = file === null ? room : roomOf(file, floors);
    const message = `${room} imports ${specifier}.`;
    if (other === null) {
      return [
        found('room-has-a-floor', source.file, line, message, 'What it imports is in no room of FLOORS.'),
      ];
    }
    if (other === room || (floors[other] ?? 0) < (floors[room] ?? 0)) return [];
    const way = floors[other] === floors[room] ? 'sideways' : 'up';
    const remedy = `This goes ${way}. Move the shared part to a lower room, or let scripts/commands pass it in.`;
    return [found('import-goes-down', source.file, line, message, remedy)];
  });
};

const packageHasAnOwner: Rule = (source, { owners }) =>
  source.imports.flatMap(({ specifier, line }) => {
    const name = importedPackage(specifier);
    const rooms = name === null ? null : (owners[name] ?? []);
    if (rooms === null || rooms.some((room) => isInside(source.file, room))) return [];
    const remedy =
      rooms.length === 0 ? 'Give it an owner in OWNERS.' : `Only ${rooms.join(', ')} may import it.`;
    return [
      found('package-has-an-owner', source.file, line, `The package ${name} is imported here.`, remedy),
    ];
  });

const layoutsArePure: Rule = (source) => {
  if (!source.file.startsWith('layouts/')) return [];
  const isBrowser = isInside(source.file, BROWSER_ROOM);
  return source.imports.flatMap(({ specifier, line, typeOnly }) => {
    const file = importedFile(source.file, specifier);
    const ofNode = specifier.startsWith('node:');
    const allowed = [BROWSER_ROOM, ...BROWSER_MAY_USE].some((room) => file !== null && isInside(file, room));
    if (!ofNode && (!isBrowser || typeOnly || allowed)) return [];
    const remedy = ofNode
      ? 'Views read no files: pass it in as a prop.'
      : `Use ${BROWSER_MAY_USE.join(' or ')} only.`;
    return [found('layouts-are-pure', source.file, line, `A view imports ${specifier}.`, remedy)];
  });
};

const shellStaysInCommands: Rule = (source) => {
  const exempt = source.file.endsWith('.mjs') || SHELLS.some((shell) => source.file.startsWith(shell));
  return source.calls.flatMap(({ what, line }) => {
    const isClock = what.includes('Date');
    if (exempt || (isClock && isInside(source.file, BROWSER_ROOM))) return [];
    const remedy = 'Take it as a parameter; scripts/commands and scripts/cli.ts know the machine.';
    return [found('shell-stays-in-commands', source.file, line, `${what} is used here.`, remedy)];
  });
};

const plainNodeStaysPlain: Rule = (source) => {
  if (!source.file.endsWith('.mjs')) return [];
  return source.imports.flatMap(({ specifier, line }) => {
    if (specifier.startsWith('node:') || /^\..*\.mjs$/.test(specifier)) return [];
    const remedy = 'It runs before anything is installed: use Node alone.';
    return [found('plain-node-stays-plain', source.file, line, `It imports ${specifier}.`, remedy)];
  });
};

const fileIsShort: Rule = ({ file, lines }) => {
  if (lines <= MOST_LINES) return [];
  return [
    found('file-is-short', file, 1, `The file has ${lines} lines.`, `Part it: ${MOST_LINES} is the most.`),
  ];
};

const nameSaysSomething: Rule = ({ file }) => {
  const empty = file.split('/').find((part) => EMPTY_NAME.test(part.replace(/\..*$/, '')));
  if (empty === undefined) return [];
  return [
    found('name-says-something', file, 1, `The name ${empty} says nothing.`, 'Name the concept it serves.'),
  ];
};

const exportsAreNamed: Rule = ({ file, defaultExports }) => {
  const isDemanded = /\.11ty\.tsx$|\.config\.ts$|\.d\.ts$/.test(path.posix.basename(file));
  if (isDemanded) return [];
  return defaultExports.map(({ line }) =>
    found(
      'exports-are-named',
      file,
      line,
      'This is a default export.',
      'Export it by name; no tool demands this one.',
    ),
  );
};

const typesAreHonest: Rule = ({ file, looseTypes }) =>
  looseTypes.map(({ what, line }) =>
    found(
      'types-are-honest',
      file,
      line,
      `${what} hides a type.`,
      'Parse at the border, or narrow with a condition.',
    ),
  );

const rules: readonly Rule[] = [
  importGoesDown,
  packageHasAnOwner,
  layoutsArePure,
  shellStaysInCommands,
  plainNodeStaysPlain,
  fileIsShort,
  nameSaysSomething,
  exportsAreNamed,
  typesAreHonest,
];

function isInside(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function found(rule: string, file: string, line: number, message: string, remedy: string): Diagnostic {
  return { severity: 'error', rule, file, line, message, remedy };
}
