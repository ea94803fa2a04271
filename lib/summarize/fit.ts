import { isOpen } from './sentences.ts';
import { wordsOf } from './words.ts';

/** Letters of scripts that end sentences without a mark. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tibetan}]/u;
const END = /(?:[.!…。！．。।॥۔։።។၊။]|\p{Sentence_Terminal})["'”’»«“」』)\]]*$/u;
const QUESTION = /[?？؟;፧՞]["'”’»“」』)\]]*$/u;
/** A sentence that its writer leaves unfinished. */
const TRAILS_OFF = /(?:\.{3}|…)["'”’»“」』)\]]*$/u;
/** What lost its beginning: a small letter, where no name begins with one (`al-…`, `van …`, `iPad`). */
const HEADLESS =
  /^(?!\p{Script=Georgian}|(?:de|da|di|del|della|dos|du|la|le|van|von|zu|zur|ten|ter|den|der|el|al|bin|ibn|af|av)\s)\p{Ll}+[\s,]/u;
const FEWEST_WORDS = 5;
const FEWEST_UNSPACED = 10;
const LONGEST = 700;

/** How stories point to others, in the words with which such lines begin. */
const POINTERS =
  /^[\s>»•*–—-]*(?:read (?:also|more|next|the full)|also read|see also|see more|watch(?: also| more| now)?:|listen:|more (?:on|from)\b.{0,40}$|related(?: stories| articles)?:|recommended|don.t miss|click here|sign up|subscribe|follow us|join us|download (?:the|our)|lire aussi|à lire|lisez aussi|lesen sie|lies auch|mehr (?:zum|dazu)|mehr lesen|auch interessant|lea también|lee también|le puede interesar|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|les også|les mer|läs (?:också|mer|även)|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz też|čtěte také|olvassa el|citește și|читайте (?:также|ще|також)|читать далее|ayrıca okuyun|baca juga|đọc thêm|xem thêm|यह भी पढ़ें|इसे भी पढ़ें|आरो पढ़ें|আরও পড়ুন|আরো পড়ুন|اقرأ أيضا|إقرأ أيضا|بیشتر بخوانید|مزید پڑھیں|関連記事|相关阅读|延伸閱讀|관련 ?기사|funda futhi)/u;
/** Lines about the text, its makers or its reader, not of the story. */
const ABOUT =
  /©|\(c\) \d{4}|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos|newsletter|this (?:article|story|report) (?:was|has been|is|first|originally)|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien|stammt)|cet article (?:a été|est)|este artículo (?:fue|ha sido|se publicó)|the (?:author|writer) is\b|(?:additional )?reporting by|editing by|photo(?:graph)?:|(?:file|handout) photo|getty images|\bpicture:|foto:|fotos:|\bimage:|bild:|reuters\/|afp\/|epa\/|ap photo|source:|quelle:|with inputs? from|translated (?:by|from)|cookies?\b.{0,40}\b(?:accept|consent|settings)|enable javascript|advertisement|^anzeige|whatsapp[- ]?(?:channel|kanal)|\bpodcast\b.{0,40}\b(?:listen|subscribe)|editor['’]s note|correction:|clarification:|update:|korrektur:|anmerkung der redaktion|disclaimer/u;
/** Where somebody stands in a picture, and how live pages send their readers on. */
const PICTURED =
  /\((?:(?:far |from )?(?:left|right)|(?:front|back) row|cent(?:er|re)|pictured(?: (?:left|right))?|[lrm]\.|(?:von |ganz )?(?:links|rechts)|mitte|à (?:gauche|droite)|au centre|a la (?:izquierda|derecha)|izq(?:uierda)?\.?|dcha\.?|a (?:sinistra|destra)|al centro|слева|справа|в центре|맨 (?:앞|뒤|왼쪽|오른쪽)|왼쪽|오른쪽|가운데|[左右中]から.{0,4}|[左右中]|前排.{0,3})\)/u;
const ONWARD =
  /(?:à suivre|à retrouver) (?:ici|en direct)|follow (?:along|our|all)\b[^.]{0,60}\b(?:live|here)\b|live updates?\b[^.]{0,40}\bhere\b|(?:im|in unserem) (?:live-?)?(?:ticker|blog)\b.{0,40}(?:verfolgen|nachlesen)|(?:alle|sämtliche) (?:infos|entwicklungen) im |sigue (?:aquí|en directo)/u;
const ADDRESS =
  /\$\$\w+\$\$|\{\{|\}\}|https?:\/\/|www\.|\S+@\S+\.\S+|(?:^|\s)@\w{3,}|pic\.twitter|#\w+\s#\w+/u;

/**
 * Whether a sentence may stand in a summary: whole, no question, no heading, and none of the lines that pages set among the
 * prose: pointers to other stories, captions and credits, notes, offers. `skip` are texts known to be such.
 */
export function isFit(text: string, paragraph: string, skip: readonly string[] = []): boolean {
  if (text.length > LONGEST || QUESTION.test(text) || isOpen(text) || closesEarly(text)) return false;
  const unmarked = UNMARKED.test(text);
  if ((!END.test(text) && !unmarked) || TRAILS_OFF.test(text) || HEADLESS.test(text)) return false;
  const words = wordsOf(text).length;
  if (
    words <
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || unmarked
      ? FEWEST_UNSPACED
      : FEWEST_WORDS)
  )
    return false;
  const plain = text.toLowerCase();
  if ([POINTERS, ABOUT, ADDRESS, PICTURED, ONWARD].some((pattern) => pattern.test(plain))) return false;
  if (POINTERS.test(paragraph.slice(0, 60).toLowerCase()) && paragraph.length < 250) return false;
  return !skip.some((other) => other.length >= text.length && other.includes(text));
}

/** Whether a sentence begins with the end of another: a closing mark or a small comma. */
function closesEarly(text: string): boolean {
  return /^(?:[”»)\],;:]|["'’](?:\s|$))/u.test(text);
}

/** How many letters at the start of a story are its dateline (`KYIV, May 3 (Agency) -`), with the space after it. */
export function datelineLength(text: string): number {
  const found =
    /^(?:\p{Lu}[\p{L}\p{M}.'’ /-]{1,40}(?:,\s[\p{L}\p{M}\p{N}.' ]{2,30}){0,2}\s?)?\((?:\p{Lu}[\p{L}\p{M}/. ]{1,24})\)\s*(?:[-–—:]{1,2}\s*)?(?=\S)/u.exec(
      text,
    ) ??
    /^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?:,\s[\p{L}\p{M}\p{N}.' ]{2,30}){0,2}\s?[-–—]{1,2}\s+(?=\S)/u.exec(
      text,
    ) ??
    // Without capitals only where a sentence begins after it: `Munich/London – The …`, `LINDI: It is …`
    /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:[/ ]\p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2}(?:,\s[\p{L}\p{M}\p{N}. ]{2,20})?\s[-–—]\s+(?=[“"„«]?\p{Lu})/u.exec(
      text,
    ) ??
    /^\p{Lu}[\p{Lu}\p{M}'’ -]{2,24}:\s+(?=[“"„«]?\p{Lu})/u.exec(text);
  const length = found?.[0].length ?? 0;
  return length < text.length / 2 ? length : 0;
}
