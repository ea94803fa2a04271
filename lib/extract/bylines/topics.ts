import { isProse, type Line, type PageReading, Zone } from '../reading';
import { fold } from '../text';
import { isCaseless, isUnspaced } from './names';

const LISTS = Zone.nav | Zone.list | Zone.offer | Zone.tags;
/** Paragraphs behind the headline in which a place or a topic would stand. */
const FIRST = 10;
const MOST_LINES = 600;

/**
 * Whether a name that nothing announces is a place, a topic or a label: it stands in the story's first paragraphs,
 * several times in lists, or, in scripts without capitals, one of its words stands anywhere else on the page.
 */
export function isTopic(name: string, own: Line, page: PageReading, origin: number): boolean {
  const folded = fold(name);
  const words =
    isCaseless(name) && !isUnspaced(name) ? folded.split(/\s+/u).filter((word) => word.length > 1) : [];
  let prose = 0;
  let listed = 0;
  for (const line of page.lines.slice(0, MOST_LINES)) {
    if (line === own || line.hidden) continue;
    const behind = line.index > origin && prose < FIRST && isProse(line);
    const list = line.text.length < 60 && (line.zone & LISTS) !== 0;
    if (!behind && !list && words.length === 0) continue;
    const text = fold(line.text);
    const has = text.includes(folded);
    if (behind) {
      prose += 1;
      if (has && !(line.zone & Zone.author)) return true;
    }
    if (list && text === folded && (listed += 1) > 1) return true;
    if (!has && words.length > 0 && text.split(/[^\p{L}\p{M}'’]+/u).some((word) => words.includes(word)))
      return true;
  }
  return false;
}
