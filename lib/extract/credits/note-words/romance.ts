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
      '(?:a|ont) (?:contribué|collaboré|participé) à (?:ce|cet|cette|la rédaction)|avec la (?:collaboration|participation|contribution) de|propos recueillis par|^\\W*avec (?:nos )?(?:correspondants?|\\p{L}+ \\p{L}+ à)',
    ],
    'editors-note': [
      '(?:les|le|leurs?|son) (?:prénoms?|noms?) (?:a|ont) (?:été )?(?:modifié|changé)|\\*(?:les )?prénoms? (?:a|ont)|certaines images (?:peuvent|pourraient)|ndlr',
    ],
    'agency-credit': ['reproduction[^.]{0,40}interdite'],
  },
};

export const es: NoteWords = {
  codes: 'es gl ca ast',
  common: 'los las del una con por que para',
  self: [
    '(?:este|esta|dicho|dicha|nuestro) (?:\\p{L}+ )?(?:artículo|noticia|nota|texto|reportaje|información|pieza|publicación|contenido|historia|versión|entrevista|columna|traducción|resumen|crónica|análisis|página|tribuna|informe|post)', // Spanish and Latin American dailies
    'versi(?:ón) (?:anterior|previa|inicial)', // correction boxes
  ],
  loose: [
    '(?:el|la|las|los|del) (?:\\p{L}+ )?(?:artículo|noticia|nota|texto|titular|imagen|foto|opiniones|traducción|resumen|contenido)', // dailies
    '^[^\\p{L}]*(?:artículo|texto|nota|noticia)', // telegraphic notes
    'esta (?:imagen|foto|fotografía)|este vídeo', // picture notes
  ],
  labels: {
    correction: [
      'correcci(?:ón|ones)|corrección:|fe de (?:errores|erratas|errata)|rectificaci(?:ón|ones)|erratas?|corregido|enmienda',
    ],
    clarification: ['aclaraci(?:ón|ones)|precisi(?:ón|ones)|puntualización'],
    update: ['actualización|actualizado|actualizada|actualiza'],
    'editors-note': [
      'nota (?:de|del|de la|a los|al|a nuestros) (?:la )?(?:redacción|redactor|editora?|editores|edición|lectore?s?|autora?|editorial|director)|n\\. ?(?:de la|del) (?:r|e|redacción)\\.?|advertencia|aviso',
    ],
    disclosure: [
      'contenido (?:patrocinado|de marca|publicitario|promocionado)|publirreportaje|publicidad|patrocinado|transparencia|descargo de responsabilidad|conflicto de intereses|branded content|remitido|enlaces? de afiliad\\p{L}+|cláusula de divulgación',
    ],
    'ai-disclosure': [
      '(?:aviso|nota|transparencia) (?:sobre|de) (?:el uso de )?(?:la )?(?:ia|inteligencia artificial)',
    ],
    translation: [
      'traducci(?:ón|ones)(?: de| del| automática)?.{0,30}|traductora?|traducido por|versión en español',
    ],
    republication: ['publicado originalmente|artículo original|publicación original'],
    contribution: [
      'con (?:información|la colaboración|aportes|reportes?) de|colaboraci(?:ón|ones)|colaboradores?|edición|editado por|reportería|reportería adicional|redacción|investigación|producción|colaboró',
    ],
  },
  says: {
    correction: [
      '(?:ha sido|fue|se ha|se) (?:corregid|rectificad|corrigi|rectific)\\p{L}+|corregid\\p{L}+|rectificad\\p{L}+|por error|erróneamente|equivocadamente|incorrectamente|error(?:es)?|indicaba|señalaba',
    ],
    clarification: ['aclarar?|precisar|puntualizar|aclarad\\p{L}+'],
    update: [
      '(?:ha sido|fue|será|está siendo|se ha|se|es) (?:\\p{L}+ )?(?:actualiz|ampliad|modificad)\\p{L}+|en desarrollo',
    ],
    republication: [
      '(?:publicad\\p{L}+|publicó|apareció|reproduc\\p{L}+|republica\\p{L}*|publica) (?:\\p{L}+ ){0,4}(?:originalmente|originariamente|primero|en|por|con|gracias)|(?:originalmente|originariamente|inicialmente|previamente) (?:publicad|en|por|apare)|forma parte de|en colaboración con|en alianza con|bajo (?:una )?licencia|creative commons',
    ],
    translation: ['traducid\\p{L}+|traducción|se tradujo'],
    opinion: [
      'opini(?:ón|ones)|responsabilidad (?:de|del|exclusiva)|no (?:necesariamente )?(?:refleja|representa)|punto de vista',
    ],
    disclosure: [
      'patrocinad|publicitari|afiliad|comisi|remunerad|asesoramiento|recomendación de inversión|no (?:constituye|sustituye)',
    ],
    contribution: ['colabor(?:ó|aron|ado)|contribuy(?:ó|eron)|aportaron'],
    'agency-credit': [
      'agencias? (?:de noticias|informativas?)|teletipo|automáticamente (?:publicad|generad|importad)|no ha sido editad\\p{L}+|sin editar',
    ],
    'editors-note': [
      'nombres? (?:\\p{L}+ ){0,4}(?:cambiad|modificad|alterad)|editad\\p{L}+ (?:por|para) (?:\\p{L}+ )?(?:claridad|extensión|brevedad)|condensad',
    ],
  },
  whole: {
    correction: [
      '(?:una|la|en una) versi(?:ón) (?:anterior|previa|inicial) de (?:este|esta|el|la)|lamentamos el error|pedimos disculpas (?:a nuestros|por el error)|donde (?:dice|decía|se dijo)[^.]{0,80}debe decir',
    ],
    update: [
      '^\\W*(?:noticia|información|nota|historia) en (?:desarrollo|proceso|construcción)|^\\W*(?:habrá ampliación|en breve,? (?:más|ampliación)|más información en breve|(?:seguirá|habrá) ampliación)|esta (?:noticia|nota|historia) (?:está|se encuentra) en desarrollo',
    ],
    republication: [
      '(?:lea|leer|lee|puede leer|ver) (?:aquí )?(?:el|la) (?:artículo|nota|texto|original|versión) (?:original|en inglés)|publicad\\p{L}+ originalmente|este artículo (?:fue|se|apareció)[^.]{0,30}(?:publicado|publicó|originalmente|originariamente)|reproducid\\p{L}+ con (?:el )?permiso|se publica con (?:la )?autorización',
    ],
    translation: [
      '^\\W*(?:artículo )?traducid\\p{L}+ (?:\\p{L}+ )?(?:de|del|por|automáticamente)|^\\W*traducción (?:de|del|:|automática)|traducción automática',
    ],
    opinion: [
      'las opiniones[^.]{0,80}(?:autor|responsabilidad|firmante|expresa|quien|columnista|reflejan)|(?:opinión|opiniones) (?:del|de la|de los) autor\\p{L}*|responsabilidad (?:exclusiva )?(?:del|de la|de su|de sus|de quien)',
    ],
    disclosure: [
      'enlaces? de (?:afiliad|afiliación|compra)\\p{L}*|(?:recibir|obtener|llevarse|recibe|obtiene|percibir|ganar) (?:\\p{L}+ ){0,4}comisi(?:ón|ones)|contenido (?:patrocinado|elaborado|ofrecido|realizado) (?:por|para|en)|no (?:ha participado|participa|participó)[^.]{0,40}(?:redacción|periodistas)',
    ],
    contribution: [
      'con (?:la )?(?:información|colaboración|aportes?|reportería|reportes?|ayuda) (?:adicional )?de|(?:colaboró|colaboraron|contribuyó|contribuyeron) (?:a|en|con|para) (?:este|esta|la|el)|^\\W*(?:reporte|reportaje|información|editado|edición|escrito|redacción) (?:adicional )?(?:de|por) [^.]{2,80}[;.] ?(?:editado|edición|escrito|traducido)|^\\W*\\(?(?:reporte|información|editado|edición) (?:adicional )?(?:de|por) ',
    ],
    'editors-note': [
      '(?:los|el|su|sus|algunos) nombres? (?:\\p{L}+ ){0,4}(?:ha|han|fue|fueron) (?:sido )?(?:cambiad|modificad)\\p{L}+|nombres? ficticios?',
    ],
    'agency-credit': [
      '(?:prohibida|queda prohibida)[^.]{0,60}(?:reproducción|redistribución)[^.]{0,60}(?:efe|europa press|agencia)',
    ],
  },
};

export const pt: NoteWords = {
  codes: 'pt',
  common: 'não uma dos para com que mais pelo',
  self: [
    '(?:este|esta|nesta|neste|deste|desta|nosso) (?:\\p{L}+ )?(?:artigo|notícia|reportagem|matéria|texto|conteúdo|nota|publicação|post|coluna|versão|entrevista|tradução|resumo|crónica|crônica|análise|página)', // Brazilian and Portuguese dailies
    'versão (?:anterior|prévia|inicial)', // correction boxes
  ],
  loose: [
    '(?:o|a|as|os|do|da) (?:\\p{L}+ )?(?:artigo|notícia|reportagem|matéria|texto|título|legenda|imagem|foto|opiniões|tradução|resumo|conteúdo)', // dailies
    '^[^\\p{L}]*(?:artigo|texto|notícia|matéria)', // telegraphic notes
    'esta (?:imagem|foto)', // picture notes
  ],
  labels: {
    correction: [
      'correç(?:ão|ões)|erramos|errata|retificação|rectificação|corrigido|corrigenda|o [\\p{L} ]{2,20} errou|erro nosso|direito de resposta',
    ],
    clarification: ['esclarecimentos?|clarificação|precisão'],
    update: ['atualização|actualização|atualizado|atualizada|actualizado'],
    'editors-note': [
      'nota (?:da|do|de|aos|ao) (?:redação|redacção|editora?|editores|leitore?s?|direção|direcção|autora?)|n\\. ?(?:da|do) ?[re]\\.?|aviso',
    ],
    disclosure: [
      'conteúdo (?:patrocinado|de marca|comercial|publicitário|pago)|publieditorial|publicidade|informe publicitário|transparência|conflito de interesses?|patrocinado|apoiado por',
    ],
    'ai-disclosure': [
      '(?:aviso|nota|transparência) (?:sobre|de) (?:o uso de )?(?:ia|inteligência artificial)',
    ],
    translation: ['tradução(?: de| do)?.{0,30}|traduzido por|tradutora?'],
    republication: ['publicado originalmente|artigo original|publicação original'],
    contribution: [
      'colabor(?:ou|aram|ação|adores)|com a colaboração de|edição|editado por|edição de texto|reportagem|produção|texto',
    ],
  },
  says: {
    correction: [
      'corrigid\\p{L}+|retificad\\p{L}+|rectificad\\p{L}+|erroneamente|incorretamente|incorrectamente|por engano|equivocadamente|erro(?:s)?|informava|afirmava',
    ],
    clarification: ['esclarec|clarific'],
    update: [
      '(?:foi|será|está sendo|está a ser|é|tem sido) (?:\\p{L}+ )?(?:a?c?tualizad|modificad|ampliad|alterad)\\p{L}+|em atualização|em actualização',
    ],
    republication: [
      '(?:publicad\\p{L}+|republicad\\p{L}+|reproduzid\\p{L}+|saiu|apareceu) (?:\\p{L}+ ){0,4}(?:originalmente|primeiro|em|no|na|pelo|pela|com|sob)|(?:originalmente|inicialmente) (?:publicad|em|no|na)|em parceria com|faz parte d|creative commons|licença',
    ],
    translation: ['traduzid\\p{L}+|tradução'],
    opinion: [
      'opini(?:ão|ões)[^.]{0,50}(?:autor|expressa|pessoal)|não (?:necessariamente )?(?:reflet|represent)\\p{L}+|responsabilidade d',
    ],
    disclosure: ['patrocinad|publicitári|afiliad|comiss|parceria paga|não (?:constitui|substitui)'],
    contribution: ['colabor(?:ou|aram)|contribu(?:iu|íram)'],
    'agency-credit': [
      'agências? (?:de notícias|noticiosas?)|automaticamente (?:publicad|gerad|importad)|não (?:foi|é) editad\\p{L}+',
    ],
    'editors-note': [
      'nomes? (?:\\p{L}+ ){0,4}(?:alterad|trocad|modificad|fictíci)\\p{L}+|editad\\p{L}+ (?:por|para)[^.]{0,30}(?:clareza|concisão)',
    ],
  },
  whole: {
    correction: [
      '(?:uma|a|em uma|numa|na) versão (?:anterior|prévia|inicial) (?:deste|desta|do|da)|diferentemente do (?:que )?(?:foi )?(?:informado|publicado|noticiado)|ao contrário do (?:que )?(?:foi )?(?:informado|publicado|noticiado|escrevemos)|pedimos desculpas? (?:aos|pelo erro)',
    ],
    update: [
      '^\\W*(?:notícia|matéria|reportagem|artigo) em (?:atualização|actualização|desenvolvimento|construção)|^\\W*mais informações em breve|em atualização\\W*$',
    ],
    republication: [
      '(?:leia|lê|ler) (?:aqui )?(?:o|a) (?:artigo|texto|matéria|reportagem) (?:original|no original)|publicad\\p{L}+ originalmente|este (?:artigo|texto) (?:foi|é)[^.]{0,30}(?:publicado|republicado|reproduzido)|reproduzid\\p{L}+ com (?:a )?(?:permissão|autorização)',
    ],
    translation: [
      '^\\W*(?:texto )?traduzid\\p{L}+ (?:\\p{L}+ )?(?:de|do|da|por|automaticamente)|^\\W*tradução (?:de|do|da|:|automática)|tradução automática',
    ],
    opinion: [
      'as opiniões[^.]{0,80}(?:autor|responsabilidade|expressa|refle[ct]|colunista)|(?:este|o) (?:texto|artigo)[^.]{0,40}(?:não reflete|não representa|não reflecte|opinião d)|opinião d(?:o|a|os|as) autor\\p{L}*',
    ],
    disclosure: [
      'links? (?:de )?afiliad\\p{L}+|(?:receber|ganhar|recebe|ganha|obter) (?:\\p{L}+ ){0,4}comiss(?:ão|ões)|conteúdo (?:patrocinado|produzido|oferecido) (?:por|para|em|pela|pelo)',
    ],
    contribution: [
      'com a colaboração d|(?:colaborou|colaboraram|contribuiu|contribuíram) (?:com|para|n)|^\\W*\\(?(?:reportagem|edição|texto) (?:adicional )?(?:de|por) [^.]{2,80}(?:[;.] ?(?:edição|reportagem)|\\)\\W*$)|^\\W*\\(?(?:por|com) [^.]{2,60}[;,] edição (?:de|por)',
    ],
    'editors-note': [
      '(?:os|o|alguns) nomes? (?:\\p{L}+ ){0,4}(?:foi|foram) (?:alterad|trocad|modificad)\\p{L}+|nomes? fictícios?',
    ],
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
