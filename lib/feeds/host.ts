/** The pattern of the one host of a feed, for the browser's permission. Ports do not count there. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
