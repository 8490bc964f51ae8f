import type { VNode } from 'preact';
import type { PrintedCode } from './printed-code.ts';

type CodeFigureProps = { readonly code: PrintedCode; readonly moduleMm: number };

/** Side of a module below which a phone at arm’s length no longer tells modules apart on uncoated paper. */
const SMALLEST_MODULE_MM = 0.5;

/** Modules of white around the drawing; it lies in the white of the page, so that the code stands on its edge. */
const QUIET_ZONE = 4;

/** The code in pure black on white with its quiet zone, beside it what it does and its address in letters. */
export function CodeFigure({ code, moduleMm }: CodeFigureProps): VNode {
  const { address, alternative, lines, modules, path } = code;
  const module = Math.max(moduleMm, SMALLEST_MODULE_MM);
  const side = module * modules;
  return (
    <div class="code-figure">
      <svg
        class="code-drawing"
        viewBox={`0 0 ${modules} ${modules}`}
        style={`inline-size:${side}mm;block-size:${side}mm;margin-inline-start:${-QUIET_ZONE * module}mm`}
        role="img"
        aria-label={alternative}
      >
        <path fill="#fff" d={`M0 0h${modules}v${modules}h-${modules}z`} />
        <path fill="#000" d={path} />
      </svg>
      <div class="code-words">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="code-address" dir="ltr">
          {address}
        </p>
      </div>
    </div>
  );
}
