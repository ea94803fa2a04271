/** What can go wrong with the library, for a message that the reader understands. */
export type LibraryProblem = 'quota' | 'blocked' | 'closed' | 'missing' | 'invalid' | 'unknown';

/** An error of the library with its kind in its name, which is all that survives between contexts. */
export class LibraryError extends Error {
  readonly problem: LibraryProblem;
  constructor(problem: LibraryProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
    this.name = `LibraryError:${problem}`;
  }
}

/** Names the kind of a database's error; Dexie wraps what IndexedDB throws, so the causes are looked at too. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const names: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    names.push(at.name, at.message);
    at = (at as { inner?: unknown }).inner ?? at.cause;
  }
  const all = names.join(' ');
  const message = error instanceof Error ? error.message : String(error);
  if (/quota|NO_SPACE/iu.test(all))
    return new LibraryError('quota', 'The disk space for the library is full.', { cause: error });
  if (/DatabaseClosed|InvalidState/u.test(all))
    return new LibraryError('closed', 'The library was closed meanwhile.', { cause: error });
  if (/Blocked|VersionChange/u.test(all))
    return new LibraryError('blocked', 'Another window holds the library.', { cause: error });
  if (error instanceof TypeError) return new LibraryError('invalid', message, { cause: error });
  return new LibraryError('unknown', message, { cause: error });
}

/** Gives the bytes that are left for what is stored; null where the browser does not tell. */
export type Room = () => Promise<number | null>;

/** With less room than this a write that failed has failed for it, in bytes. */
const SCARCE = 4_000_000;

/**
 * The same, where the room that is left is known: on a full disk Chromium fails with an error that has no kind, or says
 * that it lost the connection.
 */
export async function libraryErrorIn(room: Room | undefined, error: unknown): Promise<LibraryError> {
  const named = libraryError(error);
  if (!room || (named.problem !== 'unknown' && named.problem !== 'closed')) return named;
  const left = await room().catch(() => null);
  if (left === null || left >= SCARCE) return named;
  return new LibraryError('quota', 'The disk space for the library is full.', { cause: error });
}

/**
 * Does a work that may be done twice once more where the connection to the database was lost: a full disk does that, the
 * first use finds it out, and the next one has a new connection.
 */
export async function onceMoreIfLost<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (libraryError(error).problem !== 'closed') throw error;
    return work();
  }
}
