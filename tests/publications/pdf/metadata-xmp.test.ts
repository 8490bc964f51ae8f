import { describe, expect, it } from 'vitest';
import { writeXmp } from '../../../scripts/publications/pdf/metadata-xmp.ts';

describe('an XMP packet', () => {
  const packet = writeXmp(
    {
      title: 'Práva & <pomoc>',
      language: 'cs',
      author: null,
      subject: null,
      date: new Date('2026-01-02T03:04:05.678Z'),
      creator: 'Pospolu',
    },
    '00000000-0000-8000-8000-000000000000',
  );

  it('declares PDF/UA-1', () => {
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('escapes its texts and gives the title in the default and in its own language', () => {
    expect(
      packet.match(/<rdf:li xml:lang="(x-default|cs)">Práva &amp; &lt;pomoc&gt;<\/rdf:li>/g),
    ).toHaveLength(2);
  });

  it('gives dates to the second and leaves out what is not known', () => {
    expect(packet).toContain('<xmp:ModifyDate>2026-01-02T03:04:05Z</xmp:ModifyDate>');
    expect(packet).not.toMatch(/dc:creator|dc:description/);
  });
});
