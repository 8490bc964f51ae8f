import { mkdir, readdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkResults } from '../../checks/results/check-results.ts';
import { chainOf } from '../../content/localise.ts';
import { listOpenPoints } from '../../content/open-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors, stopsRelease } from '../../diagnostics/diagnostic.ts';
import { LockHeldError, takeLock } from '../../files/lock.ts';
import { publishFolder, storeOf } from '../../files/publish-folder.ts';
import { sizeOfFolder } from '../../files/size-of-folder.ts';
import { writeFile } from '../../files/write-file.ts';
import { writeHostFiles } from '../../hosting/write-host-files.ts';
import { readBuildDay } from '../build-day.ts';
import { loadContent } from '../load-content.ts';
import { type Machine, MachineError } from '../machine.ts';
import type { BuildOptions } from './build-options.ts';
import { judgeRelease } from './judge-release.ts';
import { hashInputs, readLastBuild, rememberBuild } from './last-build.ts';
import { makePaper } from './make-paper.ts';
import { makePress } from './make-press.ts';
import { makeSite } from './make-site.ts';
import { startProgress } from './progress.ts';
import { type SummaryFacts, writeSummary } from './summary.ts';

export type BuildResult = {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: string | null;
};

/**
 * Builds everything in a folder of its own and puts it in place only when nothing is wrong: load and judge the
 * sources, print publications, pack press kits, print the site, index it, judge the results, swap.
 */
export async function runBuild(machine: Machine, options: BuildOptions): Promise<BuildResult> {
  const store = storeOf(options.output);
  const release = await takeBuildLock(`${store}/lock`, machine.processId);
  const draft = `${store}/draft-${machine.processId}`;
  try {
    await removeDrafts(store);
    await mkdir(draft, { recursive: true });
    return await buildInto(machine, options, draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await release();
  }
}

async function buildInto(machine: Machine, options: BuildOptions, draft: string): Promise<BuildResult> {
  const progress = startProgress(machine);
  const date = options.date ?? (await readBuildDay(machine.root, machine.today));
  const inputs = await hashInputs(machine, options, date);
  const last = await readLastBuild(options.output, inputs);
  if (last)
    return { ok: true, diagnostics: last.diagnostics, summary: writeSummary({ ...last, printed: 0 }, true) };
  const place = { ...options, root: machine.root, date, paper: true };
  const { content, diagnostics } = await progress.stage('content', () => loadContent(place));
  const findings = [...diagnostics];
  const stop = (): BuildResult => ({ ok: false, diagnostics: progress.close(findings), summary: null });
  if (!content || refuses(findings, options.release)) return stop();

  const paper = await makePaper({ machine, options, content, date, draft, progress });
  findings.push(...paper.diagnostics);
  if (refuses(findings, options.release)) return stop();
  const kits = await makePress({
    machine,
    options,
    content,
    date,
    draft,
    progress,
    catalogue: paper.catalogue,
  });
  const site = await makeSite({
    machine,
    options,
    content,
    date,
    draft,
    progress,
    catalogue: paper.catalogue,
    kits,
  });
  findings.push(...site.diagnostics);
  if (!site.headers || refuses(findings, options.release)) return stop();
  const manifest = { ...site.manifest, seconds: progress.seconds() };
  findings.push(...(await progress.stage('judge', () => checkResults(draft, manifest, content.library))));
  if (refuses(findings, options.release)) return stop();
  const { headers } = site;
  const draftSite = { out: draft, manifest, library: content.library, headers };
  const gate = options.release
    ? await progress.stage('safety', (tell) => judgeRelease(machine, draftSite, tell))
    : null;
  findings.push(...(gate?.findings ?? []));
  if (refuses(findings, options.release)) return stop();

  const bytes = await sizeOfFolder(draft);
  const version = await progress.stage('swap', () => publishFolder(draft, options.output));
  const finished = { ...manifest, seconds: progress.seconds() };
  const report = `${JSON.stringify(finished, null, 2)}\n`;
  await writeFile(`${options.output}.manifest.json`, report);
  await writeHostFiles(options.output, headers);
  await gate?.writeReport(options.output);
  const shown = progress.close(findings);
  const facts: SummaryFacts = {
    output: relative(machine.folder, options.output) || options.output,
    manifest: finished,
    catalogue: paper.catalogue,
    printed: paper.printed,
    unjudged: paper.unjudged,
    bytes,
    diagnostics: shown,
    open: listOpenPoints(content.library, date, chainOf(content.library, content.library.site.source)),
  };
  await rememberBuild(options.output, { inputs, version, facts });
  return { ok: true, diagnostics: shown, summary: writeSummary(facts) };
}

/** Errors stop every build; a release is stopped by everything that waits for a person, too, but not by what is due soon. */
function refuses(findings: readonly Diagnostic[], release: boolean): boolean {
  return hasErrors(findings) || (release && findings.some(stopsRelease));
}

/** Under the lock no other build lives, so every draft that lies there is of one that died. */
async function removeDrafts(store: string): Promise<void> {
  for (const entry of await readdir(store)) {
    if (entry.startsWith('draft-')) await rm(`${store}/${entry}`, { recursive: true, force: true });
  }
}

async function takeBuildLock(path: string, processId: number): Promise<() => Promise<void>> {
  try {
    return await takeLock(path, processId);
  } catch (cause) {
    if (!(cause instanceof LockHeldError)) throw cause;
    throw new MachineError(
      `Another build is running (process ${cause.holder}). Wait for it, then try again. Nothing was changed.`,
      { cause },
    );
  }
}
