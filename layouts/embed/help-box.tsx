import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { HelpBoxProps } from '../props/help-box.ts';

/**
 * Writes the code of a box that towns and schools paste into their pages: links and words, a line each. It has neither
 * script, style, picture nor id, so that it asks nobody for anything and fits every page and content policy.
 */
export function helpBoxCode(box: HelpBoxProps): string {
  const lines: (VNode | null)[] = [
    <p>
      <strong>{box.title}</strong>
    </p>,
    <p>{box.lead}</p>,
    <ul>
      {box.numbers.map(({ href, number, text }) => (
        <li key={href}>
          <a href={href}>{number}</a> {text}
        </li>
      ))}
    </ul>,
    box.more === null ? null : (
      <p>
        <a href={box.more.href} rel="noreferrer noopener">
          {box.more.text}
        </a>
      </p>
    ),
    <p>
      <small>{box.state}</small>
    </p>,
  ];
  const inner = lines.filter((line) => line !== null).map((line) => breakList(render(line)));
  const opening = render(<div class="help-box" lang={box.tag} dir={box.direction} />).replace('</div>', '');
  return `${[opening, ...inner, '</div>'].join('\n')}\n`;
}

/** One line for each number: somebody will read the code before pasting it. */
function breakList(markup: string): string {
  return markup.replaceAll('<li>', '\n<li>').replace('</ul>', '\n</ul>');
}
