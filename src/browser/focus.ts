/**
 * Scrolls what the keyboard reaches clear of a table’s labels, which stand still and may cover it. The room for them
 * is the table’s `scroll-padding`; browsers do not heed it by themselves where a link is partly in view.
 */
document.addEventListener('focusin', ({ target }) => {
  const link = target as Element;
  // A pointer is already there: under it nothing moves.
  if (link.matches('.table-scroll :focus-visible'))
    link.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
});

export {};
