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
      '^\\W*(?:colaboró|colaboraron)[ :]|con (?:la )?(?:información|colaboración|aportes?|reportería|reportes?|ayuda) (?:adicional )?de|(?:colaboró|colaboraron|contribuyó|contribuyeron) (?:a|en|con|para) (?:este|esta|la|el)|^\\W*(?:reporte|reportaje|información|editado|edición|escrito|redacción) (?:adicional )?(?:de|por) [^.]{2,80}[;.] ?(?:editado|edición|escrito|traducido)|^\\W*\\(?(?:reporte|información|editado|edición) (?:adicional )?(?:de|por) ',
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
      '^\\W*(?:colaborou|colaboraram)[ :]|com a colaboração d|(?:colaborou|colaboraram|contribuiu|contribuíram) (?:com|para|n)|^\\W*\\(?(?:reportagem|edição|texto) (?:adicional )?(?:de|por) [^.]{2,80}(?:[;.] ?(?:edição|reportagem)|\\)\\W*$)|^\\W*\\(?(?:por|com) [^.]{2,60}[;,] edição (?:de|por)',
    ],
    'editors-note': [
      '(?:os|o|alguns) nomes? (?:\\p{L}+ ){0,4}(?:foi|foram) (?:alterad|trocad|modificad)\\p{L}+|nomes? fictícios?',
    ],
  },
};
