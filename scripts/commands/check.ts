import { basename, dirname, resolve } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { readBuildDay } from './build-day.ts';
import { judgeTexts, loadContent } from './load-content.ts';
import type { Machine } from './machine.ts';
import { readDay, readOptions, UsageError } from './options.ts';
import { printFindings } from './print-findings.ts';
import { printReading } from './print-reading.ts';

const usage = `npm run check -- [options]

Judges the sources alone, without making anything: schemas, references, texts, numbers, translations.

  --content <folder>  another content folder (default: content)
  --date <day>        day for ages and embargoes (default: day of the last commit)
  --format json       findings as JSON, for editors and other programs
  --reading           lists the pages that are hardest to read instead of findings
  --worst <number>    how many pages each of these lists has (default: 10)
  --help              this text`;

/** Judges the sources; exit code 1 if there are errors. */
export async function check(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, {
    content: { type: 'string' },
    date: { type: 'string' },
    format: { type: 'string' },
    reading: { type: 'boolean' },
    worst: { type: 'string' },
  });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const format = values['format'] ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`“${String(format)}” is not a format. Formats: text, json.`);
  const started = performance.now();
  const folder = resolve(
    machine.folder,
    typeof values['content'] === 'string' ? values['content'] : `${machine.root}/content`,
  );
  const date =
    typeof values['date'] === 'string'
      ? readDay(values['date'])
      : await readBuildDay(machine.root, machine.today);
  const place = {
    root: machine.root,
    contentRoot: dirname(folder),
    contentFolder: basename(folder),
    date,
    pseudo: false,
    release: false,
    paper: true,
  };
  const { content, diagnostics } = await loadContent(place);
  if (values['reading']) {
    if (content) printReading(content.library, readCount(values['worst'] ?? '10'), machine);
    return content ? 0 : 1;
  }
  const texts = content && !hasErrors(diagnostics) ? judgeTexts(content, date).diagnostics : [];
  const findings = sortDiagnostics([...diagnostics, ...texts]);
  if (format === 'json') machine.print(JSON.stringify(findings, null, 2));
  else {
    printFindings(findings, machine);
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    machine.print(
      `\n${errors} errors, ${findings.length - errors} other findings in ${((performance.now() - started) / 1000).toFixed(2)} s`,
    );
  }
  return hasErrors(findings) ? 1 : 0;
}

function readCount(text: string | boolean): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`“${String(text)}” is not a number of pages. Write it like --worst 20.`);
}
