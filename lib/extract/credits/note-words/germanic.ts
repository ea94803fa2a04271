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
      'korrekturhinweis(?:e)?|wir korrigieren', // dailies, de
      'korrektur(?:en|hinweis)?|korrigiert|berichtigung|richtigstellung',
    ], // dailies
    clarification: ['klarstellung|präzisierung|zur klarstellung'], // dailies
    update: ['update|aktualisierung|aktualisiert'], // dailies
    'editors-note': [
      '(?:anmerkung|hinweis)(?:en|e)? (?:der|von der|aus der) (?:redaktion|chefredaktion|onlineredaktion)|anm\\. ?(?:d\\.|der) ?(?:red|redaktion)\\.?|redaktioneller hinweis|die redaktion|hinweis(?: an (?:unsere )?leser\\p{L}*)?|anmerkung', // dailies and magazines
    ],
    disclosure: [
      'hinweis auf (?:mögliche )?interessenkonflikte?|interessenkonflikt', // finance pages, de
      'transparenzhinweis|offenlegung|hinweis in eigener sache',
    ], // technology and finance pages
    'ai-disclosure': ['ki-hinweis|hinweis zu(?:r|m)? (?:ki|künstlicher).{0,24}|ki-transparenz'], // AI guidelines of newsrooms
    translation: [
      'adaption(?: aus dem \\p{L}+en)?|adaptiert (?:von|aus).{0,30}', // broadcasters, de
      'übersetzung(?: und \\p{L}+)?|übersetzt von|aus dem \\p{L}+en(?: von| übersetzt)?',
    ], // magazines and fact-checkers
    republication: ['zuerst erschienen|erstveröffentlichung|originalartikel'], // magazines
    contribution: ['redaktion|redaktionelle mitarbeit|mitarbeit(?:ende?r?)?|protokoll'], // investigative sites
    opinion: ['meinungsbeitrag|hinweis: (?:dies|dieser) (?:ist ein )?(?:kommentar|meinung)'],
  },
  says: {
    correction: [
      '(?:korrigiert|berichtigt|richtiggestellt)|(?:fälschlich\\p{L}*|irrtümlich\\p{L}*|falsch|fehlerhaft\\p{L}*|versehentlich|fehler|nicht korrekt|unrichtig)',
    ],
    clarification: ['präzisiert|klargestellt|klarstell\\p{L}+'],
    update: [
      '(?:erschienen|erschien|veröffentlicht) und (?:wurde|wird|ist)[^.]{0,30} aktualisiert', // dailies, de

      '(?:wurde|wird|ist|haben wir|war) (?:[^.]{0,60} )?(?:aktualisiert|ergänzt|überarbeitet|erweitert|geändert|angepasst|fortlaufend|laufend|upgedatet)',
    ],
    republication: [
      'übernahme (?:aus|von)', // magazines, de

      'in der (?:ausgabe|printausgabe|aktuellen ausgabe|zeitschrift|sonntagszeitung)[^.]{0,60} erschienen|(?:ist|war) teil (?:der|des|einer|eines)|in (?:kooperation|zusammenarbeit) mit|liegt auch auf \\p{L}+ vor', // magazines, de

      '(?:erschien|erschienen|erscheint|veröffentlicht|publiziert|entstand|entstanden|übernommen) (?:\\p{L}+ ){0,4}(?:zuerst|erstmals|ursprünglich|im|in|auf|bei|am)|(?:zuerst|erstmals|ursprünglich|zunächst|im original) (?:[^.]{0,60} )?(?:erschien|veröffentlicht|publiziert|auf|bei|in)',
    ],
    translation: [
      '(?:maschinelle |automatische )?übersetz(?:ung|t)|aus dem (?:englischen|französischen|russischen|spanischen|italienischen|ukrainischen|arabischen|türkischen|polnischen|hebräischen|niederländischen)',
    ],
    opinion: [
      'meinung(?:en)? (?:der|des|von|wieder|\\p{L}+ )|(?:ansichten|standpunkt|auffassung)[^.]{0,40}(?:autor|verfasser)|(?:gibt|geben|spiegelt|spiegeln)[^.]{0,40}(?:meinung|ansicht)',
    ],
    disclosure: ['affiliate|provision(?:en|slinks?)?'],
    contribution: ['mitgearbeitet|mitarbeit'],
    'agency-credit': [
      'nachrichtenagentur|newskanal|(?:automatisch|automatisiert|maschinell) (?:\\p{L}+ ){0,5}(?:übernommen|erstellt|veröffentlicht|importiert)|redaktionell nicht bearbeitet|nicht (?:redaktionell )?(?:bearbeitet|geprüft)',
    ],
    'editors-note': ['namen? (?:\\p{L}+ ){0,4}(?:geändert|anonymisiert)|kommentarfunktion'],
  },
  whole: {
    correction: [
      'wir haben (?:an dieser stelle |hier )?(?:zunächst|zuerst|ursprünglich|irrtümlich|fälschlicherweise) (?:berichtet|geschrieben|gemeldet)|anders als (?:zunächst|zuerst|ursprünglich|in einer früheren)[^.]{0,60}(?:berichtet|geschrieben|gemeldet|angegeben|version|fassung)|wir bitten,? (?:den fehler|dies|das) zu entschuldigen|wir bedauern den fehler', // dailies, de

      'in (?:einer|der) (?:früheren|ersten|vorherigen|älteren|ursprünglichen|vorigen) (?:version|fassung)[^.]{0,200}',
      'wir haben (?:den|diesen|das|die|dies) (?:\\p{L}+ ){0,4}(?:korrigiert|berichtigt)',
    ],
    update: [
      '^\\W*wir haben (?:den|diesen|die|diese|das) (?:artikel|text|beitrag|meldung|bericht)[^.]{0,80}(?:ergänzt|aktualisiert|erweitert)', // dailies, de

      '^\\W*(?:der|die|diese[rs]?) (?:artikel|text|beitrag|meldung|nachricht|bericht) (?:wurde|wird|ist) (?:[^.]{0,50} )?(?:aktualisiert|ergänzt|überarbeitet|fortgeschrieben)|^\\W*(?:der|die|dieser) (?:artikel|text|beitrag) (?:ist|wurde|erschien) [^.]{0,70} und (?:wurde|wird|ist) [^.]{0,30}aktualisiert', // dailies, de

      '^\\W*(?:mehr (?:in kürze|dazu in kürze|informationen in kürze|folgt)|weitere (?:informationen|details) (?:in kürze|folgen)|(?:diese )?(?:meldung|nachricht|artikel|text) wird (?:\\p{L}+ )?aktualisiert|wird (?:laufend|fortlaufend) aktualisiert)',
    ],
    republication: [
      '^\\W*(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht) (?:auf|bei|in|im) ', // magazines, de

      '^\\W*(?:das original zu diesem|der|dieser) (?:beitrag|artikel|text) [„"»][^“"«]{2,160}[“"«] (?:stammt|kommt|ist) (?:von|aus|bei|zuerst)|^\\W*(?:der|die|dieser) (?:artikel|beitrag|text|recherche) entstand in (?:kooperation|zusammenarbeit) mit', // portals, de

      '(?:lesen|lest|lies) (?:sie )?(?:den|das|hier den|hier das) original(?:artikel|text|beitrag)?|im original (?:ist er |erschien|erschienen|auf|bei)|erschien(?:en)? (?:zuerst|erstmals|ursprünglich) (?:auf|bei|in|im|am)',
    ],
    translation: [
      '^\\W*(?:maschinell |automatisch )?übersetz(?:ung|t)(?: und [\\p{L}]+)?(?: aus| von|:| durch)|aus dem \\p{L}+en (?:übersetzt|von|übertragen)|maschinell(?:e)? übersetz|automatisiert übersetzt',
    ],
    opinion: [
      '^\\W*(?:der|dieser) (?:inhalt|text|beitrag|kommentar|gastbeitrag|gastkommentar) (?:gibt|spiegelt|stellt) [^.]{0,40}(?:meinung|ansicht|standpunkt)', // Austrian dailies
      '(?:die|der) (?:meinung|ansichten|geäußerten)[^.]{0,80}(?:autor|verfasser|redaktion|eigene)',
    ],
    disclosure: [
      '^\\W*(?:die|diese) recherchen? [^.]{0,60}(?:gefördert|unterstützt|finanziert)', // investigative sites, de

      '^\\W*(?:ein beitrag |eine anzeige |artikel |dieser (?:artikel|beitrag|text) (?:entstand|wurde|ist) )in (?:bezahlter )?(?:kooperation|partnerschaft) mit |^\\W*in (?:bezahlter )?(?:kooperation|partnerschaft) mit [^.,]{3,40}\\.?$|^\\W*präsentiert von |^\\W*(?:gesponsert|unterstützt|finanziert) von [^.]{3,50}\\.?$|(?:stellt|stellen) keine (?:anlageberatung|anlageempfehlung|kaufempfehlung|rechtsberatung|medizinische)|keine anlageberatung', // commercial desks, de

      'affiliate-?(?:links?|partner|programm)|provisions?(?:-links?|links?| erhalten| von)|(?:erhalten|bekommen|erhält|verdienen|bekommt|verdient) (?:\\p{L}+ ){0,6}provision|mit (?:einem )?(?:\\*|sternchen|stern|symbol|einkaufswagen)[^.]{0,30} (?:gekennzeichnet|markiert|versehen)|(?:gekennzeichnet|markiert)e[nr]? links',
    ],
    contribution: [
      '^\\W*(?:das (?:gespräch|interview) führten?|die fragen stellten?|aufgezeichnet von|protokolliert von|interview:) \\p{L}[^.]{2,60}\\.?$', // dailies, de

      '(?:redaktionelle |unter )?mitarbeit ?(?:von|:)|^\\W*(?:protokoll|mitarbeit|recherche|redaktion|faktencheck)\\p{L}*: ',
    ],
    'agency-credit': [
      'automatisch (?:aus|von) [^.]{0,40}(?:übernommen|importiert)|(?:meldung|text|artikel|beitrag) (?:\\p{L}+ ){0,4}redaktionell nicht bearbeitet',
    ],
    'editors-note': [
      '^\\W*namen? [^.]{0,30}(?:geändert|anonymisiert)', // magazines, de

      'die namen? (?:wurden?|sind|ist) (?:[^.]{0,40} )?geändert|namen?[^.]{0,60}von der redaktion geändert|hilfe bietet die telefonseelsorge|telefonseelsorge (?:unter|ist|erreichbar)', // dailies, de
      'name (?:von der redaktion )?geändert|\\*namen? (?:\\p{L}+ ){0,3}geändert',
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
      'correcties?(?: en aanvullingen?| en verduidelijkingen?)?|rectificatie|gecorrigeerd|rechtzetting',
    ],
    clarification: ['verduidelijking|toelichting|precisering'],
    update: ['update|aanvulling|bijgewerkt'],
    'editors-note': [
      'noot van de (?:redactie|hoofdredactie)|naschrift(?: (?:van de )?redactie)?|(?:van de )?redactie',
    ],
    disclosure: ['disclaimer|transparantie|advertentie'],
    'ai-disclosure': ['ai-(?:vermelding|disclaimer|verantwoording)'],
    translation: ['vertaling|vertaald (?:door|uit)|vertaler'],
    republication: ['eerder verschenen|oorspronkelijk verschenen'],
    contribution: ['m\\.?m\\.?v\\.?|met medewerking van|medewerking'],
  },
  says: {
    correction: ['gecorrigeerd|verbeterd'],
    clarification: ['verduidelijk|gepreciseerd'],
    update: [
      '(?:is|wordt|werd|hebben we) (?:[^.]{0,40} )?(?:bijgewerkt|aangevuld|geüpdatet|aangepast|geactualiseerd|uitgebreid)',
    ],
    republication: [
      '(?:verscheen|verschenen|gepubliceerd|geplaatst) (?:\\p{L}+ ){0,3}(?:eerder|eerst|oorspronkelijk|op|in|bij)|(?:eerder|oorspronkelijk|eerst) (?:[^.]{0,40} )?(?:verschenen|verscheen|gepubliceerd)',
    ],
    translation: ['vertaald|vertaling'],
    opinion: ['(?:mening|opinie)[^.]{0,40}(?:auteur|schrijver)|(?:geeft|geven) [^.]{0,30}(?:visie|mening)'],
    disclosure: [
      'in samenwerking met', // commercial desks, nl
      'gesponsord|affiliate|commissie',
    ],
    contribution: ['meegewerkt|meegeschreven'],
    'agency-credit': ['persbureau|automatisch (?:overgenomen|geplaatst)'],
    'editors-note': ['namen? (?:is|zijn) (?:gefingeerd|veranderd)|ingekort'],
  },
  whole: {
    correction: [
      '^\\W*(?:aanvankelijk|eerder) (?:stond|werd) (?:in dit|hier)', // Dutch dailies
      'in een eerdere versie van (?:dit|het|deze)',
    ],
    update: [
      '^\\W*(?:meer (?:informatie )?volgt|later meer|meer details volgen|(?:dit|het) (?:artikel|bericht|verhaal) wordt (?:\\p{L}+ )?(?:aangevuld|bijgewerkt))', // Dutch and Flemish dailies
    ],
    republication: ['dit (?:artikel|stuk|verhaal) (?:verscheen|is) (?:eerder|oorspronkelijk|eerst)'],
    translation: [
      '^\\W*vertaald (?:door|uit het) \\p{L}', // Dutch dailies
    ],
    opinion: [],
    disclosure: [
      '^\\W*in samenwerking met [^.,]{3,40}\\.?$|^\\W*(?:gesponsord|aangeboden|mede mogelijk gemaakt) door ', // commercial desks, nl
      'commissie (?:op|over|ontvangen)',
    ],
    contribution: ['met medewerking van'],
    'editors-note': [
      '^\\W*(?:de|zijn|haar|hun) (?:\\p{L}+ )?na(?:am|men) (?:is|zijn) (?:[^.]{0,40} )?(?:gefingeerd|veranderd|gewijzigd)|gefingeerde na(?:am|men)', // Dutch dailies
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
      'rettet|rättat|korrigeret|korrigert|leiðrétting', // dailies, da
      'rättelse|korrigering|rättat|rettelse|oikaisu',
    ],
    clarification: ['förtydligande|presisering|præcisering'],
    update: ['oppdatering|oppdatert|uppdatering'],
    'editors-note': ['redaktørens (?:kommentar|merknad)|red(?:aktionen)?s? anm\\.?|red\\. anm\\.?'],
    disclosure: ['annonsørinnhold|annonse|annonsinnhåll'],
    translation: ['oversettelse|oversatt av|översättning'],
    'ai-disclosure': ['ki-merking|ai-märkning'],
    republication: ['först publicerad|først publisert|først udgivet'],
    contribution: ['medvirkende|bidrag fra|redigering'],
  },
  says: {
    correction: ['rättats|rättad|virheellisesti|virhe'],
    clarification: ['förtydligats|presisert'],
    update: ['uppdater(?:as|ats|ades|ad)|oppdater(?:es|t)|päivit(?:etään|etty|tyy)'],
    republication: [
      '(?:publicerades|publisert|offentliggjort|bragt|publiceret|julkaistu) (?:\\p{L}+ ){0,3}(?:först|først|første gang|ursprungligen|opprinnelig|oprindeligt|i|ensin|alun perin)|(?:først|först|opprinnelig|oprindeligt|ursprungligen|alun perin|ensin) (?:publi\\p{L}+|bragt|julkaistu|trykt)',
    ],
    translation: ['översatt|oversatt'],
    opinion: [
      '(?:uttrykk|uttryck|udtryk) for (?:skribentens|skribenten|forfatterens)|skribentens (?:egen|egna|egne)',
    ],
    disclosure: ['sponsor|betalt'],
    'agency-credit': ['nyhetsbyrå\\p{L}*|nyhedsbureau\\p{L}*'],
    contribution: ['bidratt|bidragit'],
    'editors-note': [
      '(?:navn|namn)\\p{L}* (?:er|är) (?:\\p{L}+ )?(?:endret|ändrat|fingerat|ændret|anonymisert)|nimi (?:on )?muutettu',
    ],
  },
  whole: {
    correction: [
      '^\\W*(?:saken|artikkelen|artiklen|artikeln|texten|teksten) (?:er|har blitt|ble|är|har) (?:[\\p{L}]+ ){0,2}(?:rettet|korrigert|rättats|rättad|korrigerad|korrigeret)', // dailies, no, da, sv

      'i en tidligere (?:versjon|version|udgave) (?:av|af)|i en tidigare version av|jutussa (?:oli|kerrottiin) aiemmin virheellisesti',
    ],
    update: [
      '^\\W*(?:saken|artikkelen|artiklen|artikeln|nyheten|nyheden|texten|teksten) (?:er|är|blir|ble|blev|har) (?:\\p{L}+ )?(?:oppdatert|opdateret|uppdaterad|uppdaterats)|oppdaterer saken|^\\W*opdateres\\W*$|^\\W*päivitetty (?:kello|klo) [\\d.:]+: ', // dailies, da, no, fi

      '^\\W*(?:saken|artikeln|artikkelen|artiklen|vi|nyheten|texten|teksten) (?:blir |vil bli )?(?:oppdater(?:es|t)|uppdateras|opdateres|oppdaterer|uppdaterar|opdaterer)|juttua päivitetään',
    ],
    disclosure: [],
    republication: [],
    translation: [],
    opinion: [
      '(?:gir|giver|er) (?:alene )?(?:uttrykk|udtryk) for (?:skribentens|forfatterens|kommentatorens)|(?:skribenten|skribenterna|författaren) (?:själv )?(?:som )?svarar för|åsikter\\p{L}* (?:i texten |i artikeln )?är skribentens|(?:står|stå) for (?:skribentens|forfatterens) regning', // op-ed pages, no, sv, da
    ],
    'editors-note': [],
  },
};
