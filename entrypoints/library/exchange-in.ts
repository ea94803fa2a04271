import type { ExchangeActions, InState } from '@/components/library/exchange/types';
import type { InReport } from '@/lib/exchange/in';
import type { Library } from '@/lib/library';
import { wordsOfProblem } from '../shared/problem-words';
import { saveDependencies } from '../shared/save-dependencies';

interface InSurroundings {
  db: Library;
  get: () => InState;
  set: (part: Partial<InState>) => void;
  /** Called with what an import came to. */
  done: (reports: InReport[]) => void;
}

/** Everything about bringing files in; readers and extractor are loaded when the first file comes. */
export function createIn({
  db,
  get,
  set,
  done,
}: InSurroundings): Pick<ExchangeActions, 'onBring' | 'onCancelBring' | 'onDismissReports'> {
  let control = new AbortController();

  async function bring(files: File[]): Promise<void> {
    const { importFile } = await import('@/lib/exchange/in');
    const { readPage } = await import('./read-page');
    const reports: InReport[] = [];
    for (const [at, file] of files.entries()) {
      if (control.signal.aborted) break;
      const running = { file: file.name, at: at + 1, of: files.length };
      set({ running: { ...running, progress: { part: 0, rows: 0 } } });
      reports.push(
        await importFile(
          db,
          { name: file.name, content: file },
          { ...saveDependencies, readPage },
          {
            signal: control.signal,
            onProgress: (progress) => set({ running: { ...running, progress } }),
          },
        ),
      );
      set({ reports: [...reports] });
    }
    done(reports);
  }

  return {
    onBring(files) {
      // One import at a time: two at once could both take a story for new.
      if (files.length === 0 || get().running) return;
      control = new AbortController();
      set({
        running: { file: files[0]?.name ?? '', at: 1, of: files.length, progress: { part: 0, rows: 0 } },
        reports: [],
        error: null,
      });
      bring(files)
        .catch(async (error: unknown) => set({ error: await wordsOfProblem(error) }))
        .finally(() => set({ running: null }));
    },
    onCancelBring: () => control.abort(),
    onDismissReports: () => set({ reports: [], error: null }),
  };
}
