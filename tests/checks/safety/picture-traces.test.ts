import { describe, expect, it } from 'vitest';
import { findPictureTraces } from '../../../scripts/checks/safety/picture-traces.ts';

const chunk = (name: string, data: string) => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  return Buffer.concat([head, Buffer.from(name + data, 'latin1'), Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.alloc(8), ...chunks, chunk('IEND', '')]);

describe('traces in pictures', () => {
  it('are chunks of a PNG beside its picture', () => {
    expect(findPictureTraces('a.png', png(chunk('IHDR', 'x'), chunk('IDAT', 'y')))).toEqual([]);
    expect(findPictureTraces('a.png', png(chunk('IDAT', 'y'), chunk('tEXt', 'Author')))).toEqual(['tEXt']);
  });

  it('are segments of a JPEG before its picture', () => {
    const exif = Buffer.from('ffd8ffe10008457869660000ffda', 'hex');
    expect(findPictureTraces('a.jpg', exif)).toEqual(['EXIF or XMP']);
    expect(findPictureTraces('a.jpg', Buffer.from('ffd8ffe000044a46ffda', 'hex'))).toEqual([]);
  });

  it('are metadata of a drawing', () => {
    expect(findPictureTraces('a.svg', Buffer.from('<svg><metadata>x</metadata></svg>'))).toEqual([
      '<metadata',
    ]);
  });
});
