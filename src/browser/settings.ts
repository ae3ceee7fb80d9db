/** The reading settings in the header: theme and text size, kept in the browser where it allows that. */

const root = document.documentElement;

function store(name: string, value: string): void {
  try {
    localStorage.setItem(`plan-atlas-${name}`, value);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function connect(panel: HTMLDetailsElement): void {
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    // The script in the head has put the stored choice there; the default is the empty value.
    input.checked = input.value === (root.dataset[input.name] ?? '');
    input.addEventListener('change', () => {
      root.dataset[input.name] = input.value;
      store(input.name, input.value);
    });
  }
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (!panel.contains(event.target as Node)) panel.open = false;
  });
}

for (const panel of document.querySelectorAll<HTMLDetailsElement>('details.settings')) connect(panel);
