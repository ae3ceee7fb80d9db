/** Passages and their addresses: names them and copies a citation. */

import { accessDay } from '#core/citation/access-day.ts';
import { inBrackets } from '#core/citation/brackets.ts';

const notice = document.querySelector<HTMLElement>('.notice');
let timer = 0;

/** So many characters of a passage tell it from nearly all others of its page. */
const nameLength = 12;

/** Names the link to each passage by the words the passage begins with: in a list of links there is nothing else. */
function nameAnchors(): void {
  const taken = new Map<string, number>();
  for (const anchor of document.querySelectorAll('.text .anchor')) {
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
  const task = anchor.closest('[data-name]')?.getAttribute('data-name');
  const section = anchor.closest('section')?.querySelector('.section-title, .run-in');
  const place = [locator, task ?? section?.textContent.trim()].filter(Boolean).join(' ');
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
  if (!notice) return;
  clearTimeout(timer);
  notice.textContent = notice.dataset['copied'] ?? '';
  timer = window.setTimeout(() => notice.replaceChildren(), 4000);
}

document.addEventListener('click', (event) => {
  const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (anchor) void copyCitation(anchor);
});
nameAnchors();
