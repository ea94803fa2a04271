import type { NoteKind } from '@/lib/article';

/**
 * How editorial notes begin or what they say, kind by kind, in English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Hindi and Japanese. Wordings follow outlets' published correction policies and style guides (AP, Reuters,
 * BBC, Guardian, DPA, Agence France-Presse, El País, Folha, ANSA, NOS, The Hindu, NHK). Order decides: the first that
 * fits names the kind. `start` patterns must begin the line; `say` patterns may stand anywhere in a short line.
 */
export const NOTES: { kind: NoteKind; start?: string; say?: string }[] = [
  {
    kind: 'ai-disclosure',
    say: String.raw`\b(?:AI|A\.I\.)[- ](?:generated|assisted|created|powered (?:summary|translation))|\b(?:generated|created|written|produced|translated|summari[sz]ed|made|illustrated) (?:\w+ ){0,3}(?:by|with|using) (?:the help of |the use of |the assistance of )?(?:\w+ )?(?:AI\b|artificial intelligence|generative AI|ChatGPT|Midjourney|DALL|machine translation)|with the (?:help|assistance) of (?:AI\b|artificial intelligence)|no (?:AI|artificial intelligence) was used|(?:mit|durch) (?:Hilfe )?(?:einer |von |der )?(?:KI\b|Künstlicher Intelligenz|künstlicher Intelligenz)[^.]{0,60}(?:erstellt|generiert|übersetzt|erzeugt|verfasst|produziert)|KI[- ]generiert|(?:générée?|réalisée?|traduite?|créée?) (?:par|avec|à l'aide de|grâce à) (?:l’|l'|une )?(?:IA\b|intelligence artificielle)|(?:generad[ao]|cread[ao]|elaborad[ao]|traducid[ao]) (?:por|con|mediante)(?: ayuda de)? (?:la )?(?:IA\b|inteligencia artificial)|(?:gerad[ao]|criad[ao]|traduzid[ao]) (?:por|com)(?: auxílio de)? (?:a )?(?:IA\b|inteligência artificial)|(?:generat[ao]|creat[ao]|tradott[ao]) (?:da|con|dall)['’ ]*(?:l['’])?(?:IA\b|intelligenza artificiale)|(?:gemaakt|gegenereerd|vertaald) (?:met|door) (?:behulp van )?(?:AI\b|kunstmatige intelligentie)|AI(?:が|で|による)(?:生成|作成|翻訳|要約)|生成AI|एआई (?:से|द्वारा)`,
  },
  {
    kind: 'correction',
    start: String.raw`(?:correction|corrections|corrected|correction\(s\)|correction and clarification|corrections? (?:&|and) clarifications?|korrektur|korrigiert|berichtigung|richtigstellung|rectificatif|correctif|erratum|corrección|rectificación|fe de errat\w+|fe de errores|errata|correção|erramos|corre[cz]ione|rettifica|errata corrige|rectificatie|correctie|शुद्धि|भूल सुधार|訂正|お詫び(?:と訂正)?|rättelse|korrektion|rettelse|oikaisu|sprostowanie)\b(?:[^.:]{0,60})?[:：.—–-]|訂正[:：]|भूल सुधार[:：]`,
    say: String.raw`(?:earlier|previous|prior|original|initial) versions? of this (?:\w+ ){0,2}(?:story|article|report|post|piece|headline|page|column|item|caption|version|obituary|review|interview)|this (?:\w+ )?(?:story|article|post|piece|headline|report) (?:has been|was|is) (?:\w+ )?(?:corrected|amended)|in einer (?:früheren|ersten|vorherigen|älteren) (?:Version|Fassung)|wir haben (?:den|diesen|das) (?:Fehler|Artikel|Text|Beitrag)?[^.]{0,30}korrigiert|une (?:première )?version (?:antérieure|précédente) de cet|una versión anterior de (?:este|esta)|uma versão anterior (?:deste|desta)|una (?:precedente|prima) versione di (?:questo|questa)|in een eerdere versie van dit`,
  },
  {
    kind: 'clarification',
    start: String.raw`(?:clarification|clarified|klarstellung|präzisierung|précision|aclaración|esclarecimento|chiarimento|verduidelijking|स्पष्टीकरण)\b[^.:]{0,40}[:：—–-]`,
  },
  {
    kind: 'translation',
    say: String.raw`^(?:[\W]*)(?:this (?:article|story|text|piece) (?:was|has been) (?:\w+ )?translated|translated (?:from|by)|(?:the )?original (?:article|story|text) (?:was |is )?(?:in|published in|appeared in) \w+ (?:and|was)|aus dem \w+ (?:übersetzt|von)|übersetz(?:t|ung) (?:aus|von)|übersetzung:|traduit (?:de|par)|cet article (?:a été )?traduit|traducid[ao] (?:de|por)|traducción (?:de|:)|traduzid[ao] (?:de|do|por)|tradução:|tradott[ao] d|traduzione (?:di|a cura)|vertaald (?:uit|door)|翻訳[:：])`,
  },
  {
    kind: 'republication',
    say: String.raw`(?:this|the) (?:\w+ )?(?:article|story|piece|post|column|report|essay|content)s? (?:is|was|has been|originally|first|also) ?(?:\w+ )?(?:re-?published|re-?posted|reprinted|syndicated|published|appeared) (?:here )?(?:from|with|under|by|in|on|at)|(?:first|originally) (?:appeared|published) (?:in|on|at|by)\b|republished (?:with permission|from|under)|reprinted with permission|read the original (?:article|story)|(?:dieser|der) (?:Artikel|Text|Beitrag) (?:erschien|ist) (?:zuerst|ursprünglich|erstmals)|(?:der|dieser) (?:Artikel|Beitrag) .{0,80}(?:erschien(?:en)? (?:zuerst )?(?:auf|bei|in)|erscheint)|cet article (?:a été|est) (?:initialement |d'abord )?(?:re)?publié|este artículo (?:fue|se) (?:publicado|publicó) (?:originalmente|primero)|publicado originalmente|pubblicato originariamente|questo articolo è stato pubblicato|dit artikel (?:verscheen|is) (?:eerder|oorspronkelijk)|the post .{3,160} (?:first )?appeared (?:first )?on`,
  },
  {
    kind: 'opinion',
    say: String.raw`(?:views?|opinions?)[^.]{0,60}(?:express(?:ed)?|reflect(?:ed)?|are)[^.]{0,60}(?:author|writer|columnist|contributor|own|personal|necessarily|alone)|(?:die|der) (?:meinung|ansichten)[^.]{0,60}(?:autor|verfasser|redaktion)|(?:les|ces) (?:opinions|propos)[^.]{0,50}(?:auteur|engagent)|las opiniones[^.]{0,60}(?:autor|responsabilidad)|(?:as opiniões|este texto)[^.]{0,60}(?:autor|reflete|reflect)|le opinioni[^.]{0,50}autor|लेखक के (?:निजी|अपने) विचार|this is an opinion (?:piece|column|article)|dieser (?:Text|Beitrag|Kommentar) (?:gibt|spiegelt) die Meinung`,
  },
  {
    kind: 'disclosure',
    start: String.raw`(?:disclosure|disclaimer|full disclosure|conflict of interest|transparenzhinweis|offenlegung|hinweis in eigener sache|affiliate[- ]?(?:links?|disclosure)|\*?\s?affiliate|anzeige|werbung|advertorial|paid content)\b[^.]{0,40}[:：—–-]`,
    say: String.raw`(?:affiliate (?:links?|commissions?|partners?|program)|earn (?:a |an )?(?:small )?(?:affiliate )?commission|commission (?:on|from|for) (?:purchases|qualifying|sales)|this (?:\w+ )?(?:article|post|content|story|page) (?:is|was|contains) (?:\w+ )?(?:sponsored|paid for|produced in partnership|created (?:in partnership )?with|affiliate)|sponsored (?:by|content)|in (?:paid )?partnership with|affiliate-?links?|provision(?:slinks| erhalten)|mit \* (?:gekennzeichnet|markiert)|liens? (?:d'|d’)?affili|enlaces? de afiliad|owns? (?:shares|stock) in (?:the|any)|(?:has|have) no (?:position|financial interest) in|(?:author|writer|outlet|publication) (?:owns|holds|has received))`,
  },
  {
    kind: 'contribution',
    say: String.raw`\bcontributed (?:\w+ )?(?:to|reporting|research)|(?:additional|with) (?:reporting|research|writing|editing)s? (?:by|from)|^\W*(?:reporting|report|writing|editing|edited|compiled|reported|written) (?:and (?:writing|editing) )?by\b|;\s?(?:editing|writing) by|mitarbeit[: ]|unter mitarbeit|mitarbeitende?:|^\W*protokoll:|redaktionelle mitarbeit|ont contribué à|a contribué à|avec la (?:collaboration|participation) de|con (?:la )?(?:información|colaboración|aportes) de|contribuyó|colaborou|colaboraram|com (?:a )?colaboração de|ha(?:nno)? collaborato|con la collaborazione di|met medewerking van|heeft meegewerkt`,
  },
  {
    kind: 'editors-note',
    start: String.raw`(?:editor(?:['’]?s|s['’]|ial)? notes?|ed(?:itor)?['’]?s?\.? note|note from the editor|note to readers|a note (?:to|from)|author['’]s note|publisher['’]s note|anmerkung der redaktion|anm\.? ?(?:d\.?|der) ?(?:red\.?|redaktion)|hinweis der redaktion|redaktioneller hinweis|die redaktion|note de la rédaction|ndlr|nota (?:de|da|del) (?:la )?(?:redacción|redação|redactor|editor|edición|redazione|direttore)|nota (?:dell[ae]|della) redazione|ndr|noot van de redactie|redactie|संपादकीय टिप्पणी|संपादक का नोट|編集部注|編集注|編注|trigger warning|content warning|warning)[^.:]{0,30}[:：—–)-]`,
  },
  {
    kind: 'update',
    start: String.raw`(?:update|updated?|aktualisierung|actualización|actualizado|atualização|mise à jour|aggiornamento)\b(?: ?\(?(?:at |on )?[\d:.apm ,/\p{L}]{0,28}\)?)?[:：—–]\s?\S.{25}`,
    say: String.raw`this (?:\w+ ){0,2}(?:story|article|post|report|piece|page|headline) (?:has been|was|is being|will be|have been) (?:\w+ )?(?:updated|edited|revised|changed)|(?:story|article) (?:has been |was )?updated (?:to|with|at|on)|this is a (?:breaking|developing) (?:news )?story|dieser (?:Artikel|Beitrag|Text|Bericht) wurde (?:\w+ ){0,3}(?:aktualisiert|ergänzt|überarbeitet)|der (?:Artikel|Text|Beitrag) wurde (?:\w+ ){0,6}(?:aktualisiert|ergänzt)|cet article (?:a été|sera) (?:mis à jour|actualisé|modifié)|est(?:e|a) (?:noticia|artículo|nota) (?:ha sido|fue|será|está siendo) actualizad|est(?:e|a) (?:reportagem|texto|matéria|artigo) foi atualizad|articolo aggiornato|dit (?:artikel|bericht) (?:is|wordt) (?:\w+ )?(?:bijgewerkt|aangevuld|geüpdatet)`,
  },
  {
    kind: 'agency-credit',
    say: String.raw`(?:has|have) not been edited by|auto-?generated from a syndicated|published from a (?:wire|syndicated)|(?:published|generated) from a (?:wire )?(?:agency|syndicated) feed|only the (?:headline|picture)[^.]{0,80}(?:reworked|edited|changed)|inhalt (?:der|einer) (?:nachrichtenagentur|agentur)|nachrichtenagentur (?:übernommen|erstellt)|(?:diese|dieser) (?:meldung|text|artikel|beitrag)[^.]{0,80}(?:nachrichtenagentur|dpa-newskanal|automatisch übernommen)|यह (?:खबर|समाचार|लेख)[^।]{0,80}(?:एजेंसी|फीड|सिंडिकेट)`,
  },
];

/** Menu items and pleas that name such notes without being one. */
export const NOT_NOTES =
  /^(?:corrections?|report (?:a|an) (?:typo|error|correction)|submit (?:a )?correction|correction policy|corrections? policy|editorial (?:policy|guidelines|standards)|suggest a correction|see (?:a )?(?:typo|mistake)|spotted an error|fehler (?:melden|gefunden)|disclosure|disclaimer|updated?|opinion|translation)[?!.:]?$|newsletter|subscribe|sign up|cookie|all rights reserved|terms of (?:use|service)|privacy policy|abonn|suscr[ií]b/iu;
