import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { weighPage } from '../../../scripts/commands/bench/weigh-page.ts';
import type { BuildManifest, BuiltPage } from '../../../scripts/content/manifest.ts';

const entry: BuiltPage = {
  file: '/cs/a/index.html',
  kind: 'article',
  tag: 'cs',
  safety: 'normal',
  way: 'open',
  own: true,
};
const manifest: BuildManifest = { date: '2026-11-22', base: '/', origin: null, pages: [entry], seconds: {} };
const files: Record<string, string> = {
  '/cs/a/index.html': `<!DOCTYPE html><html lang="cs"><head><title>A</title>
    <link rel="stylesheet" href="/assets/site.css"><link rel="icon" href="/static/icon.svg">
    <link rel="canonical" href="https://example.org/cs/a/"></head>
    <body><p>${'words '.repeat(200)}</p><img src="/static/late.png" alt="" loading="lazy">
    <img src="/static/now.png" alt=""><img src="/static/now.png" alt=""></body></html>`,
  '/assets/site.css': 'body{margin:0}'.repeat(50),
  '/static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/static/now.png': 'already compressed',
};

it('counts each file that a page loads at once, as it travels', async () => {
  const read = async (file: string) => Buffer.from(files[file] ?? `${file} must not be read`);
  const weight = await weighPage(entry, manifest, read);
  const texts = ['/cs/a/index.html', '/assets/site.css', '/static/icon.svg'].map((file) => files[file] ?? '');
  const png = Buffer.byteLength(files['/static/now.png'] ?? '');
  expect(weight.requests).toBe(3);
  expect(weight.html).toBe(Buffer.byteLength(texts[0] ?? ''));
  expect(weight.brotli).toBe(texts.reduce((sum, text) => sum + brotliCompressSync(text).length, png));
  expect(weight.gzip).toBe(texts.reduce((sum, text) => sum + gzipSync(text).length, png));
});
