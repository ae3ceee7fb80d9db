/** Narrows the findings of a page by the choices of its form, which stand in its address. */

const form = document.querySelector<HTMLFormElement>('.finding-filter');

/** The fields of the form and what they choose now. */
function choicesIn(fields: HTMLFormElement): [name: string, value: string][] {
  return [...fields.querySelectorAll('select')].map(({ name, value }) => [name, value]);
}

/** Puts the choices of the address into the form; what the form does not offer is left out. */
function fillFrom(fields: HTMLFormElement, query: URLSearchParams): void {
  for (const select of fields.querySelectorAll('select')) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

function show(fields: HTMLFormElement): void {
  const chosen = choicesIn(fields).filter(([, value]) => value !== '');
  let count = 0;
  for (const item of document.querySelectorAll<HTMLElement>('[data-finding]')) {
    item.hidden = !chosen.every(([name, value]) => item.dataset[name] === value);
    if (!item.hidden) count += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-findings]')) {
    const left = group.querySelectorAll('[data-finding]:not([hidden])').length;
    group.hidden = left === 0;
    const number = group.querySelector<HTMLElement>('[data-all]');
    const { all = '' } = number?.dataset ?? {};
    if (number) number.textContent = chosen.length > 0 ? all.replace(/\d+/, String(left)) : all;
    // What a choice leaves of a closed part is to be seen.
    if (chosen.length > 0) group.querySelector('details')?.setAttribute('open', '');
  }
  const status = fields.querySelector('[role=status]');
  const { shown = '', none = '' } = fields.dataset;
  if (status) status.textContent = count === 0 ? none : shown.replace('#', String(count));
}

function remember(fields: HTMLFormElement): void {
  const query = new URLSearchParams(choicesIn(fields).filter(([, value]) => value !== ''));
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

/** A finding of the address is to be seen, whatever the choices hide. */
function showTarget(fields: HTMLFormElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const item = target.closest<HTMLElement>('[data-finding]');
  if (item?.hidden) {
    fields.reset();
    show(fields);
  }
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

if (form) {
  form.hidden = false;
  fillFrom(form, new URLSearchParams(location.search));
  show(form);
  showTarget(form);
  form.addEventListener('change', () => {
    show(form);
    remember(form);
  });
  form.addEventListener('reset', () => {
    // The fields are empty only after the event.
    setTimeout(() => {
      show(form);
      remember(form);
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => showTarget(form));
  window.addEventListener('popstate', () => {
    fillFrom(form, new URLSearchParams(location.search));
    show(form);
  });
}
