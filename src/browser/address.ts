/** On paper a page carries its own address in full, which only the browser knows for certain. */
window.addEventListener('beforeprint', () => {
  const place = document.querySelector('.masthead .address');
  // Where the address holds the view, it is needed whole; on a text it holds what a search left in it.
  const view = document.querySelector('compare-view, search-view, task-view, .finding-filter')
    ? location.search
    : '';
  if (place) place.textContent = decodeURI(location.origin + location.pathname + view);
});
