import { alternativesOf } from '@/lib/extract/credits/gated';
import { ALL } from '@/lib/extract/credits/note-words';
import { pattern } from '@/lib/extract/pattern';
import type { CorpusPage } from '../corpus.ts';

const EDGE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const straight = (text: string): string => text.toLowerCase().replaceAll(/[’‘ʼ]/gu, "'");

/**
 * Takes every alternative out of the tables of notes that fits a labelled note of one outlet and of no other. Has to come
 * before the tables' first use.
 */
export function takeOut(pages: CorpusPage[], outlet: string): void {
  const notes = (own: boolean): string[] =>
    pages
      .filter((page) => (page.outlet === outlet) === own)
      .flatMap(({ labels }) => labels?.notes.map(({ text }) => straight(text)) ?? []);
  const [own, others] = [notes(true), notes(false)];
  if (own.length === 0) return;
  const isOwn = (source: string): boolean => {
    const fits = pattern(`(?:${EDGE}|^)(?:${source})`);
    return own.some((note) => fits.test(note)) && !others.some((note) => fits.test(note));
  };
  for (const { self, loose, labels, says, whole } of ALL)
    for (const list of [self, loose, ...[labels, says, whole].flatMap((kinds) => Object.values(kinds))]) {
      const left = list.flatMap((source) => {
        const alternatives = alternativesOf(source).map((each) => each.source);
        return alternatives.filter((each) => !isOwn(each)).join('|') || [];
      });
      (list as string[]).splice(0, list.length, ...left);
    }
}
