import type { Report } from './report.ts';
import type { PageResult } from './run.ts';

/** A credit or note on a page that nobody has labelled. */
export interface Find {
  page: string;
  /** `agencies` or `notes`. */
  what: string;
  quote: string;
}

/**
 * What is found on articles without labels, for reading by hand: how many are false only a reader can say. Sets the
 * shares of pages with any credit, any note, or either.
 */
export function findsOnUnlabelled(results: PageResult[], report: Report): Find[] {
  const pages = results.filter(({ page }) => page.page_type === 'article' && !page.labels);
  const finds = pages.flatMap(({ page: { page }, readings }): Find[] => {
    const context = readings.get('nutgraf')?.context;
    if (!context) return [];
    return [
      ...context.agencies.map(({ name, role, where, text }) => ({
        page,
        what: 'agencies',
        quote: `${name} (${role}, ${where}): ${text}`,
      })),
      ...context.notes.map(({ kind, text }) => ({ page, what: 'notes', quote: `${kind}: ${text}` })),
    ];
  });
  const share = (those: Find[]): number => new Set(those.map(({ page }) => page)).size / pages.length;
  if (pages.length > 0) {
    report.set('unlabelled.agencies', share(finds.filter(({ what }) => what === 'agencies')));
    report.set('unlabelled.notes', share(finds.filter(({ what }) => what === 'notes')));
    report.set('unlabelled.any', share(finds));
  }
  return finds;
}
