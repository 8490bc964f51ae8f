import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cropSide } from '../../scripts/images/crop-panel.ts';

/** 297 px wide: the left 100 px are red, the rest blue. */
const panels = sharp({ create: { width: 297, height: 20, channels: 3, background: '#00f' } })
  .composite([
    {
      input: { create: { width: 100, height: 20, channels: 3, background: '#f00' } },
      left: 0,
      top: 0,
    },
  ])
  .png()
  .toBuffer();

it.each([
  ['left', [255, 0]],
  ['right', [0, 255]],
] as const)('the cover of a folded sheet is cut out of its %s side', async (side, [red, blue]) => {
  const cover = sharp(await cropSide(await panels, 100 / 297, side));
  const { channels } = await cover.stats();
  expect([channels[0]?.min, channels[2]?.min]).toEqual([red, blue]);
  expect((await cover.metadata()).width).toBe(100);
});
