/** Says so where an address leads nowhere, on pages that have a place for it. */

const notice = document.querySelector<HTMLElement>('.notice');
const words = notice?.dataset ?? {};

function say(...content: (string | Node)[]): void {
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

function check(): void {
  const id = missingPlace();
  if (id === undefined) return;
  const near = nearestSection(id);
  const way = near
    ? link(`#${near.id}`, `${words['nearest']}${near.name}`)
    : link('#main', words['top'] ?? '');
  say((words['missing'] ?? '').replace('{id}', id.slice(0, 40)), ' ', way, closeButton());
}

if (notice) {
  window.addEventListener('hashchange', check);
  check();
}

export {};
