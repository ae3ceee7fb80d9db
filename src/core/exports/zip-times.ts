const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** 1 January 1980, 0:00: the earliest time a ZIP archive can name. */
const epoch = 0x00210000;

/**
 * The same ZIP archive (PKWARE APPNOTE 6.3) with every file's time set to 1980-01-01, so that the same
 * contents always give the same bytes. Writers stamp the clock into it.
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    expectSignature(view, at, centralHeader);
    const local = view.getUint32(at + 42, true);
    expectSignature(view, local, localHeader);
    view.setUint32(at + 12, epoch, true);
    view.setUint32(local + 10, epoch, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** The end record stands last, before a comment of any length. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('Expected a ZIP archive, found no end of central directory');
}

function expectSignature(view: DataView, at: number, signature: number): void {
  const found = view.getUint32(at, true);
  if (found !== signature)
    throw new Error(`Expected ${signature.toString(16)} at ${at}, found ${found.toString(16)}`);
}
