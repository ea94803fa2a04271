/** Notes that could not be kept, by what they are on, for as long as the page is open. */
const drafts = new Map<string, string>();

/** The browser asks before it closes a page that holds what is nowhere else. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Holds a note that could not be kept; with null it is kept now. */
export function keepDraft(about: string, note: string | null): void {
  if (note === null) drafts.delete(about);
  else drafts.set(about, note);
  if (drafts.size > 0) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/** Gives the note that could not be kept; null where there is none. */
export const draftOf = (about: string): string | null => drafts.get(about) ?? null;
