/** Units that are made a string at once: an engine takes so many arguments. */
const atOnce = 4096;

/** UTF-16 units as a string. A spread would take thirty times as long. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += atOnce) {
    const part = units.subarray(from, from + atOnce);
    text += Reflect.apply(String.fromCharCode, String, part);
  }
  return text;
}
