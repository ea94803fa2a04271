import { look, type Loss, lowered } from '@/lib/exchange/safe';
import type { Library } from '@/lib/library';
import { readCanary, writeCanary } from './store';

const LOCK = 'nutgraf-canary';

/** Counts the stories and compares them with those that were there. Gives the loss, where there is one. */
export async function lookAtLibrary(db: Library): Promise<Loss | null> {
  return navigator.locks.request(LOCK, async () => {
    const found = await db.stories.count();
    const kept = await readCanary();
    const { canary, loss } = look(kept.canary, kept.loss, found, new Date());
    if (found !== kept.canary?.stories || loss?.found !== kept.loss?.found) await writeCanary(canary, loss);
    return loss;
  });
}

/** Says that so many stories are about to be deleted for good, so that nobody misses them. */
export async function letGo(count: number): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { canary, loss } = await readCanary();
    await writeCanary(lowered(canary, count), loss);
  });
}

/** The reader says that nothing is missing: what is there now is what there is. */
export async function acceptLoss(db: Library): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await writeCanary({ stories: await db.stories.count(), at: new Date().toISOString() }, null);
  });
}
