import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { iconPaths } from '../../layouts/components/icon-paths.ts';

const assets = dirname(
  createRequire(import.meta.url).resolve('@phosphor-icons/core/assets/regular/info.svg'),
);

it.each(Object.entries(iconPaths))('the icon %s is the one of the package', (name, path) => {
  const svg = readFileSync(`${assets}/${name}.svg`, 'utf8');
  const shapes = [...svg.matchAll(/<path d="([^"]+)"/g)].map((match) => match[1]);
  expect(shapes.join('')).toBe(path);
});
