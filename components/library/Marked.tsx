import type { ComponentChildren, JSX } from 'preact';
import { type Marks, matchesIn } from '@/lib/library/finder/marks';

/** Words with what answers the question marked. */
export function Marked({ text, marks }: { text: string; marks: Marks | null }): JSX.Element {
  const ranges = marks ? matchesIn(text, marks) : [];
  if (ranges.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
