import { nearestTick, type Strip } from '#core/search/dispersion.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { pathOfPlace } from './hit-address.ts';
import { moveTo, pictureOf } from './strip-picture.ts';

const { dispersion: own, front } = searchViewWords;

/** How near to a tick a pointer must be, in pixels. */
const reach = 24;
/** Milliseconds that a tick is chosen before its place is looked up. */
const pause = 150;
/** Ticks that Page Up and Page Down pass over. */
const leap = 10;

/**
 * The strip of one document that holds the words: a single stop of the Tab key, along which arrow keys and pointer
 * choose an occurrence. Below it stands which one is chosen, as a link to its place.
 */
export class StripView {
  readonly #strip: Strip;
  readonly #slider: HTMLElement;
  readonly #current: SVGLineElement;
  readonly #link = element('a');
  readonly #alert = element('span', { role: 'alert' });
  #chosen = -1;
  #timer = 0;

  /** @param title the document’s name */
  constructor(strip: Strip, title: string) {
    const { picture, current } = pictureOf(strip);
    this.#strip = strip;
    this.#current = current;
    this.#slider = element(
      'div',
      {
        class: 'strip-plot',
        role: 'slider',
        tabindex: '0',
        'aria-label': own.strip(title),
        'aria-valuemin': '1',
        'aria-valuemax': String(strip.ticks.length),
      },
      picture,
    );
    this.#describe(0);
    this.#listen();
  }

  get elements(): HTMLElement[] {
    return [this.#slider, element('p', { class: 'readout' }, this.#link, this.#alert)];
  }

  #listen(): void {
    this.#slider.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') this.#choose(this.#tickAt(event));
    });
    this.#slider.addEventListener('click', (event) => {
      const index = this.#tickAt(event);
      // A finger chooses first: it cannot tell before it touches.
      if (index === this.#chosen) this.#go();
      else this.#choose(index);
    });
    this.#slider.addEventListener('focus', () => {
      // A finger that focuses it has its own aim.
      if (this.#chosen < 0 && this.#slider.matches(':focus-visible')) this.#choose(0);
    });
    this.#slider.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = destination(event.key, this.#chosen, this.#strip.ticks.length);
      if (event.key === 'Enter') this.#go();
      if (to === undefined) return;
      event.preventDefault();
      this.#choose(to);
    });
  }

  #choose(index: number | undefined): void {
    const tick = index === undefined ? undefined : this.#strip.ticks[index];
    if (index === undefined || !tick || index === this.#chosen) return;
    this.#chosen = index;
    this.#describe(index);
    moveTo(this.#current, tick.at);
    this.#alert.textContent = '';
    this.#link.textContent = this.#textOf(index);
    this.#link.removeAttribute('href');
    clearTimeout(this.#timer);
    // What is passed over is not looked up; a failure is told when the reader wants to go there.
    this.#timer = window.setTimeout(() => void this.#aim(index).catch(() => undefined), pause);
  }

  /** Lets the link lead to a tick, as long as it is the chosen one. */
  async #aim(index: number): Promise<void> {
    const path = await this.#pathOf(index);
    if (index === this.#chosen) this.#link.href = path;
  }

  #go(): void {
    if (this.#chosen < 0) return;
    this.#pathOf(this.#chosen).then(
      (path) => {
        location.assign(path);
      },
      () => {
        this.#alert.textContent = own.failed;
      },
    );
  }

  async #pathOf(index: number): Promise<string> {
    const { document, ticks } = this.#strip;
    const tick = ticks[index];
    if (!tick) throw new RangeError(`No tick ${index} in ${document}`);
    return pathOfPlace({ document, place: tick.place });
  }

  #tickAt({ clientX }: MouseEvent): number | undefined {
    const { ticks } = this.#strip;
    const { left, width } = this.#slider.getBoundingClientRect();
    const index = nearestTick(ticks, (clientX - left) / width);
    const tick = index === undefined ? undefined : ticks[index];
    return tick && Math.abs(left + tick.at * width - clientX) <= reach ? index : undefined;
  }

  #describe(index: number): void {
    this.#slider.setAttribute('aria-valuenow', String(index + 1));
    this.#slider.setAttribute('aria-valuetext', this.#textOf(index));
  }

  #textOf(index: number): string {
    const { ticks } = this.#strip;
    return own.place(index + 1, ticks.length, ticks[index]?.chapter.trim() || front);
  }
}

/** The index that a key leads to from another. */
function destination(key: string, from: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: leap,
    PageDown: -leap,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), count - 1);
}
