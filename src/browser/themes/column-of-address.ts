/** On a narrow screen the district that the address names, or of whose words it names a place, is the one shown. */
function showNamed(): void {
  const target = document.getElementById(location.hash.slice(1));
  const column = target?.closest('.column');
  if (!target || !column) return;
  const index = [...(column.parentElement?.children ?? [])].indexOf(column);
  const radio = document.querySelectorAll<HTMLInputElement>('.switch input')[index];
  if (!radio) return;
  radio.checked = true;
  // With the target gone the choice alone decides what is shown.
  history.replaceState(history.state, '', location.pathname + location.search);
  target.scrollIntoView();
}

if (matchMedia('(width < 40rem)').matches) {
  showNamed();
  addEventListener('hashchange', showNamed);
}
