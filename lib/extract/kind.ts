import type { ArticleKind } from '@/lib/article';
import type { PageReading } from './reading/types';
import { metaOf } from './structured';
import { fold } from './text';

const BY_TYPE: [RegExp, ArticleKind][] = [
  [/^LiveBlogPosting$/u, 'live'],
  [/^OpinionNewsArticle$/u, 'opinion'],
  [/^AnalysisNewsArticle$/u, 'analysis'],
  [/^AdvertiserContentArticle$/u, 'sponsored'],
];

const OPINION =
  /^(?:opinion|opinions|op-?ed|comment|commentary|kommentar|meinung|editorial|column|columnists?|leitartikel|tribune|opinión|opinião|opinioni|debatt|views?|voices|letters|gastbeitrag|kolumne)$/u;
const ANALYSIS = /^(?:analysis|analyse|análisis|analisi|explainer|explained|fact ?check|faktencheck)$/u;
const SPONSORED =
  /^(?:sponsored(?: content)?|advertorial|anzeige|paid (?:content|post)|partner content|brand ?studio|contenu sponsorisé|publicidad|promoted)$/u;
const RELEASE =
  /^(?:press release|pressemitteilung|communiqué de presse|comunicado de prensa|pr newswire|business wire|globe ?newswire)$/u;
const LIVE = /^(?:live|live ?blog|liveticker|live updates?|en direct|en vivo|direct|ao vivo)$/u;

/** What sort of story the page says it is: by its declared type, then by its section or kicker. */
export function readKind(page: PageReading, kicker: string | null, isArticle: boolean): ArticleKind {
  if (!isArticle) return 'other';
  for (const type of page.structured.article?.types ?? [])
    for (const [pattern, kind] of BY_TYPE) if (pattern.test(type)) return kind;
  const section = page.structured.article?.node['articleSection'];
  const words = [
    kicker,
    metaOf(page.structured, 'article:section', 'section', 'og:section')?.content,
    ...(Array.isArray(section) ? section : [section]),
    ...pathWords(page.url),
  ];
  for (const word of words) {
    if (typeof word !== 'string') continue;
    const said = fold(word)
      .replace(/[:|].*$/u, '')
      .trim();
    if (SPONSORED.test(said)) return 'sponsored';
    if (RELEASE.test(said)) return 'press-release';
    if (LIVE.test(said)) return 'live';
    if (OPINION.test(said)) return 'opinion';
    if (ANALYSIS.test(said)) return 'analysis';
  }
  return 'news';
}

function pathWords(url: string): string[] {
  try {
    return new URL(url).pathname
      .split('/')
      .slice(1, -1)
      .map((each) => each.replaceAll('-', ' '));
  } catch {
    return [];
  }
}
