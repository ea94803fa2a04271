import { type Box, type Claim, type Line, Zone } from './types';

/** `word` as a whole part of a class name or id: parts are split by white space, hyphens, underscores, digits. */
const part = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(${words})(?=[^a-z]|$)`, 'g');

const NAMES: [zone: number, pattern: RegExp][] = [
  [Zone.comments, part('comments?|commentlist|disqus|kommentare?|commentaires?|comentarios?|respond')],
  [
    Zone.offer,
    part(
      'related|relatedposts?|recommend(?:ed|ations?|er)?|recirc(?:ulation)?|readmore|morestories|mostread|mostpopular|popular|trending|promos?|promoted|newsletters?|subscri(?:be|ption|bers?)|signup|share|sharing|shares|sharebar|sharedaddy|social|socials|follow|adverts?|advertisement|ads?|adslot|adunit|sponsor(?:ed)?|outbrain|taboola|teasers?|upsell|paywall|widgets?|banner|donat(?:e|ion)|toolbar|breadcrumbs?|pagination|pager|carousel|slider|latest|nextup|upnext|jobs|quiz|poll|survey|rating|voting|popup|modal|overlay|tooltip',
    ),
  ],
  [Zone.consent, part('cookies?|consent|gdpr|privacy|onetrust|didomi|cmp|cookiebar')],
  [
    Zone.author,
    part(
      'authorbio|bio|biography|aboutauthor|authorbox|authorinfo|about-the-author|author-(?:bio|box|info|card|description)',
    ),
  ],
  [Zone.tags, part('tags?|taglist|topics?|keywords?|hashtags?|categories')],
  [
    Zone.caption,
    part(
      'captions?|caption-text|credits?|copyright|bildunterschrift|legende|photocredit|imagecredit|wp-caption-text',
    ),
  ],
  [Zone.nav, part('nav|navbar|navigation|menu|submenu|megamenu|sitemap')],
  [Zone.aside, part('sidebar|rightrail|rail|aside')],
  [Zone.footer, part('footer|sitefooter|colophon')],
];

const BODY =
  /articlebody|article[-_]{1,2}(?:body|content|text)|(?:story|entry|post|news|detail|single|main)[-_]{0,2}(?:body|content|text|article)\b|body[-_]?(?:copy|text|content)|rich-?text|wysiwyg/u;

const ANY =
  /comment|disqus|komment|coment|respond|relat|recom|recirc|readmore|stories|most|popular|trend|promo|newsletter|subscri|sign|shar|social|follow|ad|sponsor|brain|taboola|teaser|upsell|paywall|widget|banner|donat|toolbar|crumb|pag|carousel|slider|latest|next|jobs|quiz|poll|survey|rating|voting|popup|modal|overlay|tooltip|cookie|consent|gdpr|privacy|onetrust|didomi|cmp|bio|author|tag|topic|keyword|categor|caption|credit|copyright|bildunt|legende|nav|menu|sitemap|side|rail|foot|colophon/u;

const TAGS: Record<string, number> = {
  nav: Zone.nav,
  menu: Zone.nav,
  header: Zone.header,
  footer: Zone.footer,
  aside: Zone.aside,
  form: Zone.form,
  li: Zone.list,
  figure: Zone.figure,
  figcaption: Zone.figure | Zone.caption,
  article: Zone.article | Zone.main,
  main: Zone.main,
  blockquote: Zone.quote,
  table: Zone.table,
  h1: Zone.heading,
  h2: Zone.heading,
  h3: Zone.heading,
  h4: Zone.heading,
  h5: Zone.heading,
  h6: Zone.heading,
};

const ROLES: Record<string, number> = {
  navigation: Zone.nav,
  menu: Zone.nav,
  menubar: Zone.nav,
  banner: Zone.header,
  contentinfo: Zone.footer,
  complementary: Zone.aside,
  main: Zone.main,
  article: Zone.article | Zone.main,
  search: Zone.form,
  dialog: Zone.consent,
  alertdialog: Zone.consent,
};

/** The bits that one element has by its tag and role, before its names and surroundings are weighed. */
export function ownZone(tag: string, names: string, role: string | null): number {
  let zone = TAGS[tag] ?? 0;
  if (role !== null) zone |= ROLES[role] ?? 0;
  if (names.length > 2 && BODY.test(names)) zone |= Zone.body;
  return zone;
}

/**
 * What an element's names claim, word by word; null when nothing. Names on the page's frame ("page-with-comments")
 * speak of the page, not of what is inside.
 */
export function claimsOf(tag: string, names: string): Claim[] | null {
  if (names.length <= 2 || tag === 'body' || tag === 'html' || tag === 'main' || !ANY.test(names))
    return null;
  const claims: Claim[] = [];
  for (const [zone, pattern] of NAMES)
    for (const match of names.matchAll(pattern)) claims.push({ word: match[1] ?? '', zone });
  return claims.length > 0 ? claims : null;
}

const DOUBTFUL =
  Zone.comments |
  Zone.offer |
  Zone.consent |
  Zone.author |
  Zone.tags |
  Zone.caption |
  Zone.nav |
  Zone.aside |
  Zone.footer |
  Zone.header |
  Zone.form;

/** Share of the page's prose above which a box is the story, whatever its names say. */
const DOMINANT = 0.4;
/** What frames a page; less prose than this makes none of it a story. */
const FRAME = Zone.nav | Zone.footer | Zone.consent;
const STORY = 500;
/** Share of the page's prose above which a word in names says nothing on this page: it stands on the story's own boxes. */
const COMMON = 0.55;
/** Long discussions outweigh short stories: comments have to hold nearly everything to be believed a story. */
const COMMENTS = 0.9;

/**
 * Settles what the names claim and hands every zone down to what is inside. A box that holds a large part of the
 * page's prose keeps no doubtful zone, and a word that stands on boxes which together hold most of the prose (a page
 * builder's "widget", a "paywall" on every paragraph) is not believed anywhere: a class name must never delete the
 * story itself.
 */
export function settleZones(boxes: Box[], lines: Line[]): void {
  const prose = new Float64Array(lines.length + 1);
  for (const line of lines)
    prose[line.index + 1] = (prose[line.index] ?? 0) + (isProse(line) ? line.size : 0);
  const all = Math.max(1, prose[lines.length] ?? 0);
  const share = (box: Box): number => ((prose[box.end] ?? 0) - (prose[box.first] ?? 0)) / all;
  const common = sharesOfWords(boxes, share);
  // What holds the page's title and prose besides is the story's frame, whatever its names.
  const first1 = lines.findIndex((line) => line.heading === 1 && !line.hidden);
  for (const box of boxes) {
    const holdsTitle = box.claims !== null && first1 >= box.first && first1 < box.end && share(box) > 0.1;
    for (const { word, zone } of holdsTitle ? [] : (box.claims ?? []))
      if ((common.get(word) ?? 0) < (zone === Zone.comments ? COMMENTS : COMMON)) box.zone |= zone;
    if (box.zone & DOUBTFUL && share(box) > (box.zone & Zone.comments ? COMMENTS : DOMINANT))
      // On a page of a few sentences the footer's legal words can be most of the prose, and stay the footer's.
      box.zone &= share(box) * all < STORY ? ~DOUBTFUL | FRAME : ~DOUBTFUL;
    if (box.parent) {
      box.zone |= box.parent.zone;
      if (box.parent.hidden) box.hidden = true;
    }
  }
  for (const line of lines) {
    line.zone |= line.box.zone;
    line.hidden ||= line.box.hidden;
  }
}

/** For every claimed word the share of the page's prose inside the outermost boxes that bear it. */
function sharesOfWords(boxes: Box[], share: (box: Box) => number): Map<string, number> {
  const shares = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const box of boxes) {
    for (const { word } of box.claims ?? []) {
      if (box.first < (ends.get(word) ?? 0)) continue;
      ends.set(word, box.end);
      shares.set(word, (shares.get(word) ?? 0) + share(box));
    }
  }
  return shares;
}

/** Whether a line reads like a sentence of running text. */
export function isProse(line: Line): boolean {
  const { text } = line;
  if (line.hidden || line.heading > 0 || line.size < 50) return false;
  if (line.linkChars > text.length * 0.45) return false;
  return /[.!?…。！？।؟։၊።:"”»'’)]\s*$/u.test(text) || line.size > 120;
}
