/** A note that could not be kept. */
export interface Draft {
  note: string;
  /** What the library held then: where it holds something else now, that is newer. */
  over: string;
  /** What the note is on is no longer in the library, so that there is nothing to wait for; it may be put back. */
  gone: boolean;
}

/** Notes that could not be kept, by what they are on, for as long as the page is open. */
const drafts = new Map<string, Draft>();

/** The browser asks before it closes a page that holds what is nowhere else. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Holds a note that could not be kept; with null it is kept now. */
export function keepDraft(about: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(about);
  else drafts.set(about, draft);
  if ([...drafts.values()].some(({ gone }) => !gone)) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/** Gives the note that could not be kept; null where there is none. */
export const draftOf = (about: string): Draft | null => drafts.get(about) ?? null;
