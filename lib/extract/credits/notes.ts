import type { NoteKind } from '@/lib/article';
import { lower } from '../text';
import { markAgencies } from './agencies';
import { findEvery } from './every-agency';
import { type Label, kindSaid, labelOf, type Standing } from './note-kind';
import type { NotePatterns } from './note-words';
import { sentencesOf } from './sentences';
import { shapeOf } from './shape';
import { isTime } from './time-words';
import type { CreditLine, FoundNote } from './types';
import { copyrightNote, creditNote, type CreditSpan } from './credit-notes';
import { globalPattern, pattern } from '../pattern';

/** Cheap test before the long patterns: a note names itself, or speaks of a story's making. */
const HINT =
  /corr|korr|richtig|rectif|errat|erramos|rettif|clari|klarst|präzis|précis|aclara|chiar|edit|red|not[ae]|noot|anm|hinweis|updat|aktuali|actuali|atuali|jour|aggiorn|story|article|post|piece|arti[kc]|text|version|fassung|publi|transl|übers|tradu|vertal|affil|commission|comisi|comiss|provi|spons|contribut|report|mitarbeit|ollab|olabor|protokoll|(?:^|[^a-z])(?:ai|ki|ia)(?:[^a-z]|$)|artific|künstl|wire|original|licen|breaking|rätt|rett|juttu|saken|uppdat|oppdat|spros|испр|обнов|матери|новин|düzelt|günc|haber|koreksi|ralat|berita|[\u0600-\u06FF\u0900-\u097F\u3040-\u9FFF\uAC00-\uD7AF]/u;
/** Menu items, pleas and service lines that name such notes without being one. */
const NOT_NOTES = pattern(
  String.raw`^[^\p{L}]*(?:report (?:a|an) |submit (?:a )?correction|request (?:a )?(?:correction|reprint)|corrections? polic|editorial (?:policy|guidelines|standards)|suggest (?:a |an )|see (?:a )?(?:typo|mistake)|(?:have you )?spot(?:ted)? an? |found an? (?:error|mistake|typo)|fehler (?:melden|gefunden)|haben sie einen fehler|(?:une |signaler une )erreur|¿?(?:has )?(?:encontraste|encontrado|viste|ves) (?:un|algún) error|reportar un error|encontrou (?:um )?erro|comunicar erro|hai (?:trovato|notato) un errore|segnala (?:un )?(?:errore|refuso)|fout (?:gezien|gevonden)|zie je een fout|if you (?:have|see|spot|notice|find|wish|would like)[^.]{0,60}(?:correction|error|feedback|complaint|typo|comment)|to (?:report|request|submit)|want to (?:report|comment)|contact (?:us|the)|follow us|share this|read more(?: about)?$|more on this story)|news ?letter(?![^.]{0,40}(?:originally|first))|subscrib|sign up|log in|sign in|cookie|privacy policy|terms of (?:use|service)|abonnier|s'abonner|abonnez|suscr[ií]b|iscriviti|assine |abonneer|prenumerera|tilmeld|turn on notifications|download (?:the|our)|whatsapp channel|join (?:our|the)|^[^\p{L}]*follow .{2,40} on (?:twitter|facebook|instagram|google|x)(?:[^\p{L}]|$)|request reprint|rights reserved worldwide|this document is subject to copyright|javascript`,
);
const LONGEST = 1600;
/** A paragraph that is a note as a whole seldom gets longer. */
const SHORT = 420;
/** Kinds whose label may head the paragraph below it. */
const HEADS_NEXT: ReadonlySet<NoteKind> = new Set([
  'correction',
  'clarification',
  'editors-note',
  'disclosure',
  'ai-disclosure',
  'update',
]);
/** Labels that leave the kind to what the note says. */
const OPEN_KINDS: ReadonlySet<NoteKind> = new Set(['editors-note', 'disclosure', 'update', 'ai-disclosure']);
/** Labels that head other things too: only where the line stands apart. */
const WEAK_LABEL = pattern(
  String.raw`^[^\p{L}]*(?:note?s?|nota|noot|hinweis|anmerkung|avertissement|advertencia|aviso|avviso|warning|advisory|please|नोट|注|説明|developing|this just in|redaktion|redacción|rédaction|redazione|produ[ck]\p{L}*|montage|redigat|autor|report|words|text|edi[çt]|writing|research|recherche|montaggio|schnitt|laporan|haber|notizia)(?![\p{L}\p{M}])`,
);
/** Advertising's own labels: a note only when what follows says what it is. */
const AD_LABEL = pattern(
  String.raw`^[^\p{L}]*(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam|reklama|iklan|ilan|annonse?|annons|advertentie|mainos|inzerce|oglas|広告|광고|广告|إعلان|реклама|sponsor(?:ed)?|gesponsert|patrocinado|partenariat|promo|pr|ad)(?![\p{L}\p{M}])`,
);

/** Finds the notes among a story's lines, each whole; a line that only credits agencies is a note as well. */
export function findNotes(lines: CreditLine[], credits: CreditSpan[], patterns: NotePatterns): FoundNote[] {
  const notes: FoundNote[] = [];
  const seen = new Set<string>();
  const taken = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (line.slot === 'metadata' || line.slot === 'byline' || text.length < 2 || text.length > 6000) continue;
    if (taken.has(at)) continue;
    const note =
      noteOf(patterns, line, lines[at + 1]) ??
      creditNote(line, credits) ??
      copyrightNote(line, notes.at(-1), lines[at - 1]);
    if (!note) continue;
    if (note.endId !== undefined) taken.add(at + 1);
    const words = lower(text.slice(note.start, note.endId === undefined ? note.end : text.length));
    if (seen.has(words)) continue;
    seen.add(words);
    notes.push(note);
  }
  return withoutRubrics(notes);
}

/** More labels of one kind than this are a rubric of the text (a list's "Update:", a quiz' "Note:"), no notes on it. */
const MOST_OF_A_KIND = 4;

function withoutRubrics(notes: FoundNote[]): FoundNote[] {
  const counts = new Map<NoteKind, number>();
  for (const { kind } of notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return notes.filter(
    ({ kind }) => (kind !== 'update' && kind !== 'editors-note') || (counts.get(kind) ?? 0) <= MOST_OF_A_KIND,
  );
}

/** Lower case with straight apostrophes, as the tables have them; place by place the same as the text. */
function straight(text: string): string {
  return lower(text).replaceAll(/[’‘ʼ]/gu, "'");
}

function noteOf(patterns: NotePatterns, line: CreditLine, next: CreditLine | undefined): FoundNote | null {
  const low = straight(line.text);
  if (standingOf(line) === 'running' && !HINT.test(low)) return null;
  if (low.length < 500 && NOT_NOTES.test(low)) return null;
  const note =
    labelled(patterns, line, low, next) ?? spoken(patterns, line, low) ?? glued(patterns, line, low);
  // Links that name notes lead to them; only where the story came from is said by a link.
  if (!note || ((line.linked ?? 0) > 0.7 && note.kind !== 'republication')) return null;
  const creditsOnly = note.kind === 'contribution' && isAgencyOnly(line.text.slice(note.start, note.end));
  return creditsOnly ? { ...note, kind: 'agency-credit' } : note;
}

/** `With reporting by AFP`: nobody is named beside the agencies. */
function isAgencyOnly(text: string): boolean {
  const mentions = findEvery(text);
  if (mentions.length === 0) return false;
  const rest = markAgencies(text, mentions);
  return !pattern`\p{Lu}[\p{L}'’.-]+\s\p{Lu}[\p{L}'’-]+`.test(rest) || shapeOf(text, mentions) !== null;
}

function standingOf(line: CreditLine): Standing {
  if (line.slot === 'caption') return 'caption';
  if (line.slot !== 'body' || line.apart) return 'apart';
  return line.left <= 1 ? 'ending' : 'running';
}

/** Among the first or last paragraphs, where a story speaks of itself. */
function atTheEnds(line: CreditLine): boolean {
  return line.slot !== 'body' || line.left <= 2 || (line.paragraph >= 0 && line.paragraph <= 1);
}

/** A label ends soon, or is all that the line says: spares most paragraphs the long patterns. */
const MAY_LABEL = /^.{2,90}?(?:[:：\]】»)|–—]|\s-\s)|^.{2,64}$|^.{2,40}?\.\s/u;

/** `Correction: …`, or a label that heads the paragraph below it. */
function labelled(
  patterns: NotePatterns,
  line: CreditLine,
  low: string,
  next: CreditLine | undefined,
): FoundNote | null {
  if (!MAY_LABEL.test(low)) return null;
  const label = labelOf(patterns, low);
  if (!label || low.length > LONGEST || line.slot === 'caption') return null;
  const said = low.slice(label.end).trim();
  if (WEAK_LABEL.test(low) && (line.slot === 'body' ? !line.apart && line.left > 2 : false)) return null;
  if (said === '') {
    if (isTime(low)) return null;
    if (!next || line.faint || !HEADS_NEXT.has(label.kind) || AD_LABEL.test(low) || !headsNext(line, next))
      return null;
    const kind = kindOfLabelled(patterns, label, next.text, next);
    return kind ? { id: line.id, kind, start: 0, endId: next.id, end: next.text.length } : null;
  }
  if (label.kind === 'update' && !line.apart && !atTheEnds(line)) return null;
  const kind = kindOfLabelled(patterns, label, line.text.slice(label.end).trim(), line);
  if (line.faint && (kind === 'contribution' || kind === 'translation' || kind === 'update')) return null;
  if (!kind || (AD_LABEL.test(low) && kindSaid(patterns, said, 'apart') === null)) return null;
  return { id: line.id, kind, start: 0, end: line.text.length };
}

function headsNext(line: CreditLine, next: CreditLine): boolean {
  return (
    next.slot !== 'caption' &&
    next.slot !== 'metadata' &&
    (next.linked ?? 0) < 0.5 &&
    next.text.length >= 30 &&
    next.text.length <= LONGEST &&
    /[.!?।。)"”]$/u.test(next.text) &&
    (line.heading === true || line.apart || line.text.endsWith(':')) &&
    (line.slot !== 'body' || line.left <= 4 || line.paragraph <= 1 || next.apart)
  );
}

/** What a labelled note is by its own words; null when they are only a time, a name where none is due, and the like. */
function kindOfLabelled(
  patterns: NotePatterns,
  label: Label,
  said: string,
  line: CreditLine,
): NoteKind | null {
  const words = said.match(globalPattern`[\p{L}\p{M}]{2,}`) ?? [];
  const size = words.join('').length;
  if (label.kind === 'contribution' || label.kind === 'translation')
    return isRoll(line, label) ? label.kind : null;
  if (label.kind === 'republication') return size >= 6 && !isTime(said) ? 'republication' : null;
  if (size < 12 || isTime(said)) return null;
  if (label.kind === 'update' && words.length < 5 && !/[\u3040-\u9FFF\uAC00-\uD7AF]/u.test(said)) return null;
  if (!OPEN_KINDS.has(label.kind)) return label.kind;
  for (const { start, end } of sentencesOf(said).slice(0, 4)) {
    const kind = kindSaid(patterns, straight(said.slice(start, end)), 'apart');
    if (
      kind &&
      kind !== 'editors-note' &&
      kind !== 'contribution' &&
      (label.kind !== 'update' || kind === 'correction')
    )
      return kind;
  }
  return label.kind;
}

/** A roll of people: `Redaktion: A Name, B Name`, `Translation: A Name`; after a sentence's end another role may follow. */
function isRoll(line: CreditLine, label: Label): boolean {
  const { text } = line;
  if (text.length > 300 || (!line.apart && !atTheEnds(line))) return false;
  const said = text.slice(label.end).trim();
  const words = said.match(globalPattern`[\p{L}\p{M}'’.-]+`) ?? [];
  if (words.length === 0 || /[!?]/u.test(said)) return false;
  if (/[\u3040-\u9FFF\uAC00-\uD7AF]/u.test(said)) return said.length <= 24;
  const small = words.filter((word) => pattern`^\p{Ll}`.test(word) && word.length > 3);
  return words.length >= 2 && small.length <= words.length * 0.34 && pattern`\p{Lu}|\p{Lo}`.test(said);
}

/** Sentences that say what a note says; the whole line where it is all or mostly that, else they are cut out. */
function spoken(patterns: NotePatterns, line: CreditLine, low: string): FoundNote | null {
  const standing = standingOf(line);
  // Paragraphs between the others are asked only where they are short.
  if (standing === 'running' && !atTheEnds(line) && low.length > SHORT) return null;
  const spans = sentencesOf(line.text);
  if (spans.length > 40) return null;
  const running = standing !== 'apart' && standing !== 'caption';
  const kinds = spans.map(({ start, end }, at): NoteKind | null => {
    // Running text is asked at its ends alone.
    if (running && at > 2 && at < spans.length - 4) return null;
    return kindSaid(patterns, low.slice(start, end), standing);
  });
  const first = kinds.findIndex((kind) => kind !== null);
  const kind = kinds[first];
  if (!kind || first < 0) return null;
  if (line.faint && (kind === 'contribution' || kind === 'agency-credit' || kind === 'update')) return null;
  if ((kind === 'update' || kind === 'republication') && isTime(low)) return null;
  // A heading names its matter; a notice is a sentence.
  if (line.heading && kind === 'disclosure' && !/[.!?…)\]。]$/u.test(line.text)) return null;
  const whole = { id: line.id, kind, start: 0, end: line.text.length };
  const share =
    spans.reduce((all, { start, end }, at) => all + (kinds[at] ? end - start : 0), 0) / line.text.length;
  // In a caption what the picture shows comes first, and who or what made it closes it.
  if (standing === 'caption') return first === 0 ? whole : { ...whole, start: spans[first]?.start ?? 0 };
  if (!running)
    return share >= 0.3 || (first === 0 && low.length < 700) ? whole : cutOut(line, spans, kinds, kind);
  if (!atTheEnds(line) && !(first === 0 && share > 0.5 && isNear(line, kind))) return null;
  if (
    kind === 'contribution' &&
    (share < 0.9 || !pattern`^(?:[^\p{L}]*(?:\p{Lu}|\p{Lo})|\s*[—–-]{1,2}\s?\p{Ll})`.test(line.text))
  )
    return null;
  if (first === 0 && (share >= 0.5 || low.length < 420)) return whole;
  return cutOut(line, spans, kinds, kind);
}

/** How far from the body's ends a kind of note still stands by itself between paragraphs. */
function isNear({ paragraph, left }: CreditLine, kind: NoteKind): boolean {
  if (kind === 'correction') return true;
  return kind === 'disclosure' ? paragraph <= 8 || left <= 4 : paragraph <= 3 || left <= 4;
}

/** The sentences from the first that is a note to the last; in running text they have to close the paragraph. */
function cutOut(
  line: CreditLine,
  spans: { start: number; end: number }[],
  kinds: (NoteKind | null)[],
  kind: NoteKind,
): FoundNote | null {
  const first = kinds.findIndex((each) => each !== null);
  const last = kinds.findLastIndex((each) => each !== null);
  const from = spans[first];
  // What follows a note in the same paragraph belongs to it, when it is short.
  const rest = spans.length - 1 - last;
  const to = spans[rest <= 2 ? spans.length - 1 : last];
  if (!from || !to || (rest > 2 && first > 0)) return null;
  return { id: line.id, kind, start: from.start, end: to.end };
}

const BRACKET = /(?:^|[.!?”"»)\]।…]\s?)([([（［](?:(?![()[\]（）［］]).){8,500}[)\]）］])\.?\s*$/u;

/** A note in brackets at the end of one of the last paragraphs. */
function glued(patterns: NotePatterns, line: CreditLine, low: string): FoundNote | null {
  if (line.slot !== 'body' || line.left > 2) return null;
  const words = BRACKET.exec(line.text)?.[1];
  if (!words) return null;
  const start = line.text.lastIndexOf(words);
  const inner = low.slice(start + 1, start + words.length - 1);
  const label = labelOf(patterns, inner);
  const kind =
    (label
      ? kindOfLabelled(patterns, label, words.slice(1, -1).slice(label.end), {
          ...line,
          text: words.slice(1, -1),
          apart: true,
        })
      : null) ?? kindSaid(patterns, inner, 'apart');
  return kind ? { id: line.id, kind, start, end: start + words.length } : null;
}
