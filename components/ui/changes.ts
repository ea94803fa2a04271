import type { ChangeKind } from '@/lib/library';
import { comma, type MessageKey, type Translate } from './i18n';

/** The names of the kinds of change. */
export const CHANGE_WORDS: Record<ChangeKind, MessageKey> = {
  correction: 'changeCorrection',
  headline: 'changeHeadline',
  standfirst: 'changeStandfirst',
  numbers: 'changeNumbers',
  names: 'changeNames',
  quotes: 'changeQuotes',
  text: 'changeText',
  bylines: 'changeBylines',
  agencies: 'changeAgencies',
  published: 'changePublished',
  silent: 'changeSilent',
};

/** The kinds of change in one line; "text" only where nothing says it closer. */
export function kindWords(kinds: ChangeKind[], t: Translate): string {
  const closer = kinds.some((kind) => kind === 'numbers' || kind === 'names' || kind === 'quotes');
  return kinds
    .filter((kind) => kind !== 'text' || !closer)
    .map((kind) => t(CHANGE_WORDS[kind]))
    .join(comma(t));
}
