import type { RuleReport, SafetyReport, SafetyResult } from '../../checks/safety/safety-report.ts';
import type { Library } from '../../content/library.ts';
import { chainOf, localise } from '../../content/localise.ts';

const results: Readonly<Record<SafetyResult, string>> = {
  holds: 'holds',
  broken: 'broken',
  nothing: 'nothing to judge',
  unjudged: 'not judged this time',
  person: 'for a person',
};
/** More findings of one rule are counted and stand in the JSON file. */
const mostFindings = 20;

/** Writes the report for people: one row a rule, in one file without anything to load. */
export function writeSafetyPage(report: SafetyReport, library: Library, seconds: number): string {
  const count = (result: SafetyResult) => report.rules.filter((rule) => rule.result === result).length;
  const open = report.rules.filter(({ question }) => question?.signed === null).length;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Safety report of ${escapeHtml(library.site.name)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: 0.5rem; text-align: start; vertical-align: top; }
.result { font-weight: 700; white-space: nowrap; }
code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Safety report of ${escapeHtml(library.site.name)}</h1>
<p>Built on ${report.date}: ${report.pages} pages, ${report.browser ? `${report.browser.samples} samples in Chromium ${report.browser.version}` : 'no browser'}, ${seconds.toFixed(1)} s.</p>
<p>${report.rules.length} rules: ${count('holds')} hold, ${count('broken')} broken, ${count('nothing')} with nothing to judge, ${count('unjudged')} not judged this time; ${open} questions wait for a person.</p>
<table>
<thead><tr><th scope="col">No.</th><th scope="col">What must hold</th><th scope="col">Result</th><th scope="col">How it is judged</th><th scope="col">A person’s question</th></tr></thead>
<tbody>
${report.rules.map((rule) => writeRow(rule, library)).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function writeRow(
  { findings, holds, judges, number, question, result }: RuleReport,
  library: Library,
): string {
  const judged = judges.map(
    ({ by, looked, name }) =>
      `<li><code>${name}</code>: ${by === 'files' ? 'files' : 'browser'}, ${looked === null ? 'not this time' : `looked at ${looked}`}</li>`,
  );
  const shown = findings
    .slice(0, mostFindings)
    .map(
      ({ file, message, remedy }) =>
        `<li><code>${escapeHtml(file)}</code> ${escapeHtml(message)} <em>${escapeHtml(remedy)}</em></li>`,
    );
  const rest =
    findings.length > mostFindings
      ? `<li>and ${findings.length - mostFindings} more in the JSON file</li>`
      : '';
  return `<tr><th scope="row">${number}</th><td>${escapeHtml(holds)}${shown.length > 0 ? `<ul>${shown.join('')}${rest}</ul>` : ''}</td><td class="result">${results[result]}</td><td><ul>${judged.join('')}</ul></td><td>${writeQuestion(question, library)}</td></tr>`;
}

function writeQuestion(question: RuleReport['question'], library: Library): string {
  if (question === null) return '';
  const { source } = library.site;
  const signed = question.signed;
  const state = signed
    ? `signed by ${escapeHtml(signed.by)}, ${escapeHtml(signed.role)}, on ${signed.on}`
    : 'open';
  const chain = [source, ...chainOf(library, source)];
  return `<span lang="${source}">${escapeHtml(localise(question.question, chain))}</span> <strong>${state}</strong>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
