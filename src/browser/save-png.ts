import { pngFromSvg } from './png.ts';
import { saveFile } from './save-file.ts';

/** Saves a published picture as PNG. */
export async function savePng(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const name =
    address
      .split('/')
      .at(-1)
      ?.replace(/\.svg$/, '.png') ?? 'chart.png';
  saveFile(name, await pngFromSvg(await response.text()));
}
