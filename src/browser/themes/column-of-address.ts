/** On a narrow screen the district that the address names is the one that is shown. */
function showNamed(): void {
  const district = location.hash.slice(1);
  const radios = document.querySelectorAll<HTMLInputElement>('.switch input');
  for (const radio of radios) {
    if (radio.value !== district) continue;
    radio.checked = true;
    // With the target gone the choice alone decides what is shown.
    history.replaceState(history.state, '', location.pathname + location.search);
    document.querySelector('.side-by-side')?.scrollIntoView();
  }
}

if (matchMedia('(width < 40rem)').matches) showNamed();
