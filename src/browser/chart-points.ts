/** How near to a mark a pointer must be, in pixels of the screen. */
const reach = 24;

/**
 * Lets readers ask the charts under a place for their points: by pointer, by touch, and by the arrow keys once a chart
 * has the focus. What a point says stands in `data-point`, where its sentence is in `data-source`.
 */
export function followPoints(place: HTMLElement): void {
  const tip = document.createElement('output');
  tip.className = 'chart-tip';
  tip.hidden = true;
  document.body.append(tip);
  const hide = () => {
    tip.hidden = true;
  };
  const show = (point: Element) => {
    const box = point.getBoundingClientRect();
    tip.textContent = point.getAttribute('data-point');
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), innerWidth - width - 8);
    const above = box.top - height - 10;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above < 0 ? box.bottom + 10 : above) + scrollY}px`;
  };
  place.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    const picture = pictureAt(target);
    const near = picture && nearest(picture, clientX, clientY);
    if (near) show(near);
    else hide();
  });
  place.addEventListener('pointerleave', hide);
  place.addEventListener('click', ({ target, clientX, clientY }) => {
    const picture = pictureAt(target);
    const near = picture && nearest(picture, clientX, clientY);
    if (near) show(near);
  });
  place.addEventListener('focusin', ({ target }) => {
    const picture = pictureAt(target);
    const first = picture === target ? picture?.querySelector('[data-point]') : undefined;
    if (first) show(first);
  });
  place.addEventListener('focusout', hide);
  place.addEventListener('keydown', (event) => {
    const picture = pictureAt(event.target);
    if (!picture || picture !== event.target) return;
    const points = [...picture.querySelectorAll('[data-point]')];
    const at = points.findIndex((point) => point.getAttribute('data-point') === tip.textContent);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') hide();
    else if (event.key === 'Enter') {
      const source = points[at]?.getAttribute('data-source');
      if (source) location.assign(source);
    } else if (step !== undefined) {
      event.preventDefault();
      const next = points[(at + step + points.length) % points.length];
      if (next) show(next);
    }
  });
  makeReachable(place);
  new MutationObserver(() => makeReachable(place)).observe(place, { childList: true, subtree: true });
}

/** A picture with points can have the focus; without this script its points are in the table beside it. */
function makeReachable(place: HTMLElement): void {
  for (const picture of place.querySelectorAll('svg.plot:has([data-point]):not([tabindex])')) {
    picture.setAttribute('tabindex', '0');
    // The browser’s own tips would stand over ours.
    for (const title of picture.querySelectorAll('[data-point] > title')) title.remove();
  }
}

function pictureAt(target: EventTarget | null): SVGSVGElement | null {
  return target instanceof Element ? target.closest<SVGSVGElement>('svg.plot') : null;
}

function nearest(picture: SVGSVGElement, x: number, y: number): Element | undefined {
  let best: Element | undefined;
  let least = reach;
  for (const point of picture.querySelectorAll('[data-point]')) {
    const { left, right, top, bottom } = point.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance < least) {
      best = point;
      least = distance;
    }
  }
  return best;
}
