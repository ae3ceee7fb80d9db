/** The tables of a document: which have room enough, and where the figure of an address stands. */

/** A table as wide as its place need not scroll by itself; its head then stands still with the page. */
function measure(place: HTMLElement): void {
  const table = place.querySelector('table');
  if (table) place.toggleAttribute('data-fits', table.offsetWidth <= place.clientWidth);
}

/** An address of a row leads to its figures, which may stand outside the part of the table in view. */
function showFigure(): void {
  document
    .querySelector('tr:target td[id]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

const resizing = new ResizeObserver((entries) => {
  for (const { target } of entries) measure(target as HTMLElement);
});
for (const place of document.querySelectorAll<HTMLElement>('.table-block .table-scroll')) {
  measure(place);
  resizing.observe(place);
}
window.addEventListener('hashchange', showFigure);
// Not before the browser has found the target of the address.
window.addEventListener('load', showFigure);
