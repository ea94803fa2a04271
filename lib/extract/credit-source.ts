import type { CreditLine } from './credits/types';
import { slotsOf, type StoryPlaces, tipsOf } from './credit-slots';
import { declaredCorrections, declaredSources, type DeclaredSource } from './declared-credits';
import { surrounded, type Surrounded } from './evidence';
import { type PageReading, Zone } from './reading';

/** A line in which a credit or a note can stand. */
export interface SourceLine extends CreditLine, Surrounded {
  /** A caption that holds a note is no paragraph, whatever else it says. */
  isCaption: boolean;
}

/** All that credits and notes are read from: plain data. */
export interface CreditSource {
  host: string;
  lang: string | null;
  lines: SourceLine[];
  /** Words that show on pointing. */
  tips: string[];
  /** Declared values that can name an agency. */
  declared: DeclaredSource[];
  /** Declared corrections. */
  corrections: DeclaredSource[];
}

/** Takes the story's lines, each in its slot, and what is declared, out of the page. */
export function readCreditSource(page: PageReading, places: StoryPlaces): CreditSource {
  return {
    host: page.host,
    lang: page.lang,
    lines: slotsOf(page, places).flatMap((slot) => {
      const line = page.lines[slot.id];
      if (!line) return [];
      const isCaption = (line.zone & Zone.figure) !== 0 && (line.zone & Zone.caption) !== 0;
      return [{ ...slot, ...surrounded(page, line), isCaption }];
    }),
    tips: tipsOf(page, places),
    declared: declaredSources(page),
    corrections: declaredCorrections(page),
  };
}
