import { accessDay } from '#core/citation/access-day.ts';
import { inBrackets } from '#core/citation/brackets.ts';

/**
 * `<copy-text>`: a text with a button that copies it. The markup holds the text in `code` and a hidden
 * button with its answers in `data-copied` and `data-failed`; without scripts the text can be selected.
 *
 * What only the reader’s browser knows is written into the text: the day of access where `data-accessed` stands,
 * and the site’s origin before the path `data-path`, with which a site built without a known address is cited.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code');
    const button = this.querySelector('button');
    if (!code || !button) return;
    completeText(code, this.dataset['path']);
    delete this.dataset['path'];
    button.hidden = false;
    button.addEventListener('click', () => void this.copy(code, button));
  }

  private async copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const { copied = '', failed = '' } = button.dataset;
    let answer = copied;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // Without a secure connection there is no clipboard: the reader copies the selection.
      getSelection()?.selectAllChildren(code);
      answer = failed;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = answer;
  }
}

function completeText(code: HTMLElement, path: string | undefined): void {
  const accessed = code.querySelector('[data-accessed]');
  if (accessed) accessed.textContent = inBrackets(accessDay(new Date()));
  for (const node of code.childNodes) {
    if (path && node instanceof Text) node.data = node.data.replace(path, () => location.origin + path);
  }
}

customElements.define('copy-text', CopyText);
