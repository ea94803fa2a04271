import type { NoteWords } from './types';

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
      'rectificaci[oó]n', // Latin American dailies
      'correcci(?:ón|ones)|corrección:|fe de (?:errores|erratas|errata)',
    ],
    clarification: ['aclaraci(?:ón|ones)|precisi(?:ón|ones)|puntualización'],
    update: ['actualización|actualizado|actualizada'],
    'editors-note': [
      'nota (?:de|del|de la|a los|al|a nuestros) (?:la )?(?:redacción|redactor|editora?|editores|edición|lectore?s?|autora?|editorial|director)|n\\. ?(?:de la|del) (?:r|e|redacción)\\.?|advertencia',
    ],
    disclosure: ['contenido (?:patrocinado|de marca|publicitario|promocionado)|publirreportaje|publicidad'],
    'ai-disclosure': [
      '(?:aviso|nota|transparencia) (?:sobre|de) (?:el uso de )?(?:la )?(?:ia|inteligencia artificial)',
    ],
    translation: [
      'traducci[oó]n|traducid[oa] por', // magazines, es
      'traducci(?:ón|ones)(?: de| del| automática)?.{0,30}|traductora?|traducido por',
    ],
    republication: ['publicado originalmente|artículo original|publicación original'],
    contribution: [
      'con (?:información|la colaboración|aportes|reportes?) de|colaboraci(?:ón|ones)|colaboradores?',
    ],
  },
  says: {
    correction: [
      '(?:ha sido|fue|se ha|se) (?:corregid|rectificad|corrigi|rectific)\\p{L}+|corregid\\p{L}+|error(?:es)?',
    ],
    clarification: ['aclarar?|precisar'],
    update: [
      '(?:ha sido|fue|será|está siendo|se ha|se|es) (?:\\p{L}+ )?(?:actualiz|ampliad|modificad)\\p{L}+|en desarrollo',
    ],
    republication: [
      '(?:publicad\\p{L}+|publicó|apareció|reproduc\\p{L}+|republica\\p{L}*|publica) (?:\\p{L}+ ){0,4}(?:originalmente|originariamente|primero|en|por|con|gracias)|(?:originalmente|originariamente|inicialmente|previamente) (?:publicad|en|por|apare)',
    ],
    translation: ['traducid\\p{L}+|traducción'],
    opinion: ['opini(?:ón|ones)|responsabilidad (?:de|del|exclusiva)'],
    disclosure: ['patrocinad|publicitari|afiliad|comisi'],
    contribution: ['colabor(?:ó|aron|ado)|contribuy(?:ó|eron)'],
    'agency-credit': ['agencias? (?:de noticias|informativas?)|teletipo'],
    'editors-note': [
      'nombres? (?:\\p{L}+ ){0,4}(?:cambiad|modificad|alterad)|editad\\p{L}+ (?:por|para) (?:\\p{L}+ )?(?:claridad|extensión|brevedad)',
    ],
  },
  whole: {
    correction: ['(?:una|la|en una) versi(?:ón) (?:anterior|previa|inicial) de (?:este|esta|el|la)'],
    update: [
      '^\\W*(?:habrá ampliación|ampliaremos|noticia en (?:ampliación|desarrollo|actualización)|información en (?:desarrollo|ampliación)|(?:noticia de última hora\\W+)?en breve,? (?:más|mayor|ampliaremos)|más información en breve|noticia de última hora\\W*$)', // dailies, es
      '^\\W*(?:noticia|información|nota|historia) en (?:desarrollo|proceso|construcción)',
    ],
    republication: [
      '(?:lea|leer|lee|puede leer|ver) (?:aquí )?(?:el|la) (?:artículo|nota|texto|original|versión) (?:original|en inglés)|publicad\\p{L}+ originalmente|este artículo (?:fue|se|apareció)[^.]{0,30}(?:publicado|publicó|originalmente|originariamente)',
    ],
    translation: [
      '^\\W*traducid[oa] (?:del \\p{L}+ )?por \\p{L}', // dailies, es
      '^\\W*traducción (?:de|del|:|automática)',
    ],
    opinion: [
      'las opiniones[^.]{0,80}(?:autor|responsabilidad|firmante|expresa|quien|columnista|reflejan)|responsabilidad (?:exclusiva )?(?:del|de la|de su|de sus|de quien)',
    ],
    disclosure: [
      '^\\W*contenido (?:patrocinado|ofrecido|elaborado|realizado|producido) (?:por|en colaboración con|para) |^\\W*(?:patrocinado|presentado|ofrecido) por [^.]{3,50}\\.?$|^\\W*en colaboración con [^.,]{3,40}\\.?$|(?:enlaces?|compr\\p{L}+|afiliad\\p{L}+)[^.]{0,100}comisi[oó]n|comisi[oó]n[^.]{0,60}(?:enlaces?|compra|afilia)', // commercial desks, es

      'enlaces? de (?:afiliad|afiliación|compra)\\p{L}*|(?:recibir|obtener|llevarse|recibe|obtiene|percibir|ganar) (?:\\p{L}+ ){0,4}comisi(?:ón|ones)',
    ],
    contribution: [
      'con (?:la )?(?:información|colaboración|aportes?|reportería|reportes?|ayuda) (?:adicional )?de|^\\W*(?:reporte|reportaje|información|editado|edición|escrito|redacción) (?:adicional )?(?:de|por) [^.]{2,80}[;.] ?(?:editado|edición|escrito|traducido)|^\\W*\\(?(?:reporte|información|editado|edición) (?:adicional )?(?:de|por) ',
    ],
    'editors-note': [
      '^\\W*(?:nombres? (?:ficticios?|supuestos?|cambiados?)|(?:el|los) nombres? (?:\\p{L}+ ){0,4}(?:ficticios?|modificados?|cambiados?))', // dailies, es
    ],
    'agency-credit': [],
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
      'corrigid[oa](?: às .{2,8})?|(?:notícia|reportagem|texto|matéria|artigo) corrigid[oa](?: às .{2,8})?', // dailies, pt
      'correç(?:ão|ões)|erramos|errata',
    ],
    clarification: ['esclarecimentos?|clarificação|precisão'],
    update: ['atualização|actualização|atualizado'],
    'editors-note': [
      'nota (?:da|do|de|aos|ao) (?:redação|redacção|editora?|editores|leitore?s?|direção|direcção|autora?)|n\\. ?(?:da|do) ?[re]\\.?|aviso',
    ],
    disclosure: ['conteúdo (?:patrocinado|de marca|comercial|publicitário|pago)|publieditorial|publicidade'],
    'ai-disclosure': [
      '(?:aviso|nota|transparência) (?:sobre|de) (?:o uso de )?(?:ia|inteligência artificial)',
    ],
    translation: [
      'tradução(?: de)?|traduzido por', // Brazilian dailies
      'tradução(?: de| do)?.{0,30}|traduzido por|tradutora?',
    ],
    republication: ['publicado originalmente|artigo original|publicação original'],
    contribution: ['colabor(?:ou|aram|ação|adores)|com a colaboração de|edição|reportagem'],
  },
  says: {
    correction: ['corrigid\\p{L}+|retificad\\p{L}+|informava'],
    clarification: ['esclarec|clarific'],
    update: [
      '(?:foi|será|está sendo|está a ser|é|tem sido) (?:\\p{L}+ )?(?:a?c?tualizad|modificad|ampliad|alterad)\\p{L}+|em atualização',
    ],
    republication: [
      '(?:publicad\\p{L}+|republicad\\p{L}+|reproduzid\\p{L}+|saiu|apareceu) (?:\\p{L}+ ){0,4}(?:originalmente|primeiro|em|no|na|pelo|pela|com|sob)|(?:originalmente|inicialmente) (?:publicad|em|no|na)',
    ],
    translation: ['traduzid\\p{L}+|tradução'],
    opinion: [
      'opini(?:ão|ões)[^.]{0,50}(?:autor|expressa|pessoal)|não (?:necessariamente )?(?:reflet|represent)\\p{L}+',
    ],
    disclosure: ['patrocinad|publicitári|afiliad|comiss'],
    contribution: ['colabor(?:ou|aram)|contribu(?:iu|íram)'],
    'agency-credit': ['agências? (?:de notícias|noticiosas?)|automaticamente (?:publicad|gerad|importad)'],
    'editors-note': [
      'nomes? (?:\\p{L}+ ){0,4}(?:alterad|trocad|modificad|fictíci)\\p{L}+|editad\\p{L}+ (?:por|para)[^.]{0,30}(?:clareza|concisão)',
    ],
  },
  whole: {
    correction: [
      '(?:uma|a|em uma|numa|na) versão (?:anterior|prévia|inicial) (?:deste|desta|do|da)|diferentemente do (?:que )?(?:foi )?(?:informado|publicado|noticiado)',
    ],
    update: [
      '^\\W*(?:notícia|reportagem|matéria|texto|artigo) (?:em (?:actualização|atualização|desenvolvimento)|(?:actualizad|atualizad)[oa] (?:às|em|com|para|a) [^.]{0,30}(?:com|para|após)|corrigid)|^\\W*mais informações em (?:instantes|breve)|^\\W*em (?:actualização|atualização)\\W*$', // dailies, pt
      'em atualização\\W*$',
    ],
    republication: [
      '^\\W*o post .{3,160} apareceu primeiro em ', // blogs, pt

      'publicad\\p{L}+ originalmente|este (?:artigo|texto) (?:foi|é)[^.]{0,30}(?:publicado|republicado|reproduzido)',
    ],
    translation: [
      '^\\W*traduzid[oa] (?:do \\p{L}+ )?por \\p{L}', // Brazilian dailies
      '^\\W*tradução (?:de|do|da|:|automática)',
    ],
    opinion: [
      'não (?:traduz|traduzem|reflete|refletem|representa|representam)[^.]{0,40}(?:opinião|posição|pensamento)', // dailies, pt

      'as opiniões[^.]{0,80}(?:autor|responsabilidade|expressa|refle[ct]|colunista)|(?:este|o) (?:texto|artigo)[^.]{0,40}(?:não reflete|não representa|não reflecte|opinião d)',
    ],
    disclosure: [
      '^\\W*conteúdo (?:patrocinado|oferecido|produzido) por |^\\W*(?:patrocinado|oferecido|apresentado) por [^.]{3,50}\\.?$|(?:viajou|viajaram) a convite d', // commercial desks, pt

      'links? (?:de )?afiliad\\p{L}+|(?:receber|ganhar|recebe|ganha|obter) (?:\\p{L}+ ){0,4}comiss(?:ão|ões)',
    ],
    contribution: [
      '^\\W*com (?:a )?colaboração d[^.,]{3,60}\\.?$|^\\W*(?:estagiári[oa] )?(?:sob|com) (?:a )?supervisão d|^\\W*(?:texto |artigo )?editado por \\p{L}', // Brazilian portals

      '^\\W*(?:colaborou|colaboraram)[ :]|^\\W*\\(?(?:reportagem|edição|texto) (?:adicional )?(?:de|por) [^.]{2,80}(?:[;.] ?(?:edição|reportagem)|\\)\\W*$)',
    ],
    'editors-note': [
      '^\\W*nomes? (?:fictícios?|alterados?|trocados?)|^\\W*(?:o|os) nomes? (?:\\p{L}+ ){0,4}(?:fictícios?|alterados?|trocados?)|segundo a (?:antiga )?ortografia|(?:antigo|novo) acordo ortográfico', // dailies, pt
    ],
  },
};
