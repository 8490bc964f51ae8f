const page = (extra: string, body = '') =>
  `---\ntitle: Zasadzka\ndescription: Próba.\n${extra}answers: [Co?]\nreview: none\n---\n\n${body}\n`;
export const steps = 'content/pl/advice/first-steps.md';

/** A file that somebody plants in a site, and how it is told; `MARK` becomes the path of a file that it tries to write. */
export type Attack = {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
  readonly line?: number;
};

export const writes = `require('node:fs').writeFileSync('MARK', 'ran')`;
export const attacks: readonly Attack[] = [
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
