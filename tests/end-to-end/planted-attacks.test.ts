import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

const page = (extra: string, body = '') =>
  `---\ntitle: Zasadzka\ndescription: Próba.\n${extra}answers: [Co?]\nreview: none\n---\n\n${body}\n`;
const steps = 'content/pl/advice/first-steps.md';

/** A file that somebody plants in a site, and how it is told; `MARK` becomes the path of a file that it tries to write. */
type Attack = {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
  readonly line?: number;
};

const writes = `require('node:fs').writeFileSync('MARK', 'ran')`;
const attacks: readonly Attack[] = [
  {
    name: 'front matter in JavaScript',
    file: 'content/pl/office/planted.md',
    text: `---js\n{ title: ${writes} }\n---\n\nPróba.\n`,
    rule: 'front-matter-is-yaml',
    line: 1,
  },
  {
    name: 'front matter in JSON with another name',
    file: 'content/pl/office/planted.md',
    text: `---json\n{ "title": "Zasadzka" }\n---\n`,
    rule: 'front-matter-is-yaml',
    line: 1,
  },
  {
    name: 'a data file of Eleventy beside a page',
    file: 'content/pl/office/office.11tydata.js',
    text: `${writes};\nmodule.exports = {};\n`,
    rule: 'file-is-expected',
  },
  {
    name: 'a data file of Eleventy as a module',
    file: 'content/pl/office/index.11tydata.mjs',
    text: `import { writeFileSync } from 'node:fs';\nwriteFileSync('MARK', 'ran');\nexport default {};\n`,
    rule: 'file-is-expected',
  },
  {
    name: 'a configuration of Eleventy in the content',
    file: 'content/eleventy.config.js',
    text: `${writes};\nmodule.exports = () => {};\n`,
    rule: 'file-is-expected',
  },
  {
    name: 'a template in Nunjucks',
    file: 'content/pl/office/planted.njk',
    text: `{{ range.constructor("return ${writes.replaceAll("'", '\\"')}")() }}`,
    rule: 'file-is-expected',
  },
  {
    name: 'a template in JavaScript',
    file: 'content/pl/office/planted.11ty.js',
    text: `${writes};\nmodule.exports = class { render() { return 'x'; } };\n`,
    rule: 'file-is-expected',
  },
  {
    name: 'a template in TSX like our own',
    file: 'content/pl/office/planted.11ty.tsx',
    text: `import { writeFileSync } from 'node:fs';\nwriteFileSync('MARK', 'ran');\nexport default () => null;\n`,
    rule: 'file-is-expected',
  },
  {
    name: 'a page in HTML',
    file: 'content/pl/office/planted.html',
    text: `<script>alert(1)</script>`,
    rule: 'file-is-expected',
  },
  {
    name: 'a permalink out of the output',
    file: 'content/pl/office/planted.md',
    text: page('permalink: ../../../MARK\n'),
    rule: 'key-is-known',
    line: 4,
  },
  {
    name: 'a layout of the writer’s own',
    file: 'content/pl/office/planted.md',
    text: page('layout: ../../evil.njk\n'),
    rule: 'key-is-known',
    line: 4,
  },
  {
    name: 'a template engine by key',
    file: 'content/pl/office/planted.md',
    text: page('templateEngineOverride: njk\n'),
    rule: 'key-is-known',
    line: 4,
  },
  {
    name: 'dots in a slug',
    file: 'content/pl/office/planted.md',
    text: page('slug: ../../planted\n'),
    rule: 'value-fits-schema',
    line: 4,
  },
  {
    name: 'dots in a code',
    file: 'content/pl/advice/planted.md',
    text: page('neutralTitle: Nic\ncode: ../x\n'),
    rule: 'value-fits-schema',
    line: 5,
  },
  {
    name: 'dots in an earlier address',
    file: 'content/pl/office/planted.md',
    text: page('movedFrom: [/pl/../../../planted/]\n'),
    rule: 'value-fits-schema',
    line: 4,
  },
  {
    name: 'a file name that climbs',
    file: 'content/pl/office/...md',
    text: page(''),
    rule: 'file-name-is-plain',
  },
  {
    name: 'a release whose name climbs',
    file: 'content/press/pl/...md',
    text: `---\ntitle: Zasadzka\ndescription: Próba.\ndate: 2026-01-01\nplace: Miasto\ncontact: nikt\n---\n\nPróba.\n`,
    rule: 'file-name-is-plain',
  },
  {
    name: 'raw HTML in a text',
    file: steps,
    text: `## Teraz {#now}\n\n<script>fetch("https://evil.example")</script>\n`,
    rule: 'text-has-no-html',
  },
  {
    name: 'raw HTML with an event',
    file: steps,
    text: `## Teraz {#now}\n\nTekst <img src=x onerror=alert(1)> dalej.\n`,
    rule: 'text-has-no-html',
  },
  {
    name: 'HTML in a title of a notice',
    file: steps,
    text: `## Teraz {#now}\n\n:::notice{.care title="<script>alert(1)</script>"}\nTekst.\n:::\n`,
    rule: '',
  },
  {
    name: 'a link that is a program',
    file: steps,
    text: `## Teraz {#now}\n\n[Tu](javascript:alert(1)) i [tu](JaVaScRiPt:alert(1)).\n`,
    rule: 'link-is-allowed',
  },
  {
    name: 'a link that holds a document',
    file: steps,
    text: `## Teraz {#now}\n\n[Tu](data:text/html,<b>x) [tam](vbscript:x) [tam](file:///etc/passwd) <javascript:alert(1)>\n`,
    rule: 'link-is-allowed',
  },
  {
    name: 'template code in a text',
    file: steps,
    text: `## Teraz {#now}\n\n{{ site.name }} {% include "/etc/passwd" %} <%= process.cwd() %> \${process.cwd()}\n`,
    rule: '',
  },
  {
    name: 'an SVG with a script',
    file: 'static/pictures/planted.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<script>alert(1)</script></svg>`,
    rule: 'picture-is-safe',
    line: 2,
  },
  {
    name: 'an SVG with an event',
    file: 'static/pictures/planted.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"\nonload="alert(1)"><path d="M0 0"/></svg>`,
    rule: 'picture-is-safe',
  },
  {
    name: 'an SVG with an event without quotes',
    file: 'static/pictures/planted.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload=alert(1)><path d="M0 0"/></svg>`,
    rule: 'picture-is-safe',
  },
  {
    name: 'an SVG that is named in capitals',
    file: 'static/pictures/planted.SVG',
    text: `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
    rule: 'static-file-is-expected',
  },
  {
    name: 'an SVG with an entity',
    file: 'static/pictures/planted.svg',
    text: `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`,
    rule: 'picture-is-safe',
    line: 1,
  },
  {
    name: 'a page among the pictures',
    file: 'static/pictures/planted.html',
    text: `<script>alert(1)</script>`,
    rule: 'static-file-is-expected',
  },
  {
    name: 'a tag of YAML that makes a function',
    file: 'content/data/contacts/night-line.yaml',
    text: `name: !!js/function >\n  function () { ${writes} }\n`,
    rule: 'yaml-is-well-formed',
    line: 1,
  },
  {
    name: 'YAML that grows without end',
    file: 'content/data/contacts/night-line.yaml',
    text: bomb(),
    rule: 'yaml-is-well-formed',
    line: 2,
  },
  {
    name: 'YAML that reaches for prototypes',
    file: 'content/data/contacts/night-line.yaml',
    text: `__proto__:\n  polluted: true\nconstructor: { prototype: { polluted: true } }\n`,
    rule: 'key-is-known',
    line: 1,
  },
  {
    name: 'a logo outside of the static folder',
    file: 'content/press/room.yaml',
    text: `boilerplates:\n  - title: { pl: A }\n    text: { pl: B }\nhelpBox: { pl: C }\nfacts: []\nlogos: [../../../../etc/passwd]\nspokesperson: { pl: D }\nlicence: { pl: E }\n`,
    rule: 'value-fits-schema',
    line: 6,
  },
  {
    name: 'an exit that is a program',
    file: 'content/site.yaml',
    text: 'exits: { pl: { href: "javascript:alert(1)", title: x } }\n',
    rule: 'value-fits-schema',
    line: 1,
  },
];

/** Each level names the one before nine times: a few lines would become thousands of millions. */
function bomb(): string {
  const levels = [...'abcdefghi'];
  const lines = levels.map((name, index) => {
    const before = levels[index - 1];
    const items = Array.from({ length: 9 }, () => (before ? `*${before}` : 'x'));
    return `${name}: &${name} [${items.join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}

const check = (content: string) => runPospolu('check', '--content', content, '--date', foreignDay);

async function plant({ file, text }: Attack, mark: string, site: SiteCopy): Promise<void> {
  const target = path.join(site.folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  const front = file === steps ? (await readFile(target, 'utf8')).split('\n## ')[0] : '';
  await writeFile(target, `${front ? `${front}\n` : ''}${text.replaceAll('MARK', mark)}`);
}

describe('planted attacks', () => {
  it.concurrent.each(attacks.filter(({ rule }) => rule !== ''))(
    '$name is told and does not run',
    async (attack) => {
      const site = await copyFixture();
      const mark = path.join(site.folder, 'mark');
      try {
        await plant(attack, mark, site);
        const { code, stderr } = await check(site.content);
        const told = stderr.split('\n').find((line) => line.endsWith(`(${attack.rule})`)) ?? stderr;
        expect(told.slice(0, 400)).toContain(
          `${attack.file}${attack.line === undefined ? '' : `:${attack.line}`}`,
        );
        expect(told).toContain(`(${attack.rule})`);
        expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
        expect(code).toBe(1);
        expect(existsSync(mark)).toBe(false);
      } finally {
        await site.remove();
      }
    },
  );

  it.concurrent('a link out of the content is told and not read, a whole folder too', async () => {
    const site = await copyFixture();
    try {
      await symlink('/etc/passwd', path.join(site.content, 'pl/office/secret.md'));
      await symlink('/etc', path.join(site.content, 'pl/stories/etc'));
      await symlink('/etc', path.join(site.folder, 'static/etc'));
      const { code, stderr } = await check(site.content);
      expect(stderr).toContain('content/pl/office/secret.md  This is a link to another place');
      expect(stderr).toContain('content/pl/stories/etc  This is a link to another place');
      expect(stderr).toContain('static/etc  This is a link to another place');
      expect(stderr).not.toContain('root:');
      expect(code).toBe(1);
    } finally {
      await site.remove();
    }
  });
});

describe('a build with attacks that are no faults', () => {
  let site: SiteCopy;
  let outcome: Outcome;
  let html = '';

  beforeAll(async () => {
    site = await copyFixture();
    const mark = path.join(site.folder, 'mark');
    const harmless = attacks.filter(({ rule }) => rule === '');
    const merged = harmless.map(({ text }, index) =>
      text.replace('{#now}', index === 0 ? '{#now}' : `{#more-${index}}`),
    );
    await plant({ name: '', file: steps, text: merged.join('\n'), rule: '' }, mark, site);
    await writeFile(path.join(site.content, 'README.md'), '---js\n{ x: 1 }\n---\n');
    const out = path.join(site.folder, 'out/site');
    outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
    html = await readFile(path.join(out, 'pl/r2/index.html'), 'utf8').catch(() => '');
  });

  afterAll(() => site.remove());

  it('prints template code and markup as the words that they are', () => {
    expect(outcome.stderr).toBe('');
    expect(html).toContain('{{ site.name }}');
    expect(html).toContain('{% include ');
    expect(html).toContain('%&gt; $' + '{process.cwd()}');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).not.toContain('<script>alert');
  });

  it('writes nothing beside its output', async () => {
    const written = (await listFiles(site.folder)).filter((file) => !/^(content|static)\//.test(file));
    expect(written.filter((file) => !/^out\/(\.site\/|site\.manifest\.json$)/.test(file))).toEqual([]);
  });
});
