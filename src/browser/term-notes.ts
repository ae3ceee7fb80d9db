/**
 * What a term means, shown beside it: under the pointer, at the keyboard’s focus, or at a touch. The notes of a document
 * are one small file, fetched when the first is asked for; until it is there, and where it cannot be had, the term is
 * a plain link to the passage that explains it.
 */
import type { TermNotes } from '#core/words/term-notes.ts';

/** Milliseconds a pointer rests before a note opens or closes, so that nothing flickers on its way. */
const rest = 250;

const note = document.querySelector<HTMLElement>('.term-note');
if (note && 'popover' in note) connect(note);

function connect(note: HTMLElement): void {
  let notes: Promise<TermNotes> | undefined;
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;
  note.hidden = false;

  const load = () => {
    notes ??= fetchNotes(note.dataset['file'] ?? '');
    // What failed may succeed at the next term.
    notes.catch(() => (notes = undefined));
    return notes;
  };
  const hide = () => {
    clearTimeout(timer);
    if (note.matches(':popover-open')) note.hidePopover();
  };
  /** @returns whether the note is there */
  const show = async (link: HTMLAnchorElement): Promise<boolean> => {
    clearTimeout(timer);
    const told = await load().catch(() => undefined);
    const own = told?.[link.textContent];
    if (!own) return false;
    if (link === shown && note.matches(':popover-open')) return true;
    hide();
    shown = link;
    fill(note, link, own);
    link.after(note);
    note.showPopover();
    place(note, link);
    link.setAttribute('aria-describedby', 'term-note');
    return true;
  };
  const later = (act: () => unknown) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, rest);
  };
  const isInside = (target: EventTarget | null) => target instanceof Node && note.contains(target);

  note.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    shown?.removeAttribute('aria-describedby');
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = termAt(target);
    if (link) later(() => show(link));
    else if (isInside(target)) clearTimeout(timer);
    else if (shown && shown !== document.activeElement) later(hide);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termAt(target);
    if (link?.matches(':focus-visible')) void show(link);
    else if (!isInside(target)) hide();
  });
  // Escape from within the note leads back to its term.
  note.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shown?.focus();
  });
  document.addEventListener('click', (event) => {
    const link = termAt(event.target);
    if (!link || (event as PointerEvent).pointerType !== 'touch') return;
    event.preventDefault();
    void show(link).then((isThere) => {
      if (!isThere) location.assign(link.href);
    });
  });
}

function termAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.term')) || undefined;
}

async function fetchNotes(address: string): Promise<TermNotes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as TermNotes;
}

function fill(note: HTMLElement, { href }: HTMLAnchorElement, { text, others }: TermNotes[string]): void {
  const [meaning, also] = note.querySelectorAll('p');
  meaning?.replaceChildren(text);
  also?.replaceChildren(others.length > 0 ? (also.dataset['others'] ?? '') + others.join('、') : '');
  note.querySelector<HTMLAnchorElement>('.passage')?.setAttribute('href', href);
}

/** Under the term, or above it where there is more room; a narrow screen has it at its foot. */
function place(note: HTMLElement, link: HTMLElement): void {
  const at = link.getClientRects()[0];
  if (!at) return;
  const below = at.bottom + note.offsetHeight < innerHeight || at.top < note.offsetHeight;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - note.offsetWidth - 8));
  note.style.setProperty('--left', `${left + scrollX}px`);
  note.style.setProperty('--top', `${(below ? at.bottom : at.top - note.offsetHeight) + scrollY}px`);
}
