import { type CreditLine, type Credits, readCredits } from '@/lib/extract/credits';
import type { Spot } from '../../../fixtures/credits/types.ts';

/** Plain paragraphs in some languages, so that a story's words show which it is written in. */
const PROSE: Record<string, string> = {
  en: 'The crane has stood in the harbour since the war, and it was never asked to do that much for the town.',
  de: 'Der Kran steht seit dem Krieg im Hafen, und die Stadt hat ihn nie so sehr gebraucht wie in dem Jahr der Flut.',
  fr: 'La grue est dans le port depuis la guerre, et la ville ne lui a jamais demandé que des choses simples.',
  es: 'La grúa está en el puerto desde la guerra, y la ciudad no le ha pedido nunca que haga más de lo que puede.',
  pt: 'O guindaste está no porto desde a guerra, e a cidade não lhe pediu nunca mais do que ele pode fazer.',
  it: 'La gru sta nel porto dalla guerra, e la città non le ha mai chiesto di fare più di quello che può.',
  nl: 'De kraan staat sinds de oorlog in de haven, en de stad heeft er nooit meer van gevraagd dan die kan.',
};

const paragraph = (lang: string, at: number): string =>
  `${PROSE[lang] ?? PROSE['en']} (${at})`.replace(/ \(\d\)$/u, '');

interface Placed {
  lines: CreditLine[];
  /** The words' own line. */
  id: number;
}

/** Puts words where a fixture says they stand, in a story of five plain paragraphs. */
export function placed(spot: Spot, lang: string, text: string): Placed {
  const body = [0, 1, 2, 3, 4].map((at) => paragraph(lang, at));
  if (spot === 'opening') body.unshift(text);
  if (spot === 'head') body.unshift(text);
  if (spot === 'middle') body.splice(3, 0, text);
  if (spot === 'end') body.push(text);
  if (spot === 'glued') body.push(text);
  const lines: CreditLine[] = [];
  const add = (words: string, slot: CreditLine['slot'], more: Partial<CreditLine> = {}): number => {
    lines.push({ id: lines.length, text: words, slot, paragraph: -1, left: 0, apart: true, ...more });
    return lines.length - 1;
  };
  let id = -1;
  if (spot === 'byline') id = add(text, 'before-body', { left: body.length });
  for (const [paragraph, words] of body.entries()) {
    const own = words === text;
    const at = add(words, 'body', {
      paragraph,
      left: body.length - 1 - paragraph,
      apart: own && (spot === 'head' || /^[([（【*].*[)\]）*]\.?$/u.test(words)),
    });
    if (own) id = at;
  }
  if (spot === 'after') id = add(text, 'after-body', { paragraph: body.length - 1 });
  if (spot === 'caption') id = add(text, 'caption', { paragraph: 1, left: 3 });
  if (spot === 'metadata') id = add(text, 'metadata');
  if (spot === 'tooltip') id = add(text, 'tooltip', { faint: true });
  return { lines, id };
}

/** What is read in a story that holds nothing but these words to find. */
export function readIn(
  spot: Spot,
  lang: string,
  text: string,
): Credits & { words: (start: number, end: number) => string } {
  const { lines, id } = placed(spot, lang, text);
  const words = (start: number, end: number): string => lines[id]?.text.slice(start, end) ?? '';
  return { ...readCredits(lines, { lang }), words };
}
