/** Passages and their addresses: names them, copies a citation, and says so where an address leads nowhere. */

import { accessDay } from '#core/citation/access-day.ts';
import { inBrackets } from '#core/citation/brackets.ts';

const notice = document.querySelector<HTMLElement>('.notice');
const words = notice?.dataset ?? {};
let timer = 0;

function say(...content: (string | Node)[]): void {
  clearTimeout(timer);
  notice?.replaceChildren(...content);
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  element.addEventListener('click', () => say());
  return element;
}

function closeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words['close'] ?? '';
  button.addEventListener('click', () => say());
  return button;
}

/** The section nearest before a passage that is not there: `s9-p99` gives section 9, or the last before it. */
function nearestSection(id: string): Element | undefined {
  const wanted = Number(/^s(\d+)/.exec(id)?.[1] ?? Number.NaN);
  const sections = [...document.querySelectorAll('section[id^="s"]')];
  return sections.filter((section) => Number(section.id.slice(1)) <= wanted).at(-1);
}

function titleOf(section: Element): string {
  return section.querySelector('.section-title, .run-in')?.textContent.trim() ?? '';
}

function checkAddress(): void {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A malformed escape: shown as it stands.
  }
  if (id === '' || document.getElementById(id)) return;
  const section = nearestSection(id);
  const title = section ? titleOf(section) : '';
  const way =
    section && title !== ''
      ? link(`#${section.id}`, `${words['nearest']}${title}`)
      : link('#main', words['top'] ?? '');
  say((words['missing'] ?? '').replace('{id}', id.slice(0, 40)), ' ', way, closeButton());
}

/** So many characters of a passage tell it from nearly all others of its page. */
const nameLength = 12;

/** Names the link to each passage by the words the passage begins with: in a list of links there is nothing else. */
function nameAnchors(): void {
  const taken = new Map<string, number>();
  for (const anchor of document.querySelectorAll('.anchor')) {
    const words = (anchor.parentElement?.textContent ?? '').replace('¶', '').trim().slice(0, nameLength);
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    anchor.ariaLabel = `${words}${count > 1 ? `（${count}）` : ''}：${anchor.ariaLabel}`;
  }
}

/** The reference of a passage after GB/T 7714: that of its document, with chapter, section and own address. */
function citationOf(anchor: HTMLAnchorElement): string | undefined {
  const whole = anchor.closest<HTMLElement>('[data-citation]');
  const { citation, locator = '' } = whole?.dataset ?? {};
  if (citation === undefined) return undefined;
  const section = anchor.closest('section');
  const place = [locator, section && titleOf(section)].filter(Boolean).join(' ');
  // The words that a search left in the address are no part of it.
  const address = location.origin + location.pathname + anchor.hash;
  return `${citation}${inBrackets(accessDay(new Date()))}: ${place}. ${address}.`;
}

async function copyCitation(anchor: HTMLAnchorElement): Promise<void> {
  const citation = citationOf(anchor);
  if (citation === undefined) return;
  try {
    await navigator.clipboard.writeText(citation);
  } catch {
    // No clipboard here: the link itself still leads to the passage’s address.
    return;
  }
  say(words['copied'] ?? '');
  timer = window.setTimeout(() => say(), 4000);
}

document.addEventListener('click', (event) => {
  const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (anchor) void copyCitation(anchor);
});
window.addEventListener('hashchange', checkAddress);
checkAddress();
nameAnchors();
