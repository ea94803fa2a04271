/** How many stories the library had when it was last looked at; kept outside the database, which may vanish whole. */
export interface Canary {
  stories: number;
  /** ISO instant. */
  at: string;
}

/** Stories that are no longer there although nobody deleted them. */
export interface Loss {
  had: number;
  found: number;
  /** ISO instants: when they were last there, and when they were missed. */
  seenAt: string;
  missedAt: string;
}

/** What looking at the library comes to: the canary to keep, and the loss, where there is one. */
export interface Look {
  canary: Canary;
  loss: Loss | null;
}

/**
 * Compares the stories that are found with those that were there. A loss that was told stays until the stories are back
 * or the reader says that all is well; a number of stories that only grows is no loss.
 */
export function look(canary: Canary | null, loss: Loss | null, found: number, now: Date): Look {
  const at = now.toISOString();
  const had = loss ? Math.max(loss.had, canary?.stories ?? 0) : (canary?.stories ?? 0);
  if (found >= had) return { canary: { stories: found, at }, loss: null };
  return {
    canary: canary ?? { stories: had, at },
    loss: { had, found, seenAt: loss?.seenAt ?? canary?.at ?? at, missedAt: loss?.missedAt ?? at },
  };
}

/** The canary before so many stories are deleted for good; told first, so that a worker killed between tells no loss. */
export function lowered(canary: Canary | null, by: number): Canary | null {
  return canary && { ...canary, stories: Math.max(0, canary.stories - by) };
}
