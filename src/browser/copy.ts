/**
 * `<copy-text>`: a text with a button that copies it. The markup holds the text in `code` and a hidden
 * button with its answers in `data-copied` and `data-failed`; without scripts the text can be selected.
 *
 * A site built without a known address writes a stand-in origin into citations (`data-origin`); here the
 * address under which the reader sees the page takes its place.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code');
    const button = this.querySelector('button');
    if (!code || !button) return;
    const standIn = this.dataset['origin'];
    if (standIn) code.textContent = code.textContent.replaceAll(standIn, location.origin);
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

customElements.define('copy-text', CopyText);
