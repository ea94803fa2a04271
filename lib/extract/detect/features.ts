import { ownOf } from '../page/own';
import { countWords, sizeOf } from '../text';

/** The features of a page that detection weighs, in the order of their weights; all are zero to about three. */
export const FEATURES = [
  'ldArticle',
  'ldListing',
  'ldShop',
  'ldForum',
  'ogArticle',
  'ogWebsite',
  'ogOther',
  'metaPublished',
  'microArticle',
  'author',
  'pathHome',
  'pathListing',
  'pathStory',
  'pathSlug',
  'pathDate',
  'pathNumber',
  'pathDepth',
  'oneHeading',
  'noHeading',
  'prose',
  'noProse',
  'density',
  'teasers',
  'times',
  'price',
  'code',
  'inputs',
  'titleWords',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

const LD_TYPE = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/gu;
const LD_ARTICLE =
  /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|Recipe)$/u;
const LD_LISTING =
  /^(?:CollectionPage|SearchResultsPage|Blog|OfferCatalog|MediaGallery|VideoGallery|ImageGallery)$/u;
const LD_SHOP =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|Service|SoftwareApplication|WebApplication|MobileApplication|VideoGame|Hotel|Restaurant|LocalBusiness|Store|Vehicle|Car)$/u;
const LD_FORUM = /^(?:QAPage|DiscussionForumPosting|Question|Comment)$/u;

const LISTING =
  /^(?:tags?|topics?|category|categories|sections?|search|authors?|page|archives?|latest|collections?|c|browse|brands?|index|hub|all|[ck]ategor(?:ien?|ia|ias|ía|i|iler)|rubri(?:que|ques|ken?|ka|cs)|themen?|temas?|topik|etiquetas?|etiket|tagi|secci(?:on|ón|ones)|sezion[ei]|argomento|argomenti|onderwerp|amne|emne|suche|buscar|busca|recherche|cerca|zoek|sok|hledat|szukaj|arama)$/u;
/** Pages of the house, by the last part of their address. */
const HOUSE_PATH =
  /^(?:privacy(?:-policy|-notice)?|terms(?:-(?:and-conditions|of-(?:use|service)))?|cookies?(?:-policy)?|legal(?:-notice)?|disclaimer|imprint|impressum|datenschutz(?:erklaerung)?|agb|kontakt|contacto|contato|contatti|ueber-uns|qui-sommes-nous|mentions-legales|politica-de-privacidad(?:e)?|quienes-somos|quem-somos|chi-siamo|aviso-legal|faq|accessibility|subscribe|newsletters?)$/u;
const OTHER_PATH =
  /^(?:forums?|threads?|t|topic|viewtopic(?:\.php)?|community|discussions?|answers?|questions?|q|comments|products?|p|dp|item|items|shop|store|cart|app|apps|docs?|documentation|api|reference|manual|wiki|help|support|tutorial|learn|profile|users?|login|about(?:-us)?|contact(?:-us)?|jobs?|careers?|pricing|services?|solutions|plans|download|features|locations?|latest|stable|en\d?)$/u;
const STORY =
  /^(?:news|article|articles|story|stories|post|posts|blog|blogs|opinion|politics|sports?|world|business|insights?|magazine|features?|nachrichten|politik|noticias|actualite|guide|guides|resources|newsroom|press-releases?)$/u;
const MAX_PARAGRAPHS = 300;
const UNSPACED = /[\u3040-\u9FFF]/u;

/** Whether a `meta` of a name or property stands on the page, and what it says. */
function meta(root: Element, name: string): string | null {
  return (
    root.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ??
    null
  );
}

const log = (count: number): number => Math.min(3, Math.log2(1 + count) / 2);
const flag = (value: unknown): number => (value ? 1 : 0);

/** Reads the features off a page: metas, JSON-LD types, the address, and counts of elements; no walk, no layout. */
export function featuresOf(document: Document, url: string): Features {
  // A page can hide what a document has behind the names of its pictures and forms; not so its root's.
  const root = (ownOf(document, 'documentElement') as Element | null) ?? document.createElement('html');
  const head = root.querySelector('head') ?? root;
  const types = linkedTypes(root);
  const og = (meta(head, 'og:type') ?? '').toLowerCase();
  const isOgArticle = /^(?:article|news|blog)/u.test(og);
  const count = (tag: string): number => root.getElementsByTagName(tag).length;
  const prose = proseOf(root);
  const heads = count('h1');
  const title = (root.querySelector('title')?.textContent ?? '').trim().split(/\s[|–—·-]\s/u)[0] ?? '';
  const path = pathFeatures(url);
  return {
    // A front page declares its teasers.
    ldArticle: flag(types.articles > 0 && !(path.pathHome && types.articles > 1)),
    ldListing: flag(types.listing),
    ldShop: flag(types.shop),
    ldForum: flag(types.forum),
    ogArticle: flag(isOgArticle),
    ogWebsite: flag(og === 'website'),
    ogOther: flag(og !== '' && og !== 'website' && !isOgArticle),
    metaPublished: flag(
      head.querySelector(
        'meta[property*="published"],meta[name*="publish"],meta[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"]',
      ),
    ),
    microArticle: flag(
      root.querySelector(
        '[itemprop="articleBody"],[itemtype$="/Article"],[itemtype$="NewsArticle"],[itemtype$="BlogPosting"]',
      ),
    ),
    author: flag(
      root.querySelector(
        '[rel~="author"],[class*="byline"],[class*="author"],[class*="Byline"],[class*="Author"]',
      ),
    ),
    ...path,
    oneHeading: flag(heads === 1),
    noHeading: flag(heads === 0),
    prose: log(prose.long),
    noProse: flag(prose.long < 3),
    density: Math.min(3, prose.chars / 2000),
    teasers: log(
      root.querySelectorAll('h2>a[href],h3>a[href],h4>a[href],a[href]>h2,a[href]>h3,a[href]>h4').length,
    ),
    times: log(count('time')),
    price: log(root.querySelectorAll('[itemprop="price"],[class*="price"],[class*="Price"]').length),
    code: log(count('pre')),
    inputs: log(count('select') + count('form')),
    titleWords: Math.min(2, countWords(title) / (UNSPACED.test(title) ? 12 : 6)),
  };
}

interface LinkedTypes {
  articles: number;
  listing: boolean;
  shop: boolean;
  forum: boolean;
}

function linkedTypes(root: Element): LinkedTypes {
  const found: LinkedTypes = { articles: 0, listing: false, shop: false, forum: false };
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    // The types stand at the beginning of their nodes; what comes later in a very long text are teasers.
    for (const [, type = ''] of text.slice(0, 60_000).matchAll(LD_TYPE)) {
      if (LD_ARTICLE.test(type)) found.articles += 1;
      else if (LD_LISTING.test(type)) found.listing = true;
      else if (LD_SHOP.test(type)) found.shop = true;
      else if (LD_FORUM.test(type)) found.forum = true;
    }
  }
  return found;
}

type PathFeature = Extract<Feature, `path${string}`>;

function pathFeatures(url: string): Record<PathFeature, number> {
  let path = '/';
  try {
    path = new URL(url).pathname.toLowerCase();
  } catch {
    // An address that is none says nothing.
  }
  const parts = path.split('/').filter((part) => part !== '' && !/^[a-z]{2}(?:-[a-z]{2})?$/u.test(part));
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/u, '');
  const lead = parts.slice(0, -1);
  return {
    pathHome: flag(parts.length === 0),
    pathListing: flag(parts.some((part) => LISTING.test(part))),
    pathStory:
      flag(lead.some((part) => STORY.test(part))) -
      flag(parts.some((part) => OTHER_PATH.test(part)) || HOUSE_PATH.test(last)),
    pathSlug: Math.min(2, (last.match(/[-_]/gu)?.length ?? 0) / 4),
    pathDate: flag(
      /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]|$)|[-_/](?:19|20)\d\d[-_]?[01]\d[-_]?[0-3]\d/u.test(
        path,
      ),
    ),
    pathNumber: flag(/\d{5,}/u.test(last)),
    pathDepth: Math.min(1.5, parts.length / 4),
  };
}

/** Paragraphs long enough for running text, and their characters. */
function proseOf(root: Element): { long: number; chars: number } {
  let long = 0;
  let chars = 0;
  const paragraphs = root.getElementsByTagName('p');
  const most = Math.min(MAX_PARAGRAPHS, paragraphs.length);
  for (let at = 0; at < most; at += 1) {
    const words = paragraphs[at]?.textContent ?? '';
    // A sign of Chinese or Japanese says as much as several letters.
    const length =
      words.length > 40 && words.length <= 1500 && UNSPACED.test(words) ? sizeOf(words) : words.length;
    if (length <= 100) continue;
    long += 1;
    chars += Math.min(length, 1500);
  }
  if (long < 3) {
    // Stories set in bare `<div>`s with line breaks.
    const breaks = root.querySelectorAll('div>br+br').length;
    if (breaks > 3) long += Math.min(6, breaks);
  }
  return { long, chars };
}
