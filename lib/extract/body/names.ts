import type { Box } from '../reading';

/** What the names of a box say of its words, beyond the zones: kinds that outlets everywhere name alike. */
const KINDS = [
  'embed|placeholder|tweet|twitter|instagram|facebook|youtube|iframe|external|oembed|opta|externer',
  'factbox|fact|facts|faktaboks|fakta|infobox|infobox|box|boxout|faq|glossary|callout|callouts|highlight|notice|note|inset|accordion|expander|explainer|panel',
  'image|images|img|photo|photos|picture|pic|gallery|galerie|media|video|player|slideshow|thumb|thumbnail|figure|bild|foto|hero|wp-caption|graphic',
  'summary|keypoints|takeaways|takeaway|bullets|bulletpoints|toc|contents|index|abstract|lead|lede|intro|standfirst|subtitle|subheadline|subhead|description|excerpt|dek|teaser|sapo|ingress|chapo|highlights',
  'title|headline|label|kicker|meta|metadata|date|time|byline|published|updated|source|timestamp|author|authors|writer|eyebrow|rubric|heading|header|hed',
  'item|items|card|cards|list|listing|grid|tile|tiles|feed|row|col|column|module|block|section|entry|story|stories|news|post|posts|article|link|links',
  'paragraph|para|text|copy|body|content|prose|richtext|bodytext|articlebody|maintext|textblock',
].map((words) => words.split('|'));
const BITS = new Map<string, number>(
  KINDS.flatMap((words, kind) => words.map((word) => [word, 1 << kind] as const)),
);
export const NAME_KINDS = KINDS.length;

/** The kinds that a box's names tell, as bits; `cache` spares what the page names alike. */
export function kindsOf(names: string, cache: Map<string, number>): number {
  if (names.length < 4) return 0;
  let bits = cache.get(names);
  if (bits !== undefined) return bits;
  bits = 0;
  for (const word of names.split(/[^a-z]+/u)) bits |= BITS.get(word) ?? 0;
  cache.set(names, bits);
  return bits;
}

/** A box's tag and names without those that bear numbers: boxes of one kind have one key. */
export function keyOf(box: Box): string {
  const { names } = box;
  return box.tag + (/\d/u.test(names) ? names.replaceAll(/\S*\d\S*/gu, '#') : names);
}
