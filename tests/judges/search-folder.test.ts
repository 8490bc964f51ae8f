import { describe, expect, it } from 'vitest';
import { filesWith, findAddresses } from './search-folder.ts';

const file = (name: string, bytes: string | Buffer) => ({ file: name, bytes: Buffer.from(bytes) });

describe('searching a profile', () => {
  it('finds addresses of one host between other bytes, each once', () => {
    const files = [
      file('History', '\0http://127.0.0.1:81/cs/k4/Přehled\0http://127.0.0.1:82/cs/k1/\0'),
      file('index', '1/0/_dk_http://127.0.0.1 http://127.0.0.1 http://127.0.0.1:81/cs/\0'),
      file('again', 'http://127.0.0.1:81/cs/ '),
    ];
    expect(findAddresses(files, 'http://127.0.0.1:81')).toEqual(['/cs/', '/cs/k4/P']);
  });

  it('finds words as UTF-8 and as UTF-16', () => {
    const files = [
      file('one', 'xx pláně'),
      file('two', Buffer.concat([Buffer.of(1), Buffer.from('pláně', 'utf16le')])),
      file('three', 'plane'),
    ];
    expect(filesWith(files, 'pláně')).toEqual(['one', 'two']);
  });
});
