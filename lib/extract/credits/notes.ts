import type { NoteKind } from '@/lib/article';
import { findAgencies, isBareCredit } from './agencies';
import { NOT_NOTES, NOTES } from './note-table';
import type { CreditLine, FoundAgency, FoundNote } from './types';
import { lower } from '../text';

interface Pattern {
  kind: NoteKind;
  start: RegExp | null;
  say: RegExp | null;
}

let compiled: Pattern[] | undefined;

/** The patterns run over lower-case words; their escapes (`\\W`) keep their case. */
function lowerPattern(source: string): string {
  return source.replaceAll(/\\p\{\w+\}|\\.|\p{Lu}/gu, (each) =>
    each.startsWith('\\') ? each : each.toLowerCase(),
  );
}

/** Made on first use: long patterns cost more to make than most pages cost to read. */
function patterns(): Pattern[] {
  compiled ??= NOTES.map((row) => ({
    kind: row.kind,
    start: row.start ? new RegExp(String.raw`^[\W_]{0,6}(?:${lowerPattern(row.start)})`, 'u') : null,
    say: row.say ? new RegExp(lowerPattern(row.say), 'u') : null,
  }));
  return compiled;
}

/** Cheap test before the long patterns: a note names itself or speaks of itself. */
const HINT =
  /corre[cz]|korr|berichtig|richtigst|rectif|errat|erramos|rettif|clarif|klarst|präzis|précision|aclara|esclar|chiar|editor|redakt|rédact|redac|ndlr|ndr|note|nota|noot|anm|hinweis|updat|aktualis|actuali|atuali|mise? à jour|aggiorn|bijgewerk|aangevuld|story|article|post|piece|artikel|beitrag|text|artículo|articolo|version|fassung|publish|appeared|translat|übers|tradu|tradott|vertaal|views?|opinion|meinung|disclos|disclaim|affiliat|commission|provision|sponsor|partner|contribut|report(?:ing|ed)|mitarbeit|colabor|collabor|contribu|\bai\b|\bki\b|\bia\b|a\.i\.|artificial|künstlich|artific|syndicat|edited|feed|agentur|agenc|inputs|interest|訂正|編|翻訳|生成|ai|सुधार|संपाद|स्पष्ट|विचार|एजेंसी|फीड|एआई|warning|anzeige|werbung/u;
const LONGEST = 900;
/** Slots in which running text stands: there only words set apart can be a note. */
const MAX_IN_TEXT = 420;

/** Finds the notes among a story's lines, each whole; a line that only credits agencies is a note as well. */
export function findNotes(lines: CreditLine[], agencies: FoundAgency[]): FoundNote[] {
  const notes: FoundNote[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.slot === 'metadata' || line.text.length < 4 || line.text.length > 3000) continue;
    for (const note of notesOf(line, agencies)) {
      const words = line.text.slice(note.start, note.end).toLowerCase();
      if (seen.has(words)) continue;
      seen.add(words);
      notes.push(note);
    }
  }
  return notes;
}

function notesOf(line: CreditLine, agencies: FoundAgency[]): FoundNote[] {
  const { text } = line;
  const whole = (kind: NoteKind): FoundNote[] => [{ id: line.id, kind, start: 0, end: text.length }];
  if (line.slot === 'byline') return [];
  if (NOT_NOTES.test(text.trim()) && text.length < 400) return [];
  if (HINT.test(lower(text))) {
    if (text.length <= LONGEST) {
      const kind = kindOf(line);
      if (kind) return whole(kind);
    }
    // A note glued to the end of the last paragraph: in brackets, or a sentence that speaks of the story itself.
    const glued = gluedNote(line);
    if (glued) return [glued];
  }
  const credited = agencies.find(
    (each) => each.id === line.id && each.where !== 'dateline' && each.where !== 'byline',
  );
  if (credited && credited.start === 0 && credited.end === text.length && line.slot !== 'caption')
    return whole('agency-credit');
  return [];
}

function kindOf(line: CreditLine): NoteKind | null {
  const { slot } = line;
  const text = lower(line.text);
  const running = slot === 'body' && !line.apart;
  for (const { kind, start, say } of patterns()) {
    if (slot === 'caption' && kind !== 'ai-disclosure' && kind !== 'correction') continue;
    if (start?.test(text) && !(running && text.length > MAX_IN_TEXT && kind === 'update'))
      return refine(kind, line.text);
    if (say?.test(text)) {
      // In running text people speak of AI, of opinions and of partners; only what is set apart speaks of the story.
      if (running && !SELF.test(text)) continue;
      if (running && line.left > 1 && line.paragraph > 0 && kind !== 'correction' && kind !== 'update')
        continue;
      return refine(kind, line.text);
    }
  }
  return null;
}

/** Words with which a text speaks of itself. */
const SELF =
  /\bthis (?:\w+ ){0,3}(?:story|article|post|report|piece|page|content|image|headline|column)|(?:dieser|diese|dieses|der) (?:artikel|beitrag|text|meldung|bericht)|cet article|ce texte|est[ea] (?:artículo|noticia|nota|artigo|texto|matéria|reportagem)|questo articolo|dit (?:artikel|bericht)|この記事|यह (?:खबर|लेख|समाचार)|^\W*(?:reporting|editing|edited|compiled|reported|writing|written|additional) |contributed (?:to|reporting)|^[([].{10,300}[)\]]\.?$/u;

function refine(kind: NoteKind, text: string): NoteKind {
  if (kind === 'contribution' && isAgencyOnly(text)) return 'agency-credit';
  if (kind === 'editors-note' && /correct|korrig|earlier version|frühere/iu.test(text.slice(0, 200)))
    return 'correction';
  if (kind === 'republication' && /syndicat|feed|not been edited/iu.test(text)) return 'agency-credit';
  return kind;
}

/** `With reporting by AFP`: no person beside the agencies. */
function isAgencyOnly(text: string): boolean {
  const mentions = findAgencies(text);
  if (mentions.length === 0) return false;
  let rest = text;
  for (const mention of mentions.toReversed()) rest = rest.slice(0, mention.start) + rest.slice(mention.end);
  return !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(rest) || isBareCredit(text);
}

const GLUED = /(?:^|[.!?”"»)\]।]\s)([([](?:(?![()[\]]).){12,400}[)\]])\s*$/u;

function gluedNote(line: CreditLine): FoundNote | null {
  if (line.slot !== 'body' || line.left > 1) return null;
  const match = GLUED.exec(line.text);
  const words = match?.[1];
  if (!words) return null;
  const start = line.text.lastIndexOf(words);
  const kind =
    kindOf({ ...line, text: words, apart: true }) ??
    (isBareCredit(words) && words.length > 12 ? 'agency-credit' : null);
  return kind ? { id: line.id, kind, start, end: start + words.length } : null;
}
