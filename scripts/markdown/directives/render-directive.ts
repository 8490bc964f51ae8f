import { type Html, trustHtml } from '../../content/html.ts';
import { report } from '../locate.ts';
import type { RenderEnv } from '../render-env.ts';
import type { Attributes, DirectiveForm } from './directive.ts';

type Meta = { name: string; label: string; attributes: Attributes | null; source: string; closed?: boolean };

const empty = trustHtml('');

/** Looks a directive up and lets it print itself; an unknown one is a finding that names those we have. */
export function renderDirective(
  env: RenderEnv,
  written: unknown,
  form: DirectiveForm,
  children: Html = empty,
): Html {
  const meta = written as Meta;
  const complain = (rule: string, message: string, remedy: string): Html => {
    report(env, meta.source, { rule, message, remedy });
    return empty;
  };
  env.found.directives.push({ name: meta.name, label: meta.label, line: env.line + env.firstLine });
  const known = Object.hasOwn(env.directives, meta.name) ? [env.directives[meta.name] ?? []].flat() : [];
  const [first] = known;
  if (!first) {
    return complain(
      'directive-is-known',
      `There is no directive “${meta.name}”.`,
      `Known: ${Object.keys(env.directives).join(', ')}.`,
    );
  }
  const directive = known.find((entry) => entry.form === form);
  if (!directive) {
    const colons = { inline: ':', block: '::', container: ':::' }[first.form];
    return complain(
      'directive-has-its-form',
      `The directive “${meta.name}” is not written this way.`,
      `Write ${colons}${meta.name}.`,
    );
  }
  if (meta.attributes === null) {
    return complain(
      'directive-has-its-form',
      'The braces of the directive cannot be read.',
      'Write them like {.care title="Words"}.',
    );
  }
  if (meta.closed === false) {
    complain(
      'directive-is-closed',
      `The container “${meta.name}” is not closed.`,
      'Put a line of three colons after its text.',
    );
  }
  return directive.render({
    name: meta.name,
    form,
    label: meta.label.trim(),
    attributes: meta.attributes,
    children,
    report: (problem) => report(env, meta.source, problem),
  });
}
