import { leadLength } from './bylines/words';
import { type Headline } from './headline';
import { type Box, isProse, type Line, type PageReading, Zone } from './reading';
import { metaOf, textOf } from './structured';
import { decodeEntities, fold, likeness } from './text';

const NAMED =
  /(?:^|[^a-z])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing|er)|summary|lead|lede|intro|introduction|teaser-text|excerpt|chapo|chapeau|sapo|ingress|manchet|bajada|entradilla|sumario|abstract|synopsis|description|perex|anleser|vorspann|strapline)(?=[^a-z]|$)/u;
/** Boxes of who wrote describe people. */
const AUTHOR = /(?:^|[^a-z])(?:author|authors|bio|byline|autor|auteur|writer)(?=[^a-z]|$)/u;
const HEARD = /(?:^|[^a-z])(?:audio|player|listen|podcast|newsletter|download)(?=[^a-z]|$)/u;
/** "Listen to this story, 5 min": short, and leads or ends so. */
const PLAYED = /^(?:listen|artikel anhören|écoute[rz]|escucha|ouça|ascolta)[\s:]|\d ?(?:min|:\d\d)$/u;
const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.aside | Zone.caption | Zone.consent | Zone.author;

/** The standfirst (dek) and the line that it stands in; both null when the page has none of its own. */
export interface Standfirst {
  text: string | null;
  line: Line | null;
  /** Where there is none: a line that says what the description says, and is one unless the body holds it. */
  spare: Line | null;
}

/**
 * Finds the standfirst: a paragraph apart from the body that the page names so, or that stands by the headline and
 * says what the declared description says. A description that merely repeats the body's beginning is none.
 */
export function readStandfirst(page: PageReading, headline: Headline): Standfirst {
  const declared = descriptionOf(page);
  const from = headline.line ? Math.max(0, headline.line.index - 3) : 0;
  const to = Math.min(page.lines.length, from + (headline.line ? 45 : 120));
  const best = (lenient: boolean): Line | null => {
    let found: Line | null = null;
    let most = 1;
    for (const line of page.lines.slice(from, to)) {
      const score =
        line === headline.line || isSubhead(page, line) ? 0 : scoreOf(line, declared, headline, lenient);
      if (score > most) [found, most] = [line, score];
    }
    return found;
  };
  const line = best(false);
  return { text: line?.text ?? null, line, spare: line || declared === null ? null : best(true) };
}

/** What the page declares as its description, entities decoded; null when nothing. */
export function descriptionOf(page: PageReading): string | null {
  const { structured } = page;
  const found =
    (structured.article ? textOf(structured.article.node['description']) : null) ??
    metaOf(structured, 'og:description', 'description', 'twitter:description')?.content ??
    null;
  return found ? decodeEntities(found).replaceAll(/\s+/gu, ' ').trim() : null;
}

function scoreOf(line: Line, declared: string | null, headline: Headline, lenient: boolean): number {
  const { text } = line;
  // What is called a footer inside the story may be the foot of its head.
  // What the headline stands in too says nothing against the line.
  const shared = (headline.line?.zone ?? 0) & (Zone.caption | Zone.aside);
  const away = (line.zone & (Zone.main | Zone.article) ? AWAY & ~Zone.footer : AWAY) & ~shared;
  if (line.hidden || text.length < 30 || text.length > 900 || line.zone & away) return 0;
  if (line.linkChars > text.length * 0.5 || isHeard(line)) return 0;
  // "by Ada Roe, Harbour Collective"
  if (text.length < 70 && /^(?:by|von|par|por)\s/iu.test(text) && leadLength(text) > 0) return 0;
  if (headline.text !== null && fold(text) === fold(headline.text)) return 0;
  const own = NAMED.test(line.box.names);
  const describes = !own || /description|intro/u.test(line.box.names);
  if (AUTHOR.test(line.box.names) || (describes && AUTHOR.test(line.box.parent?.names ?? ''))) return 0;
  const named =
    own || (line.box.parent !== null && isSmall(line.box.parent) && NAMED.test(line.box.parent.names));
  const distance = headline.line ? line.index - headline.line.index : -1;
  const alike = declared ? likeness(text, declared) : 0;
  const starts = declared
    ? fold(text).startsWith(
        fold(declared)
          .replace(/(?:\.\.\.|…)$/u, '')
          .slice(0, 60),
      )
    : false;
  const says = alike > 0.8 || (starts && text.length < (declared?.length ?? 0) * 1.6);
  const heading = line.heading > 1 && distance > 0 && (distance <= 3 || (lenient && says));
  const bold = line.strongChars > text.length * 0.9;
  let score = 0;
  if (named) score += heading && !own ? 0.5 : 0.9;
  if (says) score += lenient ? 0.9 : 0.5;
  if (heading && text.length > 40) score += 0.8;
  // A paragraph among its equals is the body's first, whatever the description copies from it.
  if (!named && !(lenient && says) && line.box.tag === 'p' && hasProseSibling(line)) score -= 0.8;
  if (bold) score += 0.25;
  if (distance > 0 && distance < 8) score += 0.25;
  if (named && line.zone & Zone.offer) score -= 0.5;
  return score;
}

/** A box of many lines that is called a summary is the story's: editors of content name its fields so. */
const isSmall = ({ first, end }: Box): boolean => end - first < 6;

/** A heading with others of its kind between paragraphs further down, and a number before it: one of the body's. */
function isSubhead(page: PageReading, line: Line): boolean {
  if (line.heading < 2 || NAMED.test(line.box.names)) return false;
  let prose = false;
  for (const other of page.lines.slice(line.index + 1, line.index + 120)) {
    prose ||= isProse(other);
    const same = other.heading === line.heading && other.box.names === line.box.names && !other.hidden;
    const next = page.lines[other.index + 1];
    if (prose && same && next && isProse(next) && !(other.zone & (AWAY | Zone.offer))) return true;
  }
  return /^\D{0,3}\d{1,2}[.)]\s/u.test(line.text);
}

function hasProseSibling(line: Line): boolean {
  const next = line.box.element.nextElementSibling;
  return next?.localName === 'p' && next.textContent.trim().length > 80 && isProse(line);
}

/** A line of a player, of an app or of a letter. */
function isHeard({ text, box }: Line): boolean {
  if (HEARD.test(box.names) || HEARD.test(box.parent?.names ?? '')) return true;
  return text.length < 90 && PLAYED.test(text.toLowerCase());
}
