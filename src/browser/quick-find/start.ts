/**
 * Quick-find until it is used: a button, and keys, that open its dialog. The field is there at once; what answers in
 * it, `quick-find.ts`, is fetched meanwhile, and where that fails, the site’s sections stand in its place.
 */

const isMac = /Mac|iP/.test(navigator.platform);

const inside =
  '<quick-find><input autocomplete="off"><form method="dialog"><button></button></form><div role="status"></div></quick-find>';

function dialogOf(button: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'quick-find';
  // A click beside it closes it, before what answers is there, too.
  dialog.setAttribute('closedby', 'any');
  dialog.innerHTML = inside;
  const name = button.querySelector('span')?.textContent ?? '';
  for (const element of [dialog, ...dialog.querySelectorAll('input')]) element.ariaLabel = name;
  dialog.querySelector('button')?.append(button.dataset['close'] ?? '');
  document.body.append(dialog);
  return dialog;
}

/** Fetches what answers. When it is there, the line is its own. */
function fetchAnswers(
  dialog: HTMLDialogElement,
  { code = '', waiting = '', failed = '' }: DOMStringMap,
): void {
  if (customElements.get('quick-find')) return;
  const line = dialog.querySelector('div');
  line?.replaceChildren(waiting);
  import(/* @vite-ignore */ code).catch(() => {
    line?.replaceChildren(failed, document.querySelector('nav ul')?.cloneNode(true) ?? '');
  });
}

function isWriting({ target }: KeyboardEvent): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
  return (target as Element).closest(fields) !== null;
}

function connect(button: HTMLElement): void {
  let dialog: HTMLDialogElement | undefined;
  const open = (event: Event) => {
    event.preventDefault();
    dialog ??= dialogOf(button);
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    fetchAnswers(dialog, button.dataset);
  };
  button.role = 'button';
  button.ariaHasPopup = 'dialog';
  const key = button.querySelector('kbd');
  if (key && isMac) key.textContent = '⌘ K';
  button.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (event.isComposing || altKey) return;
    if (key.toLowerCase() === 'k' && (isMac ? metaKey : ctrlKey) && !shiftKey) open(event);
    else if (key === '/' && !ctrlKey && !metaKey && !isWriting(event)) {
      // A page that is a search has a field of its own for this key.
      const field = document.querySelector<HTMLInputElement>('[aria-keyshortcuts="/"]');
      if (!field || dialog?.open) return open(event);
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

for (const button of document.querySelectorAll<HTMLElement>('.finder')) connect(button);

export {};
