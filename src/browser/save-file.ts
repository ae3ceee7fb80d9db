/** Saves a file made in the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
