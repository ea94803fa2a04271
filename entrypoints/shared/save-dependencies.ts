/** What saving needs of its surroundings: a clock, names for new rows, and SHA-256 as hex. */
export const saveDependencies = {
  now: (): Date => new Date(),
  uuid: (): string => crypto.randomUUID(),
  async hash(text: string): Promise<string> {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};
