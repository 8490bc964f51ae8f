import type { VNode } from 'preact';
import { type Area, type Pattern, type Point, pressCloth } from './pattern.ts';

type ClothProps = {
  readonly pattern: Pattern;
  /** Area of the drawing in mm, its own top left corner being 0, 0; a bleed is negative or beyond the trim. */
  readonly area: Area;
  /** Card that stays free of blocks. */
  readonly free?: Area;
  /** Centre of the one block of straw. */
  readonly straw?: Point;
  readonly class: string;
};

/** Draws the dotted cloth as a decoration: nobody reads it, so screen readers skip it. */
export function Cloth({ pattern, area, free, straw, class: name }: ClothProps): VNode {
  const cloth = pressCloth(pattern, area, free ?? null, straw ?? null);
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  return (
    <svg
      class={`cloth ${name}`}
      viewBox={`${area.left} ${area.top} ${width} ${height}`}
      style={`inline-size:calc(var(--enlarged,1)*${width}mm);block-size:calc(var(--enlarged,1)*${height}mm)`}
      aria-hidden="true"
    >
      <path class="ink" d={cloth.ink} />
      <path class="pins" d={cloth.pins} stroke-width={1.1} />
      <path class="pins" d={cloth.smallPins} stroke-width={0.66} />
      {cloth.straw && <path class="straw" d={cloth.straw} />}
    </svg>
  );
}
