/** What saving needs of its surroundings: a clock, names for new rows, SHA-256 as hex, and the room that is left. */
export const saveDependencies = {
  now: (): Date => new Date(),
  uuid: (): string => crypto.randomUUID(),
  async hash(text: string): Promise<string> {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  room: async (): Promise<number | null> => {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  },
};
