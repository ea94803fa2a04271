import { type Headline } from './headline';
import { isProse, type Line, type PageReading, Zone } from './reading';
import { metaOf, textOf } from './structured';
import { decodeEntities, fold, likeness } from './text';

const NAMED =
  /(?:^|[^a-z])(?:standfirst|dek|deck|sub-?title|sub-?headline|sub-?heading|summary|lead|lede|intro|introduction|teaser-text|excerpt|chapo|chapeau|sapo|ingress|manchet|bajada|entradilla|sumario|abstract|synopsis|description|perex|anleser|vorspann|strapline)(?=[^a-z]|$)/u;
const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.aside | Zone.caption | Zone.consent | Zone.author;

/** The standfirst (dek) and the line that it stands in; both null when the page has none of its own. */
export interface Standfirst {
  text: string | null;
  line: Line | null;
}

/**
 * Finds the standfirst: a paragraph apart from the body that the page names so, or that stands by the headline and
 * says what the declared description says. A description that merely repeats the body's beginning is none.
 */
export function readStandfirst(page: PageReading, headline: Headline): Standfirst {
  const declared = descriptionOf(page);
  const from = headline.line ? Math.max(0, headline.line.index - 3) : 0;
  const to = Math.min(page.lines.length, from + (headline.line ? 45 : 120));
  let best: Line | null = null;
  let bestScore = 1;
  for (let at = from; at < to; at += 1) {
    const line = page.lines[at];
    if (!line || line === headline.line) continue;
    const score = scoreOf(line, declared, headline);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  if (best) return { text: best.text, line: best };
  return { text: null, line: null };
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

function scoreOf(line: Line, declared: string | null, headline: Headline): number {
  const { text } = line;
  if (line.hidden || text.length < 30 || text.length > 900 || line.zone & AWAY) return 0;
  if (line.linkChars > text.length * 0.5) return 0;
  const named = NAMED.test(line.box.names) || NAMED.test(line.box.parent?.names ?? '');
  const heading = line.heading > 1 && headline.line !== null && line.index - headline.line.index <= 3;
  const alike = declared ? likeness(text, declared) : 0;
  const starts = declared
    ? fold(text).startsWith(
        fold(declared)
          .replace(/(?:\.\.\.|…)$/u, '')
          .slice(0, 60),
      )
    : false;
  let score = 0;
  if (named) score += 0.9;
  if (alike > 0.8 || (starts && text.length < (declared?.length ?? 0) * 1.6)) score += 0.5;
  if (heading && text.length > 40) score += 0.8;
  // A paragraph among its equals is the body's first, whatever the description copies from it.
  if (!named && line.box.tag === 'p' && hasProseSibling(line)) score -= 0.8;
  if (line.strongChars > text.length * 0.9) score += 0.25;
  if (headline.line && line.index > headline.line.index && line.index - headline.line.index < 8)
    score += 0.25;
  if (named && line.zone & Zone.offer) score -= 0.5;
  return score;
}

function hasProseSibling(line: Line): boolean {
  const next = line.box.element.nextElementSibling;
  return next?.localName === 'p' && (next.textContent?.trim().length ?? 0) > 80 && isProse(line);
}
