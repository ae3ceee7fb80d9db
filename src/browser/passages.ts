/** Passages and their addresses: names them and copies a citation. */

const notice = document.querySelector<HTMLElement>('.notice');
let timer = 0;

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

export {};
