/** On paper a page carries its own address in full, which only the browser knows for certain. */
window.addEventListener('beforeprint', () => {
  const place = document.querySelector('.masthead .address');
  if (place) place.textContent = decodeURI(location.origin + location.pathname + location.search);
});
