import type { TermNote, TermNotes } from '#core/words/term-notes.ts';
import { termNote as words } from '../i18n/zh/term-note.ts';
import { element } from './elements.ts';
import { href } from './site-base.ts';

/** Milliseconds a pointer rests before a note opens or closes, so that nothing flickers on its way. */
const rest = 250;

/**
 * What a term means, shown beside it: under the pointer, at the keyboard’s focus, or at a touch. The notes of a document
 * are one small file, fetched when the first is asked for; until it is there, and where it cannot be had, the term is
 * a plain link to the passage that explains it.
 * @param address of the file
 */
export function showTerms(address: string): void {
  if (!('popover' in document.body)) return;
  const note = createNote();
  let notes: Promise<TermNotes> | undefined;
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;

  const load = () => {
    notes ??= fetchNotes(address);
    // What failed may succeed at the next term.
    notes.catch(() => (notes = undefined));
    return notes;
  };
  const isOpen = () => note.matches(':popover-open');
  const hide = () => {
    clearTimeout(timer);
    if (isOpen()) note.hidePopover();
  };
  /** @returns whether the note is there */
  const show = async (link: HTMLAnchorElement): Promise<boolean> => {
    clearTimeout(timer);
    const told = await load().catch(() => undefined);
    const own = told?.[link.textContent];
    if (!own) return false;
    if (link === shown && isOpen()) return true;
    hide();
    shown = link;
    fill(note, link, own);
    // Directly after the term, so that the keyboard comes from the one into the other.
    link.after(note);
    link.setAttribute('aria-describedby', 'term-note');
    note.showPopover();
    place(note, link);
    return true;
  };
  const later = (act: () => unknown) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, rest);
  };
  const isInside = (target: EventTarget | null) => target instanceof Node && note.contains(target);

  note.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') shown?.removeAttribute('aria-describedby');
  });
  // Escape closes the note; from within it the focus goes back to its term.
  note.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shown?.focus();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = termAt(target);
    if (link) later(() => show(link));
    else if (isInside(target)) clearTimeout(timer);
    else if (shown !== document.activeElement) later(hide);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termAt(target);
    if (link?.matches(':focus-visible')) void show(link);
    else if (!isInside(target)) hide();
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

function createNote(): HTMLElement {
  // What the site adds to a text is neither found in it nor marked.
  return element('div', { class: 'term-note', popover: '', role: 'note', 'data-added': '' });
}

function fill(note: HTMLElement, link: HTMLAnchorElement, { text, others }: TermNote): void {
  note.ariaLabel = link.textContent;
  note.replaceChildren(
    element('p', { id: 'term-note' }, text),
    ...(others.length > 0 ? [element('p', { class: 'small' }, words.others(others))] : []),
    element(
      'p',
      { class: 'small' },
      element('a', { href: link.href }, words.passage),
      element('a', { href: href({ to: 'glossary' }) }, words.glossary),
    ),
  );
}

/** Under the term, or above it where there is no room; on a narrow screen the style sheet puts it at the foot. */
function place(note: HTMLElement, link: HTMLElement): void {
  const at = link.getClientRects()[0];
  if (!at) return;
  const { offsetHeight: height, offsetWidth: width } = note;
  const isBelow = at.bottom + height < innerHeight || at.top < height;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  note.style.setProperty('--left', `${left + scrollX}px`);
  note.style.setProperty('--top', `${(isBelow ? at.bottom : at.top - height) + scrollY}px`);
}
