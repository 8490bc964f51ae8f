import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// Plain Node 20 without packages: it runs before anything is installed.

/** The judges that Maven Central offers, by the name of their folder in .cache/judges. */
export const JARS = {
  verapdf: { title: 'veraPDF', group: 'org.verapdf.apps', artifact: 'greenfield-apps', version: '1.28.2' },
  epubcheck: { title: 'EPUBCheck', group: 'org.w3c', artifact: 'epubcheck', version: '5.2.1' },
};
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** What has to be on the machine, for people who read the output. */
export const NEEDS = [
  'Java 11 or newer (java): apt-get install default-jre-headless, brew install openjdk',
  'Maven 3.6 or newer (mvn): apt-get install maven, brew install maven',
  'Maven Central or a mirror of it that Maven knows, about 70 MB for both, once',
];

/**
 * Puts the jars of a judge into a folder with Maven, which keeps its own cache in ~/.m2.
 * Does nothing when they are there. A half-finished download never counts as done.
 *
 * @param {keyof typeof JARS} name of the judge
 * @param {string} folder where the jars go, e.g. .cache/judges/verapdf
 * @param {{ maven?: string, mavenArguments?: string[], report?: (line: string) => void }} [options]
 * @returns {Promise<'present' | 'fetched'>}
 */
export async function fetchJars(name, folder, options = {}) {
  const { maven = 'mvn', mavenArguments = [], report = () => {} } = options;
  const judge = JARS[name];
  const target = path.resolve(folder);
  if (await isPresent(target, judge)) return 'present';
  report(`${judge.title} ${judge.version} is fetched with Maven. It needs:`);
  for (const need of NEEDS) report(`  ${need}`);
  const project = await mkdtemp(path.join(tmpdir(), `pospolu-${name}-`));
  const unfinished = `${target}.${process.pid}`;
  try {
    await writeFile(path.join(project, 'pom.xml'), projectModel(judge));
    await mkdir(unfinished, { recursive: true });
    const goals = ['-B', '-q', ...mavenArguments, COPY_DEPENDENCIES, `-DoutputDirectory=${unfinished}`];
    await run(maven, [...goals, '-DincludeScope=runtime'], project);
    if (!(await isPresent(unfinished, judge)))
      throw new Error('Maven ended well, but the jars are not there.');
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
    return 'fetched';
  } finally {
    await rm(project, { recursive: true, force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function isPresent(folder, { artifact, version }) {
  const names = await readdir(folder).catch(() => []);
  return names.includes(`${artifact}-${version}.jar`);
}

function projectModel({ artifact, group, version }) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cz.pospolu</groupId><artifactId>judges</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>
`;
}

function run(command, commandArguments, cwd) {
  // On Windows Maven is a batch file, which only a shell can start.
  const child = spawn(command, commandArguments, { cwd, shell: process.platform === 'win32' });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(new Error(`${command} did not start. It needs:\n${NEEDS.join('\n')}`, { cause }));
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with code ${code}.\n${said.trim().slice(-2000)}`));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, folder, ...mavenArguments] = process.argv.slice(2);
  if (!(name in JARS) || folder === undefined) {
    const names = Object.keys(JARS).join(' | ');
    console.error(`Usage: node scripts/programs/fetch-jars.mjs <${names}> <folder> [arguments for Maven]`);
    process.exitCode = 2;
  } else {
    try {
      const outcome = await fetchJars(name, folder, { mavenArguments, report: console.log });
      console.log(`${JARS[name].title} ${JARS[name].version} is ${outcome} in ${folder}.`);
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
