/** The contents beside a chapter: open where there is room, and following the reader. */

const marked = 'true';

function follow(nav: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) links.set(section, link);
  }
  const inView = new Set<Element>();
  // The current section is the first of those that cross the upper half of the window.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const current = [...links.keys()].filter((section) => inView.has(section)).at(-1);
      for (const [section, link] of links) {
        if (section === current) link.setAttribute('aria-current', marked);
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  for (const section of links.keys()) observer.observe(section);
}

const beside = matchMedia('(width >= 60rem)');
for (const nav of document.querySelectorAll<HTMLElement>('.contents')) {
  const details = nav.querySelector('details');
  const open = () => {
    if (details) details.open = beside.matches;
  };
  open();
  beside.addEventListener('change', open);
  // On a phone a choice closes the list, so that the chosen section is seen.
  details?.addEventListener('click', (event) => {
    if (!beside.matches && (event.target as Element).closest('a')) details.open = false;
  });
  follow(nav);
}
