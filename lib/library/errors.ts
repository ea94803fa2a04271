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
  if (/quota/iu.test(all))
    return new LibraryError('quota', 'The disk space for the library is full.', { cause: error });
  if (/DatabaseClosed|InvalidState/u.test(all))
    return new LibraryError('closed', 'The library was closed meanwhile.', { cause: error });
  if (/Blocked|VersionChange/u.test(all))
    return new LibraryError('blocked', 'Another window holds the library.', { cause: error });
  if (error instanceof TypeError) return new LibraryError('invalid', message, { cause: error });
  return new LibraryError('unknown', message, { cause: error });
}
