import { type Box, type Claim, type Line, Zone } from './types';

/** What a word claims that stands as a part of its own in a class name or id: parts are split by all that is no letter. */
const NAMES: [zone: number, words: string][] = [
  [
    Zone.comments,
    'comment comments commentlist disqus kommentar kommentare commentaire commentaires comentario comentarios respond',
  ],
  [
    Zone.offer,
    'related relatedpost relatedposts recommend recommended recommendation recommendations recommender recirc recirculation readmore morestories mostread mostpopular popular trending promo promos promoted newsletter newsletters subscribe subscription subscriber subscribers signup share sharing shares sharebar sharedaddy social socials follow advert adverts advertisement ad ads adslot adunit sponsor sponsored outbrain taboola teaser teasers upsell paywall widget widgets banner donate donation toolbar breadcrumb breadcrumbs pagination pager carousel slider latest nextup upnext jobs quiz poll survey rating voting popup modal overlay tooltip',
  ],
  [Zone.consent, 'cookie cookies consent gdpr privacy onetrust didomi cmpbox cookiebar'],
  [
    Zone.author,
    'authorbio bio biography aboutauthor authorbox authorinfo about-the-author author-bio author-box author-info author-card author-description',
  ],
  [Zone.tags, 'tag tags taglist topic topics keyword keywords hashtag hashtags categories'],
  [
    Zone.caption,
    'caption captions credit credits copyright bildunterschrift legende photocredit imagecredit wp-caption-text',
  ],
  [Zone.nav, 'nav navbar navigation menu submenu megamenu sitemap'],
  [Zone.aside, 'sidebar rightrail rail aside'],
  [Zone.footer, 'footer sitefooter colophon'],
];
const CLAIMS = new Map(
  NAMES.flatMap(([zone, words]) => words.split(' ').map((word) => [word, zone] as const)),
);
/** Claims of several words are one, and their parts claim nothing beside it. */
const WORDS =
  /(?<![a-z])(?:about-the-author|author-(?:bio|box|info|card|description)|wp-caption-text)(?![a-z])|[a-z]+/gu;

const BODY =
  /articlebody|article[-_]{1,2}(?:body|content|text)|(?:story|entry|post|news|detail|single|main)[-_]{0,2}(?:body|content|text|article)\b|body[-_]?(?:copy|text|content)|rich-?text|wysiwyg/u;

const HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|u-hidden|offscreen|is-hidden|d-none|hidden|hide)(?=\s|$)/u;

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

/** The bits that one element has by its tag, its role and what its names say, before its surroundings are weighed. */
export function ownZone(tag: string, { body }: Traits, role: string | null): number {
  let zone = TAGS[tag] ?? 0;
  if (role !== null) zone |= ROLES[role] ?? 0;
  return body ? zone | Zone.body : zone;
}

/** What names say of the boxes that bear them. */
export interface Traits {
  /** Word by word; null when nothing. */
  claims: Claim[] | null;
  /** Names of a story's body. */
  body: boolean;
  /** Names that hide a box from sight. */
  hidden: boolean;
}

const NONE: Traits = { claims: null, body: false, hidden: false };

/** What an element's names (lower case, words parted by anything but letters) say. */
export function traitsOf(names: string): Traits {
  if (names.length <= 2) return NONE;
  let claims: Claim[] | null = null;
  // Few names have joined words, and to part is quicker than to match.
  const words =
    names.includes('author-') || names.includes('-author') || names.includes('wp-caption')
      ? (names.match(WORDS) ?? [])
      : names.split(/[^a-z]+/u);
  for (const word of words) {
    const zone = CLAIMS.get(word);
    if (zone !== undefined) (claims ??= []).push({ word, zone });
  }
  return { claims, body: BODY.test(names), hidden: HIDDEN.test(names) };
}

/** Whether names on a tag speak of the page ("page-with-comments"), not of what is inside. */
export function framesPage(tag: string): boolean {
  return tag === 'body' || tag === 'html' || tag === 'main';
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
    if (box.claims !== null && !(first1 >= box.first && first1 < box.end && share(box) > 0.1))
      for (const { word, zone } of box.claims)
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
    if (box.claims === null) continue;
    for (const { word } of box.claims) {
      if (box.first < (ends.get(word) ?? 0)) continue;
      ends.set(word, box.end);
      shares.set(word, (shares.get(word) ?? 0) + share(box));
    }
  }
  return shares;
}

/** What sentences end in, and what closes a quotation behind them. */
const ENDS = '.!?…。！？।؟։၊።:"”»\'’)';

/** Whether a line reads like a sentence of running text. */
export function isProse(line: Line): boolean {
  const { text } = line;
  if (line.hidden || line.heading > 0 || line.size < 50) return false;
  if (line.linkChars > text.length * 0.45) return false;
  return line.size > 120 || ENDS.includes(text.charAt(text.length - 1));
}
