import type { AgencyRole } from '@/lib/article';
import { lower } from '../text';
import { type AgencyMention, MARK, markAgencies } from './agencies';
import { PICTURE } from './credit-words';
import { pattern } from '../pattern';

const M = `${MARK}+`;
const GAP = String.raw`[^.;!?।。]{0,60}?`;

/**
 * Sentences that credit, by how much of the text they speak of; they run over lower-case text with the agencies marked.
 * Each stands for a family of wordings; the languages follow one another.
 */
const ROWS: [role: AgencyRole, triggers: string, source: string][] = [
  // "With inputs from PTI", "With files from The Associated Press", "(with material from agencies)"; dailies, en
  [
    'contribution',
    'from |by |of |via ',
    `(?:with|using|includes?|including|contains?|based on|incorporates|plus) (?:[\\p{L}'’-]+ ){0,4}(?:inputs?|files?|reports?|reporting|material|contributions?|copy|wire|details|information|agency) (?:\\p{L}+ )?(?:from|by|of|via) ${GAP}${M}`,
  ],
  // "With PTI inputs", "Inputs: PTI", "Agency inputs"; Indian dailies, en
  [
    'contribution',
    'input|file|material',
    `(?:with|plus)? ?(?:the )?${M} (?:wire )?(?:inputs?|files?|material)(?![\\p{L}])|^[^\\p{L}]*(?:agency )?(?:inputs?|files?)(?: (?:from|by)| ?[:–-]) ${GAP}${M}`,
  ],
  // "Additional reporting from PA"; British dailies, en
  [
    'contribution',
    'additional|further|supplementary|extra|more ',
    `(?:additional|further|supplementary|extra|more) (?:reporting|information|material|inputs?|research|copy|sources?)(?: and reporting)? ?(?:by |from |via |of |[:•] ?)?${GAP}${M}`,
  ],
  // "Information from AP was used in this report", "Some information for this report came from AP"; US sports pages, broadcasters, en
  [
    'contribution',
    'used in|came from|comes from',
    `(?:information|material|reporting|copy|content)? ?(?:(?:from|by) )?(?:the )?${M}[^.;!?]{0,30} (?:was|were) used (?:in|for) this|(?:information|material|reporting|details) (?:for|in) this [^.;!?]{0,20} (?:came|comes) from ${GAP}${M}`,
  ],
  // "Associated Press writer X in Paris contributed to this report"; US dailies, en
  [
    'contribution',
    'contributed',
    `${M}[^.;!?]{0,220} (?:also )?contributed(?: \\p{L}+)?(?: (?:to|from|reporting)|\\.|$)`,
  ],
  // "Contributing: A Name, Ledger; The Associated Press"; US dailies, en
  [
    'contribution',
    'contribut',
    `^[^\\p{L}]*contribut(?:ing|ors?|ing reporters?|ing writers?) ?: ?[^.!?]{0,120}?${M}`,
  ],
  // "With reporting by Associated Press writer X", en
  ['contribution', 'with report', `with report(?:s|ing) (?:by|from) (?:the )?${M}`],
  [
    'contribution',
    'mitarbeit|ergänzt',
    `(?:unter )?mitarbeit ?(?:von|:)? ${GAP}${M}|ergänzt (?:durch|um|mit) ${GAP}${M}`,
  ], // de
  [
    'contribution',
    'avec|grâce',
    `(?:avec|grâce à) (?:la |le |les )?(?:contribution|contributions|collaboration|participation|concours|apports?) d${GAP}${M}`,
  ], // fr
  [
    'contribution',
    'con ',
    `con (?:la |il )?(?:colaboración|aportes?|contribución|contributo|collaborazione) d${GAP}${M}`,
  ], // es, it
  ['contribution', 'com ', `com (?:a )?(?:colaboração|contribuição) d${GAP}${M}`], // pt
  ['contribution', 'met ', `met (?:medewerking|bijdragen?) van ${GAP}${M}`], // nl
  ['contribution', 'इनपुट', `इनपुट ?[-–:]? ?(?:के साथ)? ?${GAP}${M}|${M} ?(?:के|से|का)? ?(?:साथ )?इनपुट`], // hi
  ['contribution', 'katkı', `${M}['’]?\\p{L}{0,4} (?:katkıda|katkısıyla|katkılarıyla)`], // tr
  [
    'contribution',
    'участ|همکاری|بمساهمة',
    `(?:с участием|при участии|за участі|با همکاری|بمساهمة) ${GAP}${M}`,
  ], // ru, uk, fa, ar
  // "Mit Material von dpa", "unter Verwendung von dpa"; regional dailies, de
  [
    'part',
    'mit |verwend|basi|aufgrund|enthält|beruht|genutzt',
    `(?:mit|unter verwendung von|auf basis von|aufgrund von) (?:(?:\\p{L}+ ){0,2}(?:material|informationen|inhalten|texten|meldungen|berichten|agenturmaterial|agenturmeldungen|angaben) ${GAP}${M}|(?:der )?${M}[ -](?:material|meldungen|texten|inhalten))|(?:enthält|basiert auf|verwendet|beruht auf) (?:\\p{L}+ ){0,2}(?:material|meldungen|informationen|inhalten?|texten?) ${GAP}${M}|(?:material|meldungen|informationen) (?:der|von|des) ${GAP}${M} (?:verwendet|genutzt|enthalten)`,
  ],
  [
    'part',
    'avec|après|partir',
    `(?:avec|d['’]après|à partir de) (?:\\p{L}+['’ ]){0,3}(?:informations?|dépêches?|agences?|éléments) ?${GAP}${M}`,
  ], // fr
  [
    'part',
    'con |partir|información',
    `(?:contiene |^[^\\p{L}]*)información (?:de|del) ${GAP}${M}|(?:con|elaborad[oa] con|a partir de) (?:\\p{L}+ ){0,2}(?:información|informaciones|datos|material|reportes?|despachos|cables|informes) ${GAP}${M}`,
  ], // es
  ['part', 'informações', `^[^\\p{L}]*as informações são d[aoe]s? ${GAP}${M}`], // pt
  ['part', 'com ', `com (?:\\p{L}+ ){0,2}(?:informações|dados|material|conteúdo|reportagem) ${GAP}${M}`], // pt
  ['part', 'con ', `con (?:\\p{L}+ ){0,2}(?:informazioni|fonti|notizie|agenzie) ${GAP}${M}`], // it
  ['part', 'met ', `met (?:\\p{L}+ ){0,2}(?:informatie|materiaal|berichten) (?:van|uit) ${GAP}${M}`], // nl
  [
    'part',
    'med |baser',
    `(?:med|baserat på|basert på|baseret på) (?:\\p{L}+ ){0,2}(?:material\\p{L}*|stoff|uppgifter|opplysninger) (?:från|fra) ${GAP}${M}`,
  ], // sv, no, da
  [
    'part',
    'podst|využití|přispěním|informații',
    `s přispěním ${GAP}${M}|na podst\\. ${M}|na podstawie (?:\\p{L}+ ){0,2}${M}|s využitím ${GAP}${M}|cu informații ${GAP}${M}`,
  ], // pl, cs, ro
  [
    'part',
    'материал|використан|πληροφορ|στοιχεία',
    `(?:по материалам|з використанням|за матеріалами|με πληροφορίες|με στοιχεία) ${GAP}${M}`,
  ], // ru, uk, el
  // "This story was compiled from wire reports"; US dailies, en
  [
    'part',
    'compiled',
    `(?:story|article|report|item) (?:was|is|has been) compiled (?:from|by|with|using) ${GAP}${M}`,
  ],
  // "Compiled from wire reports", "From staff and wire reports"; US regional dailies, en
  [
    'part',
    'compiled|staff|combined',
    `^[^\\p{L}]*compiled (?:from|by) ${GAP}${M}|^[^\\p{L}]*(?:from )?(?:staff|combined|compiled)(?: and| from|,) ${GAP}${M}`,
  ],
  ['part', 'laporan|bahan|informasi', `dengan (?:laporan|bahan|informasi) ${GAP}${M}`], // id
  // "This story was provided by AP", "produced by Kaiser Health News", "published from a PTI feed"; en
  [
    'text',
    ' by | from | via | through | of ',
    `(?:story|article|report|item|post|piece|dispatch|copy|content|text)[^.]{0,60}? (?:provided|supplied|produced|distributed|syndicated|published|generated|sourced|reported|taken|created|written|republished|reproduced) [^.]{0,50}?(?:by|from|via|through|of) ${GAP}${M}`,
  ],
  [
    'text',
    ' by | from | via | through |permission',
    `^[^\\p{L}]*(?:provided|supplied|distributed|syndicated|published|generated|reproduced|translated) (?:by|from|via|through|with permission (?:of|from)) ${GAP}${M}`,
  ],
  // "This report by The Canadian Press was first published March 12"; Canadian dailies, en
  ['text', 'this report by', `this report by (?:the )?${M}[^.;!?]{0,24} was first published`],
  // "This report is auto-generated from PTI news service"; Indian portals, en
  ['text', 'generated from', `auto[- ]?generated from (?:the |a )?${M}`],
  // "This is a syndicated news story from PTI"; Indian portals, en
  [
    'text',
    'syndicated',
    `^[^\\p{L}]*this is a(?:n unedited,?)?(?: and)?(?: auto-generated| syndicated)[^.;!?]{0,40} (?:story|article|report|feed) (?:from|of|by) ${GAP}${M}`,
  ],
  // "©2026 The Ledger. Visit at … Distributed by Tribune Content Agency, LLC."; US regional dailies, en
  ['text', 'distributed by', `[.;,] distributed by (?:the )?${M}`],
  // "The Associated Press produced this story", en
  [
    'text',
    ' this',
    `^[^\\p{L}]*(?:the )?${M} (?:first |originally )?(?:produced|created|reported|wrote|published|distributed|provided) this`,
  ],
  // "Dieser Text stammt von der dpa und wurde automatisch übernommen"; dailies, de
  [
    'text',
    'agentur|kanal|dpa',
    `(?:nachrichtenagentur|agentur|newskanal)[^.]{0,40}${M}[^.]{0,90}(?:übernommen|erstellt|verbreitet|verfasst|bearbeitet)`,
  ],
  [
    'text',
    'übernommen|erstellt|verbreitet|verfasst|geliefert|stamm',
    `(?:meldung|text|artikel|beitrag|inhalt|bericht|nachricht)[^.]{0,90}${M}[^.]{0,80}(?:übernommen|erstellt|verbreitet|verfasst|geliefert)|(?:wurde|ist|automatisch) [^.]{0,30}(?:von|aus) [^.]{0,30}${M}[^.]{0,20}übernommen|stammt [^.]{0,30}(?:von|vom|aus) [^.]{0,24}${M}`,
  ],
  [
    'text',
    'dies|originalthema',
    `dies(?:er|e|es|em) (?:meldung|text|artikel|beitrag|inhalt|bericht)[^.]{0,60}?(?:von|von der|aus dem|über|angebots? der) [^.]{0,40}?${M}|originalthema [^.]{0,30}(?:von|der) [^.]{0,30}${M}`,
  ],
  [
    'text',
    'article|dépêche|texte|contenu',
    `(?:article|dépêche|texte|contenu)[^.]{0,60}(?:publié|fourni|rédigé|produit|diffusé|repris|issu)e?s?[^.]{0,30} (?:par|de|d)['’ ]${GAP}${M}`,
  ], // fr
  [
    'text',
    'por |de ',
    `(?:artículo|nota|texto|noticia|contenido|despacho)[^.]{0,60}(?:publicad|distribuid|elaborad|proporcionad|generad|tomad|escrit)[oa][^.]{0,30} (?:por|de) ${GAP}${M}|^[^\\p{L}]*distribuido por ${GAP}${M}`,
  ], // es
  [
    'text',
    'por |da |do |pela|pelo',
    `(?:artigo|texto|conteúdo|notícia|matéria)[^.]{0,60}(?:publicad|distribuíd|produzid|fornecid|escrit)[oa][^.]{0,30} (?:por|pela|pelo|da|do) ${GAP}${M}`,
  ], // pt
  [
    'text',
    'da |dall|di ',
    `(?:articolo|testo|notizia|contenuto)[^.]{0,60}(?:pubblicat|distribuit|prodott|fornit|realizzat)[oa][^.]{0,30} (?:da|dall['’]|di) ?${GAP}${M}`,
  ], // it
  [
    'text',
    'door |van ',
    `(?:artikel|bericht|tekst)[^.]{0,60}(?:geleverd|gepubliceerd|geschreven|verspreid|overgenomen|afkomstig)[^.]{0,30} (?:door|van) ${GAP}${M}`,
  ], // nl
  [
    'text',
    'fra |från ',
    `(?:saken|artikkelen|artikeln|artiklen|meldingen|nyheten|teksten|texten|en melding)[^.]{0,50} (?:fra|från) ${GAP}${M}`,
  ], // no, sv, da
  [
    'text',
    'प्रकाशित|ली गई|फीड|द्वारा|जारी',
    `(?:खबर|समाचार|लेख|रिपोर्ट|स्टोरी)[^।]{0,80}${M}[^।]{0,60}(?:प्रकाशित|ली गई|फीड|द्वारा|जारी)`,
  ], // hi
  ['text', '配信|提供', `${M} ?(?:より)?(?:配信|提供)|(?:配信|提供)[:：] ?${M}`], // ja
  ['text', 'tarafından', `${M} tarafından (?:servis|yayın|geç)`], // tr
  // "AA, DHA ve İHA tarafından geçilen tüm haberler …"
  ['text', 'ajansı', `${M}[^.]{0,60}tarafından geçilen`], // tr
];
interface Saying {
  role: AgencyRole;
  triggers: string[];
  source: string;
  compiled?: RegExp;
}

/** Each is compiled when a line first holds one of its triggers: most pages need none. */
const SAYINGS: Saying[] = ROWS.map(([role, triggers, source]) => ({
  role,
  triggers: triggers.split('|'),
  source,
}));

/** Words that make an agency the source of one fact instead of the text, or the text a quotation of it. */
const QUOTING = pattern(
  String.raw`(?:^|[^\p{L}])(?:told|tells|according to|quoted|quoting|cited|citing|reported that|reports that|said in|berichtete|berichtet|meldete|zufolge|laut|selon|a déclaré|según|informó|informa|segundo|secondo|ha detto|riferisce|volgens|enligt|ifølge|według|по данным|сообщает|göre|के अनुसार|के मुताबिक)(?=[^\p{L}]|$)`,
);

/** How much of the text a sentence credits to the agencies in it; null when it credits nothing. */
export function roleSaid(text: string, mentions: AgencyMention[]): AgencyRole | null {
  if (mentions.length === 0 || text.length > 460) return null;
  // `With agency inputs`: the name itself says it.
  if (text.length < 60 && mentions.some(({ start, end }) => /inputs?$/iu.test(text.slice(start, end))))
    return 'contribution';
  const marked = lower(markAgencies(text, mentions));
  if (QUOTING.test(marked) || PICTURE.test(marked.slice(0, 14))) return null;
  for (const saying of SAYINGS) {
    if (!saying.triggers.some((trigger) => marked.includes(trigger))) continue;
    saying.compiled ??= pattern(saying.source);
    if (saying.compiled.test(marked)) return saying.role;
  }
  return null;
}
