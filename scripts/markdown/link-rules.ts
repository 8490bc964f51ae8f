import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../content/html.ts';
import { report } from './locate.ts';
import { type RenderEnv, trustEnv } from './render-env.ts';

/** Prints links: `page:` leads to our pages, `https:` away from them; every other scheme is a finding and loses its address. */
export function addLinkRules(md: MarkdownIt): void {
  md.validateLink = () => true;
  md.renderer.rules['link_open'] = (tokens, index, _options, shared) => {
    const env = trustEnv(shared);
    const written = String(tokens[index]?.attrGet('href') ?? '');
    const target = resolve(written, env);
    env.openLinks.push(target === null ? 'words' : target.foreign ? 'away' : 'own');
    if (target === null) return '<span>';
    return target.foreign
      ? `<a href="${escapeHtml(target.href)}" rel="noreferrer noopener" class="away">`
      : `<a href="${escapeHtml(target.href)}">`;
  };
  md.renderer.rules['link_close'] = (_tokens, _index, _options, shared) => closeLink(trustEnv(shared));
  md.renderer.rules['image'] = (tokens, index, _options, shared) => {
    report(trustEnv(shared), String(tokens[index]?.attrGet('src') ?? '!['), {
      rule: 'picture-comes-from-register',
      message: 'A picture is put in by its address.',
      remedy: 'Write ::picture[id] with an id of content/data/pictures.yaml.',
    });
    return '';
  };
}

/** Who cannot see the arrow of a link that leaves the site hears it before the link ends. */
function closeLink(env: RenderEnv): string {
  const kind = env.openLinks.pop();
  if (kind === 'words') return '</span>';
  return kind === 'away' && env.sayAway ? `<span class="vh"> ${escapeHtml(env.sayAway)}</span></a>` : '</a>';
}

function resolve(written: string, env: RenderEnv): { href: string; foreign: boolean } | null {
  const needle = decode(written);
  if (/^https?:\/\/[^\s]+$/.test(written)) return { href: written, foreign: true };
  const own = /^page:([a-z0-9/-]+)(?:#([\w-]+))?$/.exec(written);
  if (!own) {
    report(env, needle, {
      rule: 'link-is-allowed',
      message: `The link “${needle}” is of a kind that is not allowed.`,
      remedy: 'Use page:path for our pages and https:// for other sites.',
    });
    return null;
  }
  const [, path = '', fragment = null] = own;
  env.found.pages.push({ path, fragment, line: env.line + env.firstLine });
  const target = env.resolvePage(path, fragment);
  if ('href' in target) return target.href === null ? null : { href: target.href, foreign: false };
  report(env, needle, target.problem);
  return null;
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
