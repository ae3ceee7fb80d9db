import { followPoints } from './chart-points.ts';

/** The charts of a page: points that answer, and pictures as PNG. */

const main = document.querySelector('main');
if (main) followPoints(main);

for (const item of document.querySelectorAll<HTMLElement>('[data-needs-script]')) item.hidden = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-png]') : null;
  const address = button?.dataset['png'];
  if (address) void import('./save-png.ts').then(({ savePng }) => savePng(address));
});
