/** What a page says to a reader: above all that an address leads nowhere. */
const notice = document.querySelector<HTMLElement>('.notice');
let timer = 0;

/** The words that the place of notices carries. */
export const words = notice?.dataset ?? {};

function say(...content: (string | Node)[]): void {
  clearTimeout(timer);
  notice?.replaceChildren(...content);
}

/** What needs no answer goes by itself. */
export function sayBriefly(text: string): void {
  say(text);
  timer = window.setTimeout(() => say(), 4000);
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

/** The place that the address names, where the page does not have it. */
function missingPlace(): string | undefined {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A malformed escape: shown as it stands.
  }
  return id === '' || document.getElementById(id) ? undefined : id;
}

/**
 * Says now and at each change of the address that its place is not there.
 * @param nearest a place near the one that is missing, with its name; else the way leads to the top
 */
export function answerMissing(nearest: (id: string) => { id: string; name: string } | undefined): void {
  const check = () => {
    const id = missingPlace();
    if (id === undefined) return;
    const near = nearest(id);
    const way = near
      ? link(`#${near.id}`, `${words['nearest']}${near.name}`)
      : link('#main', words['top'] ?? '');
    say((words['missing'] ?? '').replace('{id}', id.slice(0, 40)), ' ', way, closeButton());
  };
  window.addEventListener('hashchange', check);
  check();
}
