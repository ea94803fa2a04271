import CSL from 'citeproc';
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json';
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json';
import type { CslItem } from './csl';
import { VERSION_SEEN } from './style-version-seen';
import type { CitationStyle } from './types';

const STYLES: Record<CitationStyle, string> = {
  apa: styles.apa,
  harvard1: styles.harvard1,
  vancouver: styles.vancouver,
  'version-seen': VERSION_SEEN,
};
const LOCALES: Record<string, string> = locales;
const ENGLISH = 'en-US';

/** The locale of the processor for a language: its own, one of the same language, else English. */
function localeFor(language: string): string {
  const own = language.toLowerCase().split('-')[0] ?? '';
  return (
    Object.keys(LOCALES).find((each) => each.toLowerCase() === language.toLowerCase()) ??
    Object.keys(LOCALES).find((each) => each.startsWith(`${own}-`)) ??
    ENGLISH
  );
}

/**
 * Formats items as a bibliography in plain words, in the order of the items. `citeproc` (CPAL-1.0 or AGPL) is taken
 * under the CPAL, the styles and locales of the CSL project under CC BY-SA 3.0; the view that shows the result names both.
 */
export function bibliography(items: readonly CslItem[], style: CitationStyle, language: string): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => LOCALES[name] ?? LOCALES[ENGLISH] ?? '',
      retrieveItem: (id) => byId.get(String(id)) ?? null,
    },
    STYLES[style],
    localeFor(language),
    true,
  );
  engine.setOutputFormat('text');
  return items.map((item) => {
    // One at a time: together, a style would sort and tell apart what the reader asked for in an order of their own.
    engine.updateItems([item.id]);
    const [, entries] = engine.makeBibliography() || [null, []];
    return entries.join(' ').replaceAll(/\s+/gu, ' ').trim();
  });
}
