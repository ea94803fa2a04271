import { problemWords } from '@/components/ui/problems';
import { libraryErrorIn } from '@/lib/library';
import { t } from './i18n';
import { saveDependencies } from './save-dependencies';

/** What went wrong in the library, for the reader, as a whole sentence; a full disk is known by the room that is left. */
export async function wordsOfProblem(error: unknown): Promise<string> {
  return problemWords(await libraryErrorIn(saveDependencies.room, error), t);
}
