/** Passages and their addresses: names them, copies a citation, and says so where an address leads nowhere. */
import { answerMissing, sayBriefly, words } from './notice.ts';

/** The section nearest before a passage that is not there: `s9-p99` gives section 9, or the last before it. */
function nearestSection(id: string): { id: string; name: string } | undefined {
  const wanted = Number(/^s(\d+)/.exec(id)?.[1] ?? Number.NaN);
  const sections = [...document.querySelectorAll('section[id^="s"]')];
  const section = sections.filter(({ id }) => Number(id.slice(1)) <= wanted).at(-1);
  const name = section ? titleOf(section) : '';
  return section && name !== '' ? { id: section.id, name } : undefined;
}

function titleOf(section: Element): string {
  return section.querySelector('.section-title, .run-in')?.textContent.trim() ?? '';
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

async function copyCitation(anchor: HTMLAnchorElement): Promise<void> {
  const citation = anchor.closest<HTMLElement>('[data-citation]')?.dataset['citation'];
  if (citation === undefined) return;
  try {
    await navigator.clipboard.writeText(`${citation}，${anchor.href}`);
  } catch {
    // No clipboard here: the link itself still leads to the passage’s address.
    return;
  }
  sayBriefly(words['copied'] ?? '');
}

document.addEventListener('click', (event) => {
  const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (anchor) void copyCitation(anchor);
});
answerMissing(nearestSection);
nameAnchors();
