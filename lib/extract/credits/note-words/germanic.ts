import type { NoteWords } from './types';

export const de: NoteWords = {
  codes: 'de lb gsw nds',
  common: 'und der die nicht mit das von auf',
  self: [
    'dies(?:er|e|es|em|en) (?:\\p{L}+(?:-\\p{L}+)* )?(?:artikels?|beitrag(?:e?s)?|texte?s?|meldung|berichte?s?|fassung|version|nachricht|überschrift|zusammenfassung|übersetzung|interviews?|gesprächs?|reportage|kommentars?|kolumne|inhalte?s?|podcast|seite|story|liveblog|faktencheck|gastbeitrags?|analyse|recherche|rezension|newsletter)', // correction boxes of dailies
    'dies ist (?:ein|eine) (?:\\p{L}+ )?(?:übersetzung|artikel|beitrag|text|meldung|kommentar|gastbeitrag|meinungsbeitrag|anzeige)', // machine translations
    '(?:früheren|ersten|vorherigen|älteren|ursprünglichen|vorigen) (?:version|fassung)', // correction boxes of dailies
  ],
  loose: [
    '(?:der|die|das|den|dem|des|unser(?:e[rmns]?)?) (?:\\p{L}+(?:-\\p{L}+)* )?(?:artikels?|beitrag(?:e?s)?|texte?s?|meldung|fassung|version|überschrift|zusammenfassung|übersetzung|interview|gespräch|originalartikel|inhalte?|bild|foto|video|meinung)', // dailies
    'dies(?:er|e|es|em) (?:bild|foto|video|grafik)', // picture notes
    '^[^\\p{L}]*(?:artikel|text|beitrag|meldung)', // telegraphic notes
  ],
  labels: {
    correction: [
      'korrektur(?:en|hinweis)?|korrigiert|berichtigung|richtigstellung|gegendarstellung|widerruf|errat(?:um|a)|in eigener sache: korrektur|korrigierte fassung|korrektur-hinweis',
    ], // dailies
    clarification: ['klarstellung|präzisierung|zur klarstellung'], // dailies
    update: ['update|aktualisierung|aktualisiert|nachtrag|ergänzung|hinweis: update'], // dailies
    'editors-note': [
      '(?:anmerkung|hinweis)(?:en|e)? (?:der|von der|aus der) (?:redaktion|chefredaktion|onlineredaktion)|anm\\. ?(?:d\\.|der) ?(?:red|redaktion)\\.?|redaktioneller hinweis|die redaktion|redaktionshinweis|hinweis(?: an (?:unsere )?leser\\p{L}*)?|triggerwarnung|warnhinweis|hinweis für leser|anmerkung|in eigener sache|zur autorin|transparenzbox', // dailies and magazines
    ],
    disclosure: [
      'transparenzhinweis|offenlegung|hinweis in eigener sache|affiliate-?(?:links?|hinweis)|anzeige|werbung|werbehinweis|bezahlte? (?:inhalt|anzeige|partnerschaft)|gesponsert|sponsored|interessenkonflikte?|haftungsausschluss|disclaimer|hinweis auf interessenkonflikte|hinweis zu affiliate.{0,20}|unbezahlte werbung|produktempfehlung',
    ], // technology and finance pages
    'ai-disclosure': [
      'ki-hinweis|hinweis zu(?:r|m)? (?:ki|künstlicher).{0,24}|ki-transparenz|ki-kennzeichnung',
    ], // AI guidelines of newsrooms
    translation: [
      'übersetzung(?: und \\p{L}+)?|übersetzt von|aus dem \\p{L}+en(?: von| übersetzt)?|deutsch von',
    ], // magazines and fact-checkers
    republication: ['zuerst erschienen|erstveröffentlichung|originalartikel|ursprünglich erschienen'], // magazines
    contribution: [
      'redaktion|redaktionelle mitarbeit|mitarbeit(?:ende?r?)?|unter mitarbeit(?: von)?|protokoll|recherche|faktencheck|schlussredaktion|lektorat|bildredaktion|produktion|schnitt|redigatur|text und recherche|autor\\p{L}*|dokumentation|mit(?:arbeit)? von',
    ], // investigative sites
    opinion: ['meinungsbeitrag|hinweis: (?:dies|dieser) (?:ist ein )?(?:kommentar|meinung)'],
  },
  says: {
    correction: [
      '(?:korrigiert|berichtigt|richtiggestellt)|(?:fälschlich\\p{L}*|irrtümlich\\p{L}*|falsch|fehlerhaft\\p{L}*|versehentlich|fehler|nicht korrekt|unrichtig)',
    ],
    clarification: ['präzisiert|klargestellt|klarstell\\p{L}+'],
    update: [
      '(?:wurde|wird|ist|haben wir|war) (?:[^.]{0,60} )?(?:aktualisiert|ergänzt|überarbeitet|erweitert|geändert|angepasst|fortlaufend|laufend|upgedatet)',
    ],
    republication: [
      '(?:erschien|erschienen|erscheint|veröffentlicht|publiziert|entstand|entstanden|übernommen) (?:\\p{L}+ ){0,4}(?:zuerst|erstmals|ursprünglich|im|in|auf|bei|am)|(?:zuerst|erstmals|ursprünglich|zunächst|im original) (?:[^.]{0,60} )?(?:erschien|veröffentlicht|publiziert|auf|bei|in)|ist (?:teil|ein auszug|ein vorabdruck)|(?:kooperation|zusammenarbeit) mit|lizenz',
    ],
    translation: [
      '(?:maschinelle |automatische )?übersetz(?:ung|t)|aus dem (?:englischen|französischen|russischen|spanischen|italienischen|ukrainischen|arabischen|türkischen|polnischen|hebräischen|niederländischen)',
    ],
    opinion: [
      'meinung(?:en)? (?:der|des|von|wieder|\\p{L}+ )|(?:ansichten|standpunkt|auffassung)[^.]{0,40}(?:autor|verfasser)|(?:gibt|geben|spiegelt|spiegeln)[^.]{0,40}(?:meinung|ansicht)|nicht (?:unbedingt |notwendigerweise |zwingend )[^.]{0,40}(?:meinung|haltung)',
    ],
    disclosure: [
      'affiliate|provision(?:en|slinks?)?|gesponsert|bezahlt(?:e|er|es)? (?:anzeige|partner|inhalt|werbung)|anzeigensonderveröffentlichung|(?:ist|enthält) (?:eine? )?(?:bezahlte )?(?:werbung|anzeige)|kooperation mit|keine anlageberatung|ersetzt (?:keine|nicht)|keine (?:medizinische|rechtliche) beratung',
    ],
    contribution: ['mitgearbeitet|mitarbeit|mitgewirkt|recherchiert von'],
    'agency-credit': [
      'nachrichtenagentur|newskanal|news-kanal|agenturmeldung|(?:automatisch|automatisiert|maschinell) (?:\\p{L}+ ){0,5}(?:übernommen|erstellt|veröffentlicht|importiert)|redaktionell nicht bearbeitet|nicht (?:redaktionell )?(?:bearbeitet|geprüft)',
    ],
    'editors-note': [
      'namen? (?:\\p{L}+ ){0,4}(?:geändert|anonymisiert)|kommentarfunktion|gekürzt|(?:leicht )?gekürzt|schilder(?:t|ungen)|gewalt|suizid',
    ],
  },
  whole: {
    correction: [
      'in (?:einer|der) (?:früheren|ersten|vorherigen|älteren|ursprünglichen|vorigen) (?:version|fassung)[^.]{0,200}',
      'wir haben (?:den|diesen|das|die|dies) (?:\\p{L}+ ){0,4}(?:korrigiert|berichtigt)|wir bitten(?: um entschuldigung)?[^.]{0,30} (?:den|diesen|die) fehler|wir (?:bedauern|entschuldigen uns für) den fehler',
    ],
    update: [
      '^\\W*(?:mehr (?:in kürze|dazu in kürze|informationen in kürze|folgt)|weitere (?:informationen|details) (?:in kürze|folgen)|(?:diese )?(?:meldung|nachricht|artikel|text) wird (?:\\p{L}+ )?aktualisiert|wird (?:laufend|fortlaufend) aktualisiert)',
    ],
    republication: [
      "(?:lesen|lest|lies) (?:sie )?(?:den|das|hier den|hier das) original(?:artikel|text|beitrag)?|(?:hier geht es|hier geht's|zum) (?:zum )?original(?:artikel|text|beitrag)|im original (?:ist er |erschien|erschienen|auf|bei)|erschien(?:en)? (?:zuerst|erstmals|ursprünglich) (?:auf|bei|in|im|am)|mit freundlicher genehmigung|^\\W*zuerst (?:erschienen|veröffentlicht)",
    ],
    translation: [
      '^\\W*(?:maschinell |automatisch )?übersetz(?:ung|t)(?: und [\\p{L}]+)?(?: aus| von|:| durch)|aus dem \\p{L}+en (?:übersetzt|von|übertragen)|maschinell(?:e)? übersetz|automatisiert übersetzt',
    ],
    opinion: ['(?:die|der) (?:meinung|ansichten|geäußerten)[^.]{0,80}(?:autor|verfasser|redaktion|eigene)'],
    disclosure: [
      'affiliate-?(?:links?|partner|programm)|provisions?(?:-links?|links?| erhalten| von)|(?:erhalten|bekommen|erhält|verdienen|bekommt|verdient) (?:\\p{L}+ ){0,6}provision|mit (?:einem )?(?:\\*|sternchen|stern|symbol|einkaufswagen)[^.]{0,30} (?:gekennzeichnet|markiert|versehen)|(?:gekennzeichnet|markiert)e[nr]? links|redaktionell unabhängig|unabhängig von (?:der|unserer) redaktion|in (?:bezahlter )?(?:kooperation|partnerschaft|zusammenarbeit) mit|interessenkonflikt|(?:ist|sind) an [^.]{2,40} beteiligt|dient nicht als (?:anlage)?beratung|keine anlage(?:beratung|empfehlung)|anzeigensonderveröffentlichung',
    ],
    contribution: [
      '(?:redaktionelle |unter )?mitarbeit ?(?:von|:)|^\\W*(?:protokoll|mitarbeit|recherche|redaktion|faktencheck)\\p{L}*: |(?:haben|hat) (?:an diesem|zu diesem|am) (?:\\p{L}+ )?(?:mitgearbeitet|beigetragen|mitgewirkt)',
    ],
    'agency-credit': [
      'inhalt (?:der|einer) (?:nachrichtenagentur|agentur)|(?:nachrichtenagentur|agentur) (?:\\p{L}+ ){0,4}(?:übernommen|erstellt)|automatisch (?:aus|von) [^.]{0,40}(?:übernommen|importiert)|(?:meldung|text|artikel|beitrag) (?:\\p{L}+ ){0,4}redaktionell nicht bearbeitet|agenturmeldung',
    ],
    'editors-note': [
      'name (?:von der redaktion )?geändert|\\*namen? (?:\\p{L}+ ){0,3}geändert|anm\\. ?d\\. ?red|hilfe (?:bei|in) (?:suizid|krisen)|telefonseelsorge|wir berichten (?:in der regel )?nicht über (?:suizide|selbsttötung)',
    ],
  },
};

export const nl: NoteWords = {
  codes: 'nl af fy',
  common: 'het een van niet dat zijn voor ook',
  self: [
    '(?:dit|deze) (?:\\p{L}+ )?(?:artikel|bericht|stuk|verhaal|tekst|versie|nieuwsbericht|samenvatting|vertaling|interview|reportage|column|liveblog|recensie|pagina|opiniestuk|opinieartikel)', // Dutch and Flemish dailies
    'in een eerdere versie', // correction boxes
  ],
  loose: [
    '(?:het|de|ons) (?:\\p{L}+ )?(?:artikel|bericht|stuk|verhaal|tekst|versie|samenvatting|vertaling|beeld)', // dailies
    '(?:dit|deze) (?:beeld|foto|video)', // picture notes
  ],
  labels: {
    correction: [
      'correcties?(?: en aanvullingen?| en verduidelijkingen?)?|rectificatie|gecorrigeerd|rechtzetting|verbetering|erratum',
    ],
    clarification: ['verduidelijking|toelichting|precisering'],
    update: ['update|aanvulling|bijgewerkt|geüpdatet'],
    'editors-note': [
      'noot van de (?:redactie|hoofdredactie)|naschrift(?: (?:van de )?redactie)?|(?:van de )?redactie|red\\.|n\\.v\\.d\\.r\\.?|nvdr|opmerking van de redactie|verantwoording|waarschuwing',
    ],
    disclosure: [
      'disclaimer|transparantie|advertentie|partnerbijdrage|gesponsord|betaald(?:e)? (?:inhoud|content|samenwerking)|affiliate.{0,20}|belangenconflict',
    ],
    'ai-disclosure': ['ai-(?:vermelding|disclaimer|verantwoording)'],
    translation: ['vertaling|vertaald (?:door|uit)|vertaler'],
    republication: ['eerder verschenen|oorspronkelijk verschenen'],
    contribution: ['m\\.?m\\.?v\\.?|met medewerking van|medewerking|eindredactie|redactie en productie'],
  },
  says: {
    correction: [
      'gecorrigeerd|verbeterd|gerectificeerd|rechtgezet|ten onrechte|abusievelijk|per abuis|onjuist|foutief|fout|niet juist|verkeerd',
    ],
    clarification: ['verduidelijk|gepreciseerd'],
    update: [
      '(?:is|wordt|werd|hebben we) (?:[^.]{0,40} )?(?:bijgewerkt|aangevuld|geüpdatet|aangepast|geactualiseerd|uitgebreid)',
    ],
    republication: [
      '(?:verscheen|verschenen|gepubliceerd|geplaatst) (?:\\p{L}+ ){0,3}(?:eerder|eerst|oorspronkelijk|op|in|bij)|(?:eerder|oorspronkelijk|eerst) (?:[^.]{0,40} )?(?:verschenen|verscheen|gepubliceerd)|met toestemming|samenwerking met',
    ],
    translation: ['vertaald|vertaling'],
    opinion: [
      '(?:mening|opinie)[^.]{0,40}(?:auteur|schrijver)|(?:geeft|geven) [^.]{0,30}(?:visie|mening)|standpunt',
    ],
    disclosure: [
      'gesponsord|affiliate|commissie|advertentie|betaalde|in samenwerking met|geen (?:beleggings|financieel|medisch)',
    ],
    contribution: ['meegewerkt|meegeschreven|bijgedragen'],
    'agency-credit': ['persbureau|automatisch (?:overgenomen|geplaatst)'],
    'editors-note': ['namen? (?:is|zijn) (?:gefingeerd|veranderd)|ingekort'],
  },
  whole: {
    correction: [
      'in een eerdere versie van (?:dit|het|deze)|eerder (?:stond|meldden wij|schreven we)[^.]{0,80}(?:onjuist|fout|moet zijn|niet)',
    ],
    update: [
      '^\\W*(?:meer (?:volgt|informatie volgt)|dit (?:artikel|bericht) wordt (?:aangevuld|bijgewerkt))',
    ],
    republication: [
      'dit (?:artikel|stuk|verhaal) (?:verscheen|is) (?:eerder|oorspronkelijk|eerst)|lees (?:hier )?het (?:originele|oorspronkelijke) (?:artikel|stuk|verhaal)|overgenomen (?:van|uit|met toestemming)',
    ],
    translation: ['^\\W*vertal(?:d|ing) (?:uit|door|:)|automatisch vertaald'],
    opinion: [
      'op persoonlijke titel|(?:mening|visie) van de (?:auteur|schrijver)|niet (?:noodzakelijk|per se) (?:de )?(?:mening|standpunt)',
    ],
    disclosure: [
      'affiliate(?:-?links?| partner)|(?:ontvangen|krijgen|verdienen|krijgt|ontvangt) (?:\\p{L}+ ){0,5}commissie|commissie (?:op|over|ontvangen)|redactie (?:is|was|heeft) (?:niet|geen)[^.]{0,30}(?:verantwoordelijk|betrokken)',
    ],
    contribution: ['met medewerking van|(?:heeft|hebben) (?:aan dit [\\p{L}]+ )?meegewerkt|m\\.m\\.v\\.'],
    'editors-note': [
      'namen? (?:is|zijn) (?:gefingeerd|om privacyredenen)|gefingeerde na(?:am|men)|denk je aan zelfmoord',
    ],
  },
};

export const nordic: NoteWords = {
  codes: 'da sv no nb nn fi is fo',
  common: 'och att som det er ikke på av ja että',
  self: [
    '(?:denne|denna|dette|detta|det här|den här|dette er en?) (?:\\p{L}+ )?(?:artikkelen|artikeln|artiklen|artikkel|artikel|saken|sak|teksten|texten|historien|notisen|kommentaren|kronikken|krönika|meldingen|oversettelsen|översättningen|sammendraget|sammanfattningen|resumeet|intervjuet|intervjun)', // Scandinavian tabloids
    'en tidigare version|tidligere versjon|tidligere version|tidligere udgave', // correction boxes
    'tä(?:män|mä|tä|ssä) (?:juttu|jutun|juttua|jutussa|artikkeli\\p{L}*|uutinen|uutis\\p{L}*|teksti\\p{L}*)', // Finnish dailies
  ],
  loose: [
    '(?:^|\\W)(?:saken|artikkelen|artikeln|artiklen|texten|teksten|historien|sammendraget|oppsummeringen|sammanfattningen|bildet|bilden|billedet|oversettelsen|översättningen|oversættelsen|resumeet|juttu|juttua|jutun|artikkeli\\p{L}*|uutista)', // telegraphic notes
  ],
  labels: {
    correction: [
      'rättelse|korrigering|rättat|rettelse|rettelser|korreksjon|korrigert|rettet|berigtigelse|korrektion|oikaisu|korjaus|korjattu|leiðrétting|beriktigelse',
    ],
    clarification: ['förtydligande|presisering|præcisering|tarkennus|täsmennys'],
    update: ['oppdatering|oppdatert|uppdatering|uppdaterad|opdatering|opdateret|päivitys|päivitetty'],
    'editors-note': [
      'redaktørens (?:kommentar|merknad)|red(?:aktionen)?s? anm\\.?|red\\. anm\\.?|redaktionens (?:anmärkning|kommentar|note)|merknad|anm\\. red|toimituksen (?:huomautus|huom)',
    ],
    disclosure: [
      'annonsørinnhold|annonse|annonsinnhåll|reklame|reklamesamarbejde|transparens|betalt innhold|mainos|kaupallinen yhteistyö',
    ],
    translation: ['oversettelse|oversatt av|översättning|översatt av|oversættelse|oversat af|suomennos'],
    'ai-disclosure': ['ki-merking|ai-märkning'],
    republication: ['först publicerad|først publisert|først udgivet'],
    contribution: ['medvirkende|bidrag fra|redigering|medarbejdere'],
  },
  says: {
    correction: [
      'rättats|rättad|korrigerad|korrigerats|korrigert|rettet|korrigeret|felaktig\\p{L}*|feilaktig|fejlagtigt|ved en feil|ved en fejl|oikaistu|korjattu|virheellisesti|virhe',
    ],
    clarification: ['förtydligats|presisert|præciseret|tarkennettu|täsmennetty'],
    update: ['uppdater(?:as|ats|ades|ad)|oppdater(?:es|t)|opdater(?:es|et)|päivit(?:etään|etty|tyy)'],
    republication: [
      '(?:publicerades|publisert|offentliggjort|bragt|publiceret|julkaistu) (?:\\p{L}+ ){0,3}(?:först|først|første gang|ursprungligen|opprinnelig|oprindeligt|i|ensin|alun perin)|(?:først|först|opprinnelig|oprindeligt|ursprungligen|alun perin|ensin) (?:publi\\p{L}+|bragt|julkaistu|trykt)',
    ],
    translation: ['översatt|oversatt|oversat|käännetty|käännös|maskin(?:översatt|oversatt)'],
    opinion: [
      '(?:uttrykk|uttryck|udtryk) for (?:skribentens|skribenten|forfatterens)|skribentens (?:egen|egna|egne)|kirjoittajan (?:oma|omia)',
    ],
    disclosure: ['sponsor|betalt|annons|reklame|affiliate|kommersiel\\p{L}*|kaupallinen'],
    'agency-credit': [
      'nyhetsbyrå\\p{L}*|nyhedsbureau\\p{L}*|automatisk\\p{L}* (?:publi\\p{L}+|hent\\p{L}+)|uutistoimisto\\p{L}*',
    ],
    contribution: ['bidratt|bidragit|bidraget'],
    'editors-note': [
      '(?:navn|namn)\\p{L}* (?:er|är) (?:\\p{L}+ )?(?:endret|ändrat|fingerat|ændret|anonymisert)|nimi (?:on )?muutettu',
    ],
  },
  whole: {
    correction: [
      'i en tidligere (?:versjon|version|udgave) (?:av|af)|i en tidigare version av|aiemmassa versiossa|jutussa (?:oli|kerrottiin) aiemmin virheellisesti',
    ],
    update: [
      '^\\W*(?:saken|artikeln|artikkelen|artiklen|vi|nyheten|texten|teksten) (?:blir |vil bli )?(?:oppdater(?:es|t)|uppdateras|opdateres|oppdaterer|uppdaterar|opdaterer)|juttua päivitetään',
    ],
    disclosure: [
      'annonslänk|affiliate-?(?:lenk|länk|link)\\p{L}*|(?:får|tjener|tjänar|modtager|mottar) (?:\\p{L}+ ){0,5}(?:provision|provisjon|kommisjon)',
    ],
    republication: [
      '(?:er|är|blev|ble) (?:først|först|opprinnelig|oprindeligt|ursprungligen) (?:publi\\p{L}+|bragt)',
    ],
    translation: ['^\\W*(?:översatt|oversatt|oversat) (?:av|af|från|fra)|suomentanut'],
    opinion: [
      'dette er (?:et debattinnlegg|en kronikk|en kommentar|et debatindlæg)|det här är en (?:debatt|krönika|opinion|ledar)\\p{L}*|(?:gir|ger) uttrykk for skribentens|åsikter(?:na)? är skribent\\p{L}*',
    ],
    'editors-note': [
      'nimi muutettu|namnet är (?:egentligen något annat|fingerat)|navnet er (?:endret|ændret)',
    ],
  },
};
