import type { NoteWords } from './types';

export const fr: NoteWords = {
  codes: 'fr',
  common: 'les des une est dans que pour qui',
  self: [
    '(?:cet|cette|ce|ces|notre|nos) (?:\\p{L}+ )?(?:articles?|textes?|papiers?|contenus?|dépêche|version|tribune|reportage|enquête|interview|entretien|traduction|résumé|chronique|publication|page|dossier|analyse|sujet)', // correction policies of dailies
    'une (?:première |précédente )?version (?:antérieure|précédente|initiale)', // correction boxes
  ],
  loose: [
    "(?:l'|le |la |les |du |de l'|d'un )(?:article|texte|papier|contenu|titre|légende|résumé|traduction|image|photo|illustration|opinions?|propos)", // dailies
    '^[^\\p{L}]*(?:article|dépêche|texte)', // telegraphic notes
    'cette (?:image|photo|illustration|vidéo)', // picture notes
  ],
  labels: {
    correction: [
      'rectificatifs?|correctifs?|corrections?|errat(?:um|a)|mise au point|droit de réponse|corrigé|rectification',
    ],
    clarification: ['précisions?|clarification'],
    update: ['mises? à jour|actualisé|mis à jour|actualisation|màj|maj'],
    'editors-note': [
      "note (?:de|du|à|aux) (?:la |l')?(?:rédaction|rédacteurs?|lecteurs?|éditeur|l'éditeur)|n\\.?d\\.?l\\.?r\\.?|la rédaction|avertissement|note aux lecteurs|à nos lecteurs",
    ],
    disclosure: [
      "transparence|publicité|publi-?(?:rédactionnel|communiqué|reportage)|contenu (?:sponsorisé|partenaire|de marque)|partenariat|liens? affiliés?|conflits? d'intérêts?|déclaration d'intérêts|avis de non-responsabilité",
    ],
    'ai-disclosure': ["(?:mention|note|transparence) (?:sur l')?ia"],
    translation: ['traduction(?: automatique)?|traduit (?:de|par).{0,30}|adaptation|traductrice|traducteur'],
    republication: ["article original|première publication|publication originale|source de l'article"],
    contribution: [
      'avec la (?:collaboration|participation|contribution) de|ont (?:participé|collaboré|contribué)|édition|rédaction|collaboration|propos recueillis par|journaliste',
    ],
  },
  says: {
    correction: [
      'corrigée?s?|rectifiée?s?|modifiée?s? (?:pour|afin|suite)|erreur|erronée?s?|à tort|par erreur|inexacte?(?:ment)?|indiquait|affirmait',
    ],
    clarification: ['préciser?|précisée?s?|clarifi'],
    update: [
      '(?:a été|sera|est|ont été|était) (?:\\p{L}+ )?(?:mise?s? à jour|actualisée?|complétée?|enrichie?|modifiée?|réactualisée?)|mise?s? à jour',
    ],
    republication: [
      "(?:re)?publiée?s? (?:\\p{L}+ ){0,3}(?:initialement|d'abord|pour la première fois|dans|sur|par|avec|sous)|(?:initialement|d'abord|à l'origine) (?:publiée?|parue?)|(?:est )?parue? (?:dans|sur|initialement)|est (?:extrait|tirée? de|issue? d)|en partenariat avec|reproduit|licence creative commons",
    ],
    translation: ['traduite?s?|traduction'],
    opinion: [
      "opinions?[^.]{0,50}(?:auteur|engage|expriment|propres?)|n'engage(?:nt)? que|points? de vue|positions? (?:de|des) (?:l'|son|ses|leurs?)",
    ],
    disclosure: ['sponsoris|partenaire|publicitaire|affili|commission|rémunér|conflit d'],
    contribution: ['contribué|collaboré|participé'],
    'agency-credit': [
      "agences? de presse|fil (?:d'|de l')?(?:agence|afp)|automatiquement (?:publié|importé|générée?)|dépêche d'agence",
    ],
    'editors-note': ['(?:prénoms?|noms?) (?:\\p{L}+ ){0,4}(?:modifiée?s?|changée?s?)'],
  },
  whole: {
    correction: [
      "une (?:première |précédente )?version (?:antérieure|précédente|initiale)(?: de (?:cet|ce|cette|l')[^.]{0,160})?|nous (?:prions|présentons)[^.]{0,60}(?:excus|erreur)|contrairement à ce que nous (?:avons|avions) (?:écrit|indiqué|affirmé)",
    ],
    update: [
      "^\\W*(?:plus d'informations? à (?:suivre|venir)|plus de détails à venir|plus d'infos à venir|développements? à suivre|informations? à suivre|article en cours de mise à jour)",
    ],
    republication: [
      "(?:lire|lisez|voir|retrouvez|consultez) (?:\\p{L}+ )?l'(?:article|original|intégralité) ?(?:original|d'origine|en version originale)?|cet article (?:a été|est) (?:initialement |d'abord )?(?:re)?(?:publié|paru)|reproduit avec (?:l')?(?:aimable )?autorisation|cet article est republié",
    ],
    translation: [
      "^\\W*(?:article )?traduite? (?:\\p{L}+ ){0,4}(?:de l'|du|par|automatiquement)|traduction (?:automatique|de l'|du|par|et adaptation)",
    ],
    opinion: [
      "(?:les|ces|ses) (?:opinions|propos|points de vue|avis|analyses)[^.]{0,60}(?:auteur|engagent|expriment)|n'engage(?:nt)? que (?:leur|son|ses|l')",
    ],
    disclosure: [
      "liens? (?:d')?(?:affili|sponsoris|commercia)\\p{L}*|(?:toucher|percevoir|recevoir|perçoit|touche|reçoit|gagner) (?:\\p{L}+ ){0,4}commission|contenu (?:proposé|produit|réalisé|conçu|sponsorisé|rédigé) (?:par|en|pour)|la rédaction (?:de [^.]{2,30} )?n'a pas (?:participé|pris part)|ne travaille pas, ne conseille pas|n'a déclaré aucun",
    ],
    contribution: [
      '(?:a|ont) (?:contribué|collaboré|participé) à (?:ce|cet|cette|la rédaction)|avec la (?:collaboration|participation|contribution) d(?:e|es|u|.)|propos recueillis par|^\\W*avec (?:nos )?(?:correspondants?|\\p{L}+ \\p{L}+ à)',
    ],
    'editors-note': [
      '(?:les|le|leurs?|son) (?:prénoms?|noms?) (?:a|ont) (?:été )?(?:modifié|changé)|\\*(?:les )?prénoms? (?:a|ont)|certaines images (?:peuvent|pourraient)|ndlr',
    ],
    'agency-credit': ['reproduction[^.]{0,40}interdite'],
  },
};

export const it: NoteWords = {
  codes: 'it',
  common: 'che della non una per sono gli nel',
  self: [
    "(?:quest['oa]|di quest['oa]|nostr[oa]) ?(?:\\p{L}+ )?(?:articolo|testo|notizia|pezzo|contenuto|versione|intervista|servizio|traduzione|riassunto|sintesi|post|reportage|analisi|pagina|contributo)", // Italian dailies
    '(?:precedente|prima) versione', // correction boxes
  ],
  loose: [
    "(?:l'|il |la |lo |le |dell'|nell')(?:articolo|testo|notizia|titolo|didascalia|immagine|foto|opinioni|traduzione|sintesi|contenuto)", // dailies
    '^[^\\p{L}]*(?:articolo|testo|notizia)', // telegraphic notes
    "quest['oa] ?(?:immagine|foto)", // picture notes
  ],
  labels: {
    correction: ['corre[cz]ion[ei]|rettific[ah]e?|errata corrige|errata|precisazione e rettifica|corretto'],
    clarification: ['chiariment[oi]|precisazion[ei]|puntualizzazione'],
    update: ['aggiornament[oi]|aggiornato|aggiornata|agg\\.'],
    'editors-note': [
      "nota (?:della|del|dell'|di|dei|ai|alla) ?(?:redazione|direttore|editore|autore|autrice|curatore|lettori|traduttore)|n\\. ?d\\. ?r\\.?|ndr|avvertenza|avviso ai lettori|nota",
    ],
    disclosure: [
      'contenuto (?:sponsorizzato|pubblicitario|a pagamento)|pubbliredazionale|informazione pubblicitaria|pubblicità|trasparenza|conflitto di interessi|sponsorizzato|in collaborazione con.{0,30}',
    ],
    'ai-disclosure': ["(?:nota|avviso) (?:sull')?(?:uso dell')?(?:ia|intelligenza artificiale)"],
    translation: ['traduzione(?: di| a cura di)?.{0,30}|tradotto da|traduttore|traduttrice'],
    republication: ['articolo originale|pubblicato originariamente'],
    contribution: [
      'ha(?:nno)? collaborato|con la collaborazione di|con il contributo di|a cura di|montaggio|redazione',
    ],
  },
  says: {
    correction: [
      'corrett[oa]|rettificat[oa]|per errore|erroneamente|errat[oaie]|errore|errori|riportava|indicava',
    ],
    clarification: ['chiarire|precisare|precisat[oa]'],
    update: [
      '(?:è stat[oa]|sarà|viene|è) (?:\\p{L}+ )?(?:aggiornat|modificat|integrat)[oa]|in aggiornamento',
    ],
    republication: [
      '(?:pubblicat[oa]|ripubblicat[oa]|apparso|uscit[oa]|riprodott[oa]) (?:\\p{L}+ ){0,4}(?:originariamente|originalmente|per la prima volta|su|sul|in|da|con|per)|(?:originariamente|originalmente) (?:pubblicat|su|in)|in collaborazione con|licenza|fa parte di|è tratto da|è un estratto',
    ],
    translation: ['tradott[oa]|traduzione'],
    opinion: ['opinion[ei]|non rifle(?:tte|ttono)|punto di vista|(?:le )?idee espresse'],
    disclosure: ['sponsorizzat|pubblicitari|affiliat|pubbliredazionale|non costitui|non sostitui'],
    contribution: ['collaborato|contribuito'],
    'agency-credit': [
      'agenzi[ae] di stampa|agenzie stampa|lancio di agenzia|automaticamente (?:pubblicat|generat|importat)',
    ],
    'editors-note': ['nom[ei] (?:\\p{L}+ ){0,4}(?:cambiat|modificat|di fantasia)'],
  },
  whole: {
    correction: [
      "(?:una|in una|nella) (?:precedente|prima) versione (?:di quest|dell'articolo|del)|ci scusiamo (?:con|per)[^.]{0,40}(?:errore|lettori|interessat)",
    ],
    update: [
      '^\\W*(?:notizia|articolo|pezzo) in (?:aggiornamento|corso di)|^\\W*in aggiornamento|^\\W*(?:seguono|seguiranno) aggiornamenti',
    ],
    republication: [
      "(?:leggi|leggete|qui) (?:\\p{L}+ )?l'(?:articolo )?originale|pubblicat[oa] (?:originariamente|originalmente|per gentile)|quest'articolo è (?:stato )?(?:pubblicat|ripubblicat|apparso|uscit|tratt)|questo (?:articolo|testo|pezzo) è (?:stato )?(?:pubblicato|ripubblicato|apparso|uscito|tratto)|per gentile concessione",
    ],
    translation: [
      '^\\W*(?:articolo )?tradott[oa] (?:\\p{L}+ )?(?:da|dal|dall|automaticamente)|^\\W*traduzione (?:di|a cura|:|automatica)|traduzione automatica',
    ],
    opinion: [
      'le opinioni[^.]{0,80}(?:autor|esclusiv|personal|rifletton|espress)|non rifle(?:tte|ttono) necessariamente',
    ],
    disclosure: [
      'link (?:di )?affiliat\\p{L}+|(?:ricevere|percepire|guadagnare|riceve|riceviamo|ottenere) (?:\\p{L}+ ){0,4}commission[ei]|contenuto (?:sponsorizzato|realizzato|offerto|a cura) (?:da|in|per|di)',
    ],
    contribution: [
      '(?:ha|hanno) (?:collaborato|contribuito) (?:a|all|alla|\\p{L}+ )|con (?:la collaborazione|il contributo) di|testo raccolto da',
    ],
    'editors-note': [
      '(?:i|il|tutti i) nom[ei] (?:\\p{L}+ ){0,4}(?:sono|è) (?:stat[oi] )?(?:cambiat|modificat|di fantasia)\\p{L}*|nom[ei] di fantasia',
    ],
    'agency-credit': [],
  },
};

export const ro: NoteWords = {
  codes: 'ro mo',
  common: 'și nu care din pentru este cu sunt',
  self: [
    '(?:acest|acestui|această|acestei) (?:articol|articolului|text|știri?|material|conținut)', // Romanian dailies
  ],
  loose: [
    '^[^\\p{L}]*(?:articolul|știrea|textul|materialul|știre)', // telegraphic notes
  ],
  labels: {
    correction: ['erată|corectură|rectificare|corectare'],
    update: ['update|actualizare|actualizat'],
    'editors-note': ['nota redac(?:ț|ţ)iei|n\\. ?red\\.?'],
    disclosure: ['advertorial|publicitate|\\(p\\)|conținut plătit'],
    translation: ['traducere(?:a)?|traducerea și adaptarea'],
    contribution: ['editor'],
  },
  says: {
    correction: ['corectat|rectificat|din eroare|eronat|greșit'],
    update: ['(?:a fost|va fi|este) (?:actualizat|completat|modificat)'],
    republication: ['(?:publicat|apărut) (?:inițial|prima dată|pe|în)'],
    translation: ['tradus|traducere'],
    opinion: ['opini(?:a|ile)[^.]{0,40}autor'],
    'agency-credit': ['agenți\\p{L}+ de (?:presă|știri)'],
  },
  whole: {
    update: ['^\\W*știre în curs de actualizare'],
    opinion: ['opiniile (?:exprimate|autor)[^.]{0,60}'],
    contribution: [],
  },
};
