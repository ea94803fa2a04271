/* What the names of boxes and elements say, in the words that news sites share. All run over lower-case names. */

const part = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?=[^a-z]|$)`);

/** Names of what holds a title. */
export const TITLE_NAME =
  /(?<!sub[-_]?)(?:title|headline|titular)(?![-_]?(?:wrap|bar|section|image|icon|header))|(?:^|[^a-z])(?:heading|hed|headtext|titulo|titel|titre|titolo|linktext)(?=[^a-z]|$)/u;

/** Names of what stands beside a title: kickers, summaries, dates, authors, counts. */
export const ASIDE_NAME = part(
  'kickers?|overline|superline|rubrics?|eyebrow|sections?|categor(?:y|ies)|cat|labels?|tags?|topics?|flags?|badges?|dates?|datetime|time|timestamps?|published|pubdate|meta|bylines?|authors?|autor(?:es)?|summary|excerpts?|desc(?:ription)?|dek|deck|subdeck|leads?|lede|standfirst|subtitle|subhead(?:line)?|subheading|abstract|snippet|captions?|credits?|pictsrc|source|count(?:er)?|comments?|duration|views|rank|number|num|position|index|premium|icon|copyright|slug|label-?line|prefix|spitzmarke|dachzeile|vorspann|antetitulo|epigrafe|occhiello|catenaccio',
);

/** Names of a kicker that tells the section. */
export const SECTION_NAME = part(
  'sections?|categor(?:y|ies)|cat|rubrics?|kickers?|overline|eyebrow|superline|topics?',
);

/** Names of boxes that rank stories by popularity. */
export const TRENDING_BOX = part(
  'trending(?:-?(?:now|news|stories|articles|list|posts?))?|most-?(?:read|popular|viewed|watched|shared|clicked|commented)|popular(?:-?(?:posts?|stories|articles|news|list|content|box))?|top-?stories|top-?read|meist-?(?:gelesen|geklickt|gesehen)|plus-?lus|mas-?(?:leid[ao]s|vist[ao]s|leido)|mais-?lidas|piu-?lett[ei]|ranking|access-?ranking|bestread|mostviewed',
);

/** Names of boxes inside a story that offer others with it. */
export const RELATED_BOX = part(
  'related(?:-?(?:links?|stories|articles?|posts?|news|content|items?|story|box|block))?|read-?(?:more|also|next)(?:-?links?)?|readmore|more-?on|know-?more|see-?also|also-?read|further-?reading|inline-?(?:article|teaser|story|related|link)|int(?:er)?stitial-?links?|linkcard|you-?might-?(?:also-?)?like|similar-?(?:posts?|articles?|stories)|lees-?ook|lire-?aussi|leggi-?anche|relacionad[ao]s?|relatedstory|relatedlinks',
);

/** Names of boxes that offer what is no story. */
export const NO_STORY_BOX = part(
  'newsletters?|subscri(?:be|ption|ptions)|sponsor(?:ed)?|advert(?:s|isement|orial)?|ads?|promoted|partners?|shop(?:ping)?|deals?|coupons?|jobs?|events?|podcasts?|share|sharing|social|follow|donat(?:e|ion)|outbrain|taboola|games?|quiz|login|signup|breadcrumbs?|pagination|pager|author-?(?:bio|box|info|card)|authors|byline|toc|table-?of-?contents|footnotes?|references|weather|stocks?|apps?|whatsapp|telegram|cta',
);
