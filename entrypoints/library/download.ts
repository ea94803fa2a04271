/** Hands a file to the reader through the browser's own download, which needs no permission. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is handled; a minute is far on the safe side.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
