import type { ArticleContext, ArticleKind } from '@/lib/article';
import { metaOf, type StructuredData } from './structured';
import { fold } from './text';
import { pattern } from './pattern';

const BY_TYPE: [RegExp, ArticleKind][] = [
  [/^LiveBlogPosting$/u, 'live'],
  [/^OpinionNewsArticle$/u, 'opinion'],
  [/^AnalysisNewsArticle$/u, 'analysis'],
  [/^AdvertiserContentArticle$/u, 'sponsored'],
];

const OPINION =
  /^(?:opinions?|op-?eds?|guest essay|editorials?|comment|comment is free|commentary|kommentar|meinung|columns?|columnists?|leitartikel|tribune|opinión|opinião|opinioni|debatt|views?|voices|letters|gastbeitrag|kolumne)$/u;
const ANALYSIS =
  /^(?:analysis|analyses|news analysis|analyse|análisis|analisi|explainers?|explained|fact ?checks?|faktencheck)$/u;
const SPONSORED =
  /^(?:sponsored(?: content)?|advertorial|anzeige|paid (?:content|post)|partner content|brand ?studio|contenu sponsorisé|publicidad|promoted)$/u;
const RELEASE =
  /^(?:(?:press|news) ?releases?|pressemitteilung(?:en)?|presseportal|pressmeddelanden?|pressemeddelelser?|persbericht(?:en)?|comunicat[oi] stampa|communiqué de presse|comunicado de prensa|pr newswire|business wire|globe ?newswire)$/u;
const LIVE =
  /^(?:live|live ?blogs?|as it happened|liveticker|live updates?|en direct|en vivo|direct|ao vivo)$/u;

/** What sort of story a page says it is: by its declared type, then by its kicker, section or address. */
export function kindOf(data: StructuredData, { isArticle, kicker, headline, url }: Said): ArticleKind {
  if (!isArticle) return 'other';
  for (const type of data.article?.types ?? [])
    for (const [pattern, kind] of BY_TYPE) if (pattern.test(type)) return kind;
  // "Opinion | Let the crane stay", "Live: storm night".
  const lead = pattern`^\s*([\p{L} -]{4,20}?)\s*[:|｜]`.exec(headline ?? '')?.[1];
  for (const word of [kicker, lead, ...sectionsOf(data), ...pathWords(url)]) {
    if (!word) continue;
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

/** What the page calls its section. */
function sectionsOf(data: StructuredData): string[] {
  const section = data.article?.node['articleSection'];
  const sections = [
    metaOf(data, 'article:section', 'section', 'og:section')?.content,
    ...(Array.isArray(section) ? section : [section]),
  ];
  return sections.filter((each) => typeof each === 'string');
}

type Said = Pick<ArticleContext, 'isArticle' | 'kicker' | 'headline' | 'url'>;

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
