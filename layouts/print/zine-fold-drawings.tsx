import type { VNode } from 'preact';

/** Box of each drawing. */
export const foldDrawingBox = '0 0 120 88';

/** The cover, by which a child sees which way the sheet lies: a one. */
function One({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return <path class="one" d={`M${x - 3} ${y - 4}l4.5 -4v15`} />;
}

const scissors = (
  <>
    <path class="thin" d="M56 42.5l-15 -4.5M56 42.5l-15 4.5" />
    <circle class="thin" cx="38" cy="36.6" r="3.2" />
    <circle class="thin" cx="38" cy="48.4" r="3.2" />
  </>
);

/**
 * How to make a booklet of the sheet, in four drawings: folded into eighths and opened; folded across and cut from the
 * fold to the middle; folded along and pushed together, so that the cut opens; leaves laid around the cover.
 */
export const foldDrawings: readonly VNode[] = [
  <>
    <path class="paper" d="M4 4h112v79H4z" />
    <path class="dashes" d="M32 4v79M60 4v79M88 4v79M4 43.5h112" />
    <One x={102} y={64} />
  </>,
  <>
    <path class="dashes" d="M60 4H4v79h56" />
    <path class="paper" d="M60 4h56v79H60z" />
    <path class="dashes" d="M88 4v79M88 42.5h28" />
    <path class="thick" d="M60 4v79M60 42.5h28" />
    {scissors}
    <One x={102} y={64} />
  </>,
  <>
    <path class="shade" d="M34 28l26 -14l26 14v38l-26 -14l-26 14z" />
    <path class="thin" d="M60 14v38" />
    <path
      class="paper"
      d="M10 28h24v38H10zM34 28l26 15v38l-26 -15zM60 43l26 -15v38l-26 15zM86 28h24v38H86z"
    />
    <path class="thin" d="M8 76h20m-6 -5l6 5l-6 5M112 76H92m6 -5l-6 5l6 5" />
    <One x={98} y={48} />
  </>,
  <>
    <path class="shade" d="M84 6l9 5v68l-9 4z" />
    <path class="thin" d="M82 8l6 4v69l-6 2M84 6l9 5v68l-5 2" />
    <path class="paper" d="M36 6h46v77H36z" />
    <path class="thick" d="M36 6v77" />
    <One x={59} y={45} />
  </>,
];
