import type { Evidence } from '@/lib/article';
import { markQuote, type Shown } from '@/lib/extract/mark-quote';

const PARAGRAPH = 'nutgraf-paragraph';

/** Scrolls to a sentence in the saved text and marks it, and softly the paragraph that it stands in. */
export function showInBody(view: Window & typeof globalThis, body: Element, sentence: Evidence): Shown {
  unmark(view);
  const shown = markQuote(view, [body], sentence);
  const [range] = view.CSS.highlights.get('nutgraf-evidence') ?? [];
  const block = shown === 'gone' ? null : range?.startContainer.parentElement?.closest('.body > *');
  if (block) {
    const whole = new view.Range();
    whole.selectNodeContents(block);
    view.CSS.highlights.set(PARAGRAPH, new view.Highlight(whole));
  }
  return shown;
}

/** Takes the mark off the paragraph. */
export function unmark(view: Window & typeof globalThis): void {
  view.CSS.highlights.delete(PARAGRAPH);
}
