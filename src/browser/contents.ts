/** The contents of a chapter: beside it where there is room, else a line above it; both follow the reader. */

const marked = 'true';

function follow(nav: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) links.set(section, link);
  }
  const here = nav.querySelector('.here');
  const inView = new Set<Element>();
  let isAtEnd = false;
  const mark = () => {
    // At the end of the page the last section cannot come up: it is read where it stands.
    const current = [...links.keys()].findLast((section) => isAtEnd || inView.has(section));
    for (const [section, link] of links) {
      if (section === current) link.setAttribute('aria-current', marked);
      else link.removeAttribute('aria-current');
    }
    if (here) here.textContent = (current && links.get(current)?.textContent.trim()) ?? '';
  };
  // The current section is the last of those that cross the upper part of the window.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      mark();
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  for (const section of links.keys()) observer.observe(section);
  const noticeEnd = () => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const wasAtEnd = isAtEnd;
    // A page that does not scroll has no end to come to.
    isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    if (isAtEnd !== wasAtEnd) mark();
  };
  window.addEventListener('scroll', noticeEnd, { passive: true });
}

const beside = matchMedia('(width >= 60rem)');

/** Above the text the list lies over it, and goes as soon as it has served. */
function fold(details: HTMLDetailsElement): void {
  const toRoom = () => {
    details.open = beside.matches;
  };
  const close = () => {
    if (!beside.matches) details.open = false;
  };
  toRoom();
  beside.addEventListener('change', toRoom);
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link || !details.contains(target as Node)) close();
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || beside.matches) return;
    close();
    details.querySelector('summary')?.focus();
  });
}

for (const nav of document.querySelectorAll<HTMLElement>('.contents')) {
  const details = nav.querySelector('details');
  if (details) fold(details);
  follow(nav);
}
