import type { InFile, InFormat, InProgress, InReport, LeftField, RowProblem } from './types';

/** So many rows are named one by one; the rest is counted. */
const MOST_NAMED = 500;

/** Problems of a file and not of a row in it; they are told also after many rows. */
const OF_FILES = new Set<RowProblem>([
  'cutOff',
  'tooLarge',
  'unknownFormat',
  'nestedArchive',
  'newerVersion',
]);

/** Collects what an import comes to. */
export class ReportBook {
  readonly report: InReport;
  readonly #left = new Map<string, InReport['left'][number]>();

  constructor(file: InFile, format: InFormat | null) {
    this.report = {
      file: file.name,
      format,
      rows: 0,
      added: 0,
      merged: 0,
      unchanged: 0,
      inTrash: 0,
      rejected: [],
      rejectedCount: 0,
      left: [],
      cancelled: false,
      stopped: null,
    };
  }

  reject(at: string, title: string | null, problem: RowProblem): void {
    this.report.rejectedCount += 1;
    const most = OF_FILES.has(problem) ? MOST_NAMED * 2 : MOST_NAMED;
    if (this.report.rejected.length < most)
      this.report.rejected.push({ at, title: title?.slice(0, 200) || null, problem });
  }

  leave(at: string, fields: readonly LeftField[]): void {
    for (const { field, why } of fields) {
      const name = field.slice(0, 60);
      const known = this.#left.get(`${name}\n${why}`);
      if (known) known.count += 1;
      else if (this.#left.size < MOST_NAMED)
        this.#left.set(`${name}\n${why}`, { field: name, why, count: 1, first: at });
    }
  }

  done(): InReport {
    this.report.left = [...this.#left.values()].toSorted(
      (a, b) => b.count - a.count || (a.field < b.field ? -1 : 1),
    );
    return this.report;
  }

  progress(part: number): InProgress {
    return { part: Math.min(1, part), rows: this.report.rows };
  }
}
