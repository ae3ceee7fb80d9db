import { followPoints } from './chart-points.ts';

/** The charts of a page: points that answer, and pictures as PNG. */

const main = document.querySelector('main');
if (main) followPoints(main);

for (const item of document.querySelectorAll<HTMLElement>('[data-needs-script]')) item.hidden = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-png]') : null;
  const address = button?.dataset['png'];
  if (address) void savePng(address);
});

async function savePng(address: string): Promise<void> {
  const [{ pngFromSvg }, { saveFile }] = await Promise.all([import('./png.ts'), import('./save-file.ts')]);
  const response = await fetch(address);
  if (!response.ok) return;
  const name =
    address
      .split('/')
      .at(-1)
      ?.replace(/\.svg$/, '.png') ?? 'chart.png';
  saveFile(name, await pngFromSvg(await response.text()));
}
