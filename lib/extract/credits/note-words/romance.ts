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
    correction: ['rectificatifs?|correctifs?|corrections?|errat(?:um|a)'],
    clarification: ['précisions?|clarification'],
    update: ['mises? à jour|actualisé|mis à jour'],
    'editors-note': [
      "note (?:de|du|à|aux) (?:la |l')?(?:rédaction|rédacteurs?|lecteurs?|éditeur|l'éditeur)|n\\.?d\\.?l\\.?r\\.?|la rédaction",
    ],
    disclosure: ['transparence|publicité|publi-?(?:rédactionnel|communiqué|reportage)'],
    'ai-disclosure': ["(?:mention|note|transparence) (?:sur l')?ia"],
    translation: ['traduction(?: automatique)?|traduit (?:de|par).{0,30}|adaptation'],
    republication: ['article original|première publication|publication originale'],
    contribution: [
      'reportage(?: de)?|rédigé par|édité par|version française', // wire guidelines, fr

      'avec la (?:collaboration|participation|contribution) de|ont (?:participé|collaboré|contribué)|édition|propos recueillis par',
    ],
  },
  says: {
    correction: [
      'à tort', // dailies, fr
      'corrigée?s?|rectifiée?s?|erreur|erronée?s?|par erreur|indiquait',
    ],
    clarification: ['préciser?|précisée?s?'],
    update: [
      '(?:a été|sera|est|ont été|était) (?:\\p{L}+ )?(?:mise?s? à jour|actualisée?|complétée?|enrichie?|modifiée?|réactualisée?)|mise?s? à jour',
    ],
    republication: [
      "(?:re)?publiée?s? (?:\\p{L}+ ){0,3}(?:initialement|d'abord|pour la première fois|dans|sur|par|avec|sous)|(?:initialement|d'abord|à l'origine) (?:publiée?|parue?)|licence creative commons",
    ],
    translation: [
      "adaptée?s? (?:de l'|du )", // broadcasters, fr
      'traduite?s?|traduction',
    ],
    opinion: ["opinions?[^.]{0,50}(?:auteur|engage|expriment|propres?)|n'engage(?:nt)? que"],
    disclosure: ['sponsoris|partenaire|affili|commission'],
    contribution: ['contribué|collaboré'],
    'agency-credit': ["agences? de presse|fil (?:d'|de l')?(?:agence|afp)"],
    'editors-note': ['(?:prénoms?|noms?) (?:\\p{L}+ ){0,4}(?:modifiée?s?|changée?s?)'],
  },
  whole: {
    correction: [
      '^\\W*article (?:modifié|corrigé) (?:le|à|ce)[^.]{2,40}corr', // dailies, fr

      '^\\W*une première version d', // dailies, fr

      "une (?:première |précédente )?version (?:antérieure|précédente|initiale)(?: de (?:cet|ce|cette|l')[^.]{0,160})?",
    ],
    update: [
      '^\\W*article (?:modifié|mis à jour|actualisé) (?:le|à|ce)[^.]{2,40}(?:avec|pour|après|suite)', // dailies, fr

      "^\\W*mise?s? à jour (?:le |à |ce )[^.]{2,40}(?:avec|pour|après|suite)|^\\W*d'autres (?:détails|informations) (?:suivront|à venir)|^\\W*(?:plus|davantage) (?:d'informations?|de détails) (?:suivront|à suivre|à venir)", // dailies, fr

      "^\\W*(?:plus d'informations? à (?:suivre|venir)|plus de détails à venir|plus d'infos à venir|développements? à suivre|informations? à suivre|article en cours de mise à jour)",
    ],
    republication: [
      "^\\W*(?:cet |un )?article (?:a été |est )?(?:initialement|originellement|d'abord) (?:publié|paru)", // magazines, fr

      "(?:lire|lisez|voir|retrouvez|consultez) (?:\\p{L}+ )?l'(?:article|original|intégralité) ?(?:original|d'origine|en version originale)?|cet article (?:a été|est) (?:initialement |d'abord )?(?:re)?(?:publié|paru)|cet article est republié",
    ],
    translation: ["^\\W*(?:article )?traduite? (?:\\p{L}+ ){0,4}(?:de l'|du|par|automatiquement)"],
    opinion: [
      "(?:cette|la présente) (?:tribune|chronique|lettre|opinion) n'engage", // magazines, fr

      "(?:les|ces|ses) (?:opinions|propos|points de vue|avis|analyses)[^.]{0,60}(?:auteur|engagent|expriment)|n'engage(?:nt)? que (?:leur|son|ses|l')",
    ],
    disclosure: [
      "^\\W*(?:article |contenu |un contenu |dossier )(?:réalisé |produit |proposé )?en (?:partenariat|collaboration) avec |^\\W*en (?:partenariat|collaboration) avec [^.,]{3,40}\\.?$|^\\W*(?:un )?contenu (?:proposé|sponsorisé|partenaire|offert|présenté) (?:par|de) |^\\W*(?:sponsorisé|présenté|proposé|offert) par [^.]{3,50}\\.?$|la rédaction (?:de [^.]{2,20} )?n'a pas (?:participé|pris part)|ne travaille pas, ne conseille pas|ne reçoi(?:t|vent) pas de fonds", // commercial desks, fr

      "liens? (?:d')?(?:affili|sponsoris|commercia)\\p{L}*|(?:toucher|percevoir|recevoir|perçoit|touche|reçoit|gagner) (?:\\p{L}+ ){0,4}commission",
    ],
    contribution: [
      "^\\W*\\(?(?:reportage|rédigé|rédaction|écrit) (?:de |par |d')?[^.]{3,60}[;,] ?(?:édité par|version française|avec)|^\\W*avec les informations d(?:e |u |es |')[^.]{3,50}$", // wire guidelines, broadcasters, fr

      'avec la (?:collaboration|participation|contribution) d(?:e|es|u|.)|propos recueillis par',
    ],
    'editors-note': [
      "^\\W*(?:\\(\\d\\) ?)?(?:le |les )?(?:prénoms?|noms?) (?:d'emprunt|fictifs?|modifiés?|changés?)|^\\W*(?:\\(\\d\\) ?)?(?:le|les) (?:prénoms?|noms?)[^.]{0,40}(?:modifiés?|changés?)", // dailies, fr
      '(?:les|le|leurs?|son) (?:prénoms?|noms?) (?:a|ont) (?:été )?(?:modifié|changé)',
    ],
    'agency-credit': [],
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
    correction: ['corre[cz]ion[ei]|rettific[ah]e?|errata corrige|errata'],
    clarification: ['chiariment[oi]|precisazion[ei]|puntualizzazione'],
    update: ['aggiornament[oi]|aggiornato|aggiornata'],
    'editors-note': [
      "nota (?:della|del|dell'|di|dei|ai|alla) ?(?:redazione|direttore|editore|autore|autrice|curatore|lettori|traduttore)|n\\. ?d\\. ?r\\.?|ndr|nota",
    ],
    disclosure: [
      'contenuto (?:sponsorizzato|pubblicitario|a pagamento)|pubbliredazionale|informazione pubblicitaria',
    ],
    'ai-disclosure': ["(?:nota|avviso) (?:sull')?(?:uso dell')?(?:ia|intelligenza artificiale)"],
    translation: [
      'traduzione(?: di| a cura di)?|tradotto da', // magazines, it
      'traduzione(?: di| a cura di)?.{0,30}|tradotto da|traduttore',
    ],
    republication: ['articolo originale|pubblicato originariamente'],
    contribution: ['ha(?:nno)? collaborato|con la collaborazione di|con il contributo di'],
  },
  says: {
    correction: ['corrett[oa]|rettificat[oa]|errat[oaie]'],
    clarification: ['chiarire|precisare'],
    update: [
      '(?:è stat[oa]|sarà|viene|è) (?:\\p{L}+ )?(?:aggiornat|modificat|integrat)[oa]|in aggiornamento',
    ],
    republication: [
      '(?:pubblicat[oa]|ripubblicat[oa]|apparso|uscit[oa]|riprodott[oa]) (?:\\p{L}+ ){0,4}(?:originariamente|originalmente|per la prima volta|su|sul|in|da|con|per)|(?:originariamente|originalmente) (?:pubblicat|su|in)',
    ],
    translation: ['tradott[oa]|traduzione'],
    opinion: ['opinion[ei]|non rifle(?:tte|ttono)'],
    disclosure: ['sponsorizzat|pubblicitari|affiliat'],
    contribution: ['collaborato|contribuito'],
    'agency-credit': ['agenzi[ae] di stampa|agenzie stampa'],
    'editors-note': ['nom[ei] (?:\\p{L}+ ){0,4}(?:cambiat|modificat|di fantasia)'],
  },
  whole: {
    correction: ["(?:una|in una|nella) (?:precedente|prima) versione (?:di quest|dell'articolo|del)"],
    update: [
      '^\\W*(?:articolo |notizia |testo )?in aggiornamento\\W*$|^\\W*(?:articolo|notizia) aggiornat[oa] (?:alle|il|con) [^.]{0,30}(?:con|per)', // dailies, it
      '^\\W*(?:notizia|articolo|pezzo) in (?:aggiornamento|corso di)',
    ],
    republication: [
      "^\\W*l'articolo .{3,160} (?:proviene da|sembra essere il primo su) |^\\W*(?:articolo |testo )?pubblicat[oa] (?:originariamente|originalmente|per la prima volta) (?:su|in|da)|^\\W*leggi l'articolo originale", // portals, it

      'pubblicat[oa] (?:originariamente|originalmente|per gentile)|questo (?:articolo|testo|pezzo) è (?:stato )?(?:pubblicato|ripubblicato|apparso|uscito|tratto)',
    ],
    translation: [
      '^\\W*tradott[oa] (?:dall\\S+ )?da \\p{L}', // magazines, it
      '^\\W*traduzione (?:di|a cura|:|automatica)',
    ],
    opinion: ['le opinioni[^.]{0,80}(?:autor|esclusiv|personal|rifletton|espress)'],
    disclosure: [
      '^\\W*contenuto (?:sponsorizzato|offerto|realizzato|prodotto) (?:da|in collaborazione con|per) |^\\W*in collaborazione con [^.,]{3,40}\\.?$|^\\W*(?:sponsorizzato|offerto|presentato) da [^.]{3,50}\\.?$', // commercial desks, it

      'link (?:di )?affiliat\\p{L}+|(?:ricevere|percepire|guadagnare|riceve|riceviamo|ottenere) (?:\\p{L}+ ){0,4}commission[ei]',
    ],
    contribution: ['(?:ha|hanno) (?:collaborato|contribuito) (?:a|all|alla|\\p{L}+ )'],
    'editors-note': [
      '^\\W*(?:(?:il|i) )?nom[ei] (?:è |sono )?(?:di fantasia|modificat|cambiat|invent)', // dailies, it
    ],
    'agency-credit': [],
  },
};
