import { describe, expect, it } from 'vitest';
import { withFixedTimes } from './zip-times.ts';

/** An archive of one stored file `a` that holds `x`, written at a time. */
function archiveAt(time: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(31 + 1 + 47 + 22));
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(10, time, true);
  view.setUint16(26, 1, true);
  const directory = 32;
  view.setUint32(directory, 0x02014b50, true);
  view.setUint32(directory + 12, time, true);
  view.setUint16(directory + 28, 1, true);
  const end = directory + 47;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 16, directory, true);
  return new Uint8Array(view.buffer);
}

describe('withFixedTimes', () => {
  it('makes archives of the same files equal, whenever they were written', () => {
    expect(withFixedTimes(archiveAt(0x5a5a5a5a))).toEqual(withFixedTimes(archiveAt(0x12345678)));
  });

  it('leaves the archive it was given as it is', () => {
    const archive = archiveAt(0x5a5a5a5a);
    withFixedTimes(archive);
    expect(archive).toEqual(archiveAt(0x5a5a5a5a));
  });

  it('refuses bytes that are no archive', () => {
    expect(() => withFixedTimes(new Uint8Array(64))).toThrow('Expected a ZIP archive');
  });
});
