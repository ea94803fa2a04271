import type { Line } from '../reading/types';
import { isZone } from '../timestamps/zones';

/** Pleas, labels and service lines that stand among the paragraphs of outlets everywhere, by how they begin. */
const SERVICE =
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|annons|annonse|reklame?|реклама|広告|story continues|article continues|continue reading|continúa|read (?:more|also|next|the full)|more (?:on|from|about) |see also|also read|lire aussi|leggi anche|lee (?:también|además)|leia (?:também|mais)|mehr zum thema|lesen sie|lees ook|les også|läs (?:också|mer)|click here|tap here|share this|follow us|like us|subscribe|sign up|log in|register|join (?:us|our)|support (?:us|our)|donate|comments?\b.{0,20}$|copyright|©|\(c\) |all rights reserved|alle rechte|tous droits|todos los derechos|no reproduction|tags?:|topics?:|filed under|posted (?:in|on|by)|categor(?:y|ies):|getty images|photo(?:graph|s)?(?: by|:)|images?(?: credits?| source|:)|foto:|bild:|credits?:|source:|download |get (?:our|the|in touch) |(?:also )?follow .{0,40}(?:twitter|facebook|instagram|telegram|whatsapp|google)|watch(?: more|:| the video)|listen to|this (?:site|website) uses|we use cookies|by (?:signing|clicking|submitting)|thank you for|if you (?:purchase|buy)|we may earn|products? (?:is|are) (?:independently )?(?:chosen|selected)|for more stories|updated at|first published|originally published|more:|read:|related:)/u;

/** Whether a line begins as service lines do. */
export function isService(text: string): boolean {
  return SERVICE.test(text.slice(0, 90).toLowerCase());
}

/** Labels over boxes of facts and machine-made or short summaries. */
const ASIDE =
  /^(?:fakta|faktaboks|facts?\b|fact ?box|fact file|faktenbox|auf einen blick|das wichtigste|zusammenfassung|kurz (?:gesagt|und|zusammen)|darum geht|key (?:points|takeaways|facts|findings)|takeaways|highlights|summary|in (?:brief|short|summary)|at a glance|tl;?dr|the gist|what to know|quick read|kort fortalt|oppsummer|oppsummert|sammendrag|kortversionen|kort sagt|resum[eé]n?\b|résumé|l['’]essentiel|en bref|en résumé|à retenir|claves|lo (?:más )?importante|in breve|in sintesi|punti chiave|em resumo|resumo|samenvatting|in het kort|w skrócie|podsumowanie|коротко|главное|ai[- ](?:generated|summary|assisted)|bullet points|why it matters|listen|read (?:more|also|next)|more on|related|see also|table of contents|contents|inhalt|in this article|en este artículo|sommaire|about the (?:author|writer))/u;

/** Whether a short line opens a box that stands beside the story's own text. */
export function opensAside(text: string): boolean {
  return ASIDE.test(text.slice(0, 60).toLowerCase());
}

/** Labels over lists of other stories, alone in their line. */
const OFFER_LABEL =
  /^[^\p{L}]*(?:up next|read (?:next|more|also)|more (?:like this|on this(?: story| topic)?|stories)|related(?: stories| articles?| posts?| links?)?|you (?:may|might) also like|recommended(?: for you| stories| reading)?|auch interessant|das könnte sie (?:auch )?interessieren|lesen sie auch|mehr zum thema|weitere artikel|empfohlene artikel|(?:à )?lire aussi|sur le même sujet|noticias? relacionadas?|te puede interesar|ver también|lee también|leia (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees ook|les også|läs (?:också|mer)|læs også|lue myös|czytaj (?:także|też|również)|čtěte (?:také|též)|olvasd el ezt is|citește și|читайте также|читайте також|по теме|ilgili haberler|baca juga|xem thêm|関連記事|관련 ?기사|相关阅读|相关新闻|اقرأ أيضا|यह भी पढ़ें)[^\p{L}]*$/u;
/** Pleas to subscribe, to follow, to write in; walls; the words of forms. The outlet speaks of itself, not of the story. */
const PLEA =
  /protected by recaptcha|^(?:for (?:the latest|more|all)|want|get|to get|don['’]t miss|never miss|our website|stay|sign ?up|subscribe|follow|click|keep up|there['’]s).{0,160}\b(?:sign ?up (?:for|to)|subscribe to|register for) (?:our|the|my)\b|^(?:sign ?up|subscribe|register) (?:here |now |today )?(?:for|to) (?:our|the|my) .{0,60}(?:newsletter|alerts?|emails?|e-mails?|updates|channel|podcast)|^(?:also )?follow .{2,60} on (?:twitter|facebook|instagram|x|tiktok|telegram|whatsapp|google|threads|bluesky|mastodon|linkedin|youtube|flipboard|reddit)\b|^for more (?:stories|news|articles|updates) (?:like this|on this|from)|^to view this video please enable javascript|^(?:(?:do you )?(?:have|got) a (?:story|tip|news tip)|(?:do you )?know more).{0,200}(?:get in touch|contact|e-?mail|@|whatsapp|signal)|^(?:you can )?(?:get in touch|contact us|e-?mail us)\b.{0,80}@|^(?:already (?:a )?(?:subscriber|member|registered)|to continue reading|(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved)|create (?:a free )?(?:an )?account (?:or|to)|thanks for signing up)|^il (?:vous )?reste \d|réservée? aux abonnés|^(?:déjà abonné|pour lire la suite)|^(?:dieser|der ganze|den ganzen|diesen) (?:artikel|text|inhalt|beitrag).{0,50}(?:abonnent|mit .{0,12}(?:plus|abo\b)|freischalten|weiterlesen)|^sie haben bereits ein abo|(?:contenido|artículo) exclusivo para (?:suscriptores|socios)|(?:conteúdo|matéria) exclusiv[oa] para assinantes|^(?:suscríbete|apúntate|assine|iscriviti|inscrivez-vous|abonnez-vous|abonnieren sie|jetzt abonnieren|melden sie sich .{0,20}newsletter)|^this .{2,30} requires javascript|^(?:\$\$\w+\$\$|\{\{.{1,60}\}\}|\[\/?[a-z]+(?:[_-][\w-]+[^\]]{0,200}|\s\w+=[^\]]{1,200})\])$/u;

/** What stands in the place of something embedded that the reader has not agreed to, and how long reading takes. */
const PLACEHOLDER =
  /^(?:deine|ihre|your|vos|tus|sus|le tue|je|uw) .{0,30}(?:einstellungen|settings|préférences|preferencias|preferenze|instellingen).{0,30}(?:verhindern|prevent|do not allow|empêchent|impiden|impediscono|verhinder)|^(?:an dieser stelle (?:befindet|finden)|empfohlener (?:redaktioneller |externer )?inhalt|externer inhalt|um (?:diese[nr]? |die )?(?:eingebettete|externe)[nr]? inhalte?|this content (?:is|was) (?:hosted|provided|not available|blocked)|(?:to|in order to) (?:view|see|watch) this (?:content|video|embed|post)|ce contenu (?:est bloqué|n['’]est pas)|pour (?:voir|afficher) ce contenu|este contenido no|per (?:vedere|visualizzare) questo contenuto|deze inhoud|for å (?:se|vise) dette innholdet)|^(?:tempo de leitura|reading time|temps de lecture|tiempo de lectura|tempo di lettura|lesezeit|leestijd|lesetid|lästid|czas czytania|время чтения|okuma süresi)\s?:?\s?\d|^\d{1,2}\s?(?:min(?:ute)?s?\.?|мин\.?) (?:read|de lecture|de lectura|di lettura|lesezeit|leestijd)$/u;
/** Labels over advertisements, of the story that goes on below them, and of what a page can do, alone in their line. */
const ADVERT =
  /^[^\p{L}]*(?:advert(?:isement|isment|orial)?|ads?|sponsored|(?:(?:the )?(?:story|article) )?continues? (?:reading )?(?:below|after)(?: (?:this |the )?(?:ad(?:vert(?:isement)?)?|video|newsletter))?|in partnership with|(?:jump|skip) to (?:the )?(?:list|recipe|content|comments|video)|print (?:this )?recipe|(?:like it\? )?pin (?:it|this)(?: recipe| post)?(?: for later)?|pin for later|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|advertentie|annons|annonse?|annonce|reklame?|reklama|mainos|hirdetés|publicitate|реклама|διαφήμιση|reklam|iklan|quảng cáo|โฆษณา|פרסומת|إعلان|اشتہار|विज्ञापन|বিজ্ঞাপন|広告|광고|广告|廣告)[^\p{L}\p{M}]*$/u;
/** "Read more: another headline", as a link. */
const OFFER_LINE =
  /^[^\p{L}]*(?:read (?:more|also|next)|also read|see also|more|related|watch|listen|lesen sie (?:auch|hier|mehr)|mehr zum thema|(?:à )?lire aussi|lee también|leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|mer)|læs også|lue myös|czytaj też|czytaj także|читайте (?:также|також)|ayrıca|baca juga|xem thêm)\s?[:|»>–-]/u;

/**
 * Whether a line is surely no part of any story: a plea, a wall's words, a label over other stories. Said of short lines
 * alone; a story that quotes such words says more.
 */
export function isPlea(line: ShortLine): boolean {
  const { text, size, heading, linkChars, box } = line;
  if (size > 340) return false;
  const words = text.toLowerCase();
  if (size < 24 && box.tag !== 'td' && isClock(words)) return true;
  if (size < 60 && heading !== 1 && OFFER_LABEL.test(words)) return true;
  // A heading of one word may stand over a part of the story that is about just that.
  if (size < 60 && (heading === 0 || (heading > 1 && words.includes(' '))) && ADVERT.test(words)) return true;
  if (linkChars > text.length * 0.4 && OFFER_LINE.test(words)) return true;
  return PLEA.test(words) || PLACEHOLDER.test(words) || isPointer(line);
}

/** A clock's time alone in its line: of an entry in a live report. */
const CLOCK = /^\d{1,2} ?([:.h]) ?\d{2}(?::\d{2})?( ?(?:[ap]\.?m\.?|h|uhr))?(?: ([a-z]{2,5}))?$/u;

/** With a word behind it that is no zone, or behind a point, a number is a price or a runner's time. */
function isClock(words: string): boolean {
  const [whole, mark, half, zone] = CLOCK.exec(words) ?? [];
  if (whole === undefined || zone === undefined) return whole !== undefined;
  return isZone(zone) && (mark !== '.' || half !== undefined);
}

/** A mark that points on; a colon does where no word before it is in plain letters, since the tables know those. */
const POINTS = /[|»>›→]$|[^ -~][^:：]{0,40}[:：]$/u;
/** A document's title or a quotation behind a colon belongs to the sentence. */
const QUOTED = /[:：]\s*["'“”„‟«‹「『《〈]/u;

/** "Another story here | its headline": a few words, a mark and a link of many words to the line's end, in any language. */
function isPointer({ text, linkChars, links, box }: ShortLine): boolean {
  const [link] = links;
  if (!link || links.length > 1 || link.end !== text.length || box.tag === 'li') return false;
  if (linkChars < 25 || linkChars < text.length / 2) return false;
  const lead = text.slice(0, link.start).trimEnd();
  return (
    lead.length > 0 && lead.length < 45 && POINTS.test(lead) && !QUOTED.test(text.slice(lead.length - 1))
  );
}

type ShortLine = Pick<Line, 'text' | 'size' | 'heading' | 'linkChars' | 'links' | 'box'>;

const LEGAL =
  /^(?:©|\(c\) |copyright)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|無断転載|무단\s?전재|版权所有/u;

/** Whether a line holds the publisher's own words about rights. */
export function isLegal(line: { text: string; size: number }): boolean {
  return line.size < 500 && LEGAL.test(line.text.toLowerCase());
}
