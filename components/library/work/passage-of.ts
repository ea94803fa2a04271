import type { NewPassage } from '@/lib/library';
import { AROUND } from '@/lib/library/passages/place';

/** What is selected inside a part of the page, with what stands around it; null where nothing of it is selected. */
export function passageOf(
  root: Element,
  selection: Selection | null,
): { passage: NewPassage; range: Range } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const whole = root.ownerDocument.createRange();
  whole.selectNodeContents(root);
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(root)) return null;
  const inside = root.contains(range.startContainer) && root.contains(range.endContainer);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  // The browser's own words of a selection have the ends of lines, a range's have not.
  const text = (inside ? selection.toString() : range.toString()).replaceAll(/\s*\n\s*/gu, '\n').trim();
  if (text === '') return null;
  const before = whole.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const after = whole.cloneRange();
  after.setStart(range.endContainer, range.endOffset);
  return {
    passage: {
      text,
      prefix: before.toString().slice(-AROUND),
      suffix: after.toString().slice(0, AROUND),
    },
    range,
  };
}
