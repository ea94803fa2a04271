import { EASTERN_WORDS } from './heading-words-east';

/**
 * Words of headings, by language, in lower case, parted by bars. Up to thirty characters more may stand behind each
 * ("most read in world news") that does not end in a point. Each was seen on a news page or is its plain counterpart in
 * the language. Every character is injected into the page: nothing stands between them that need not.
 */
export interface HeadingWords {
  /** Lists by popularity, and the outlet's top stories. */
  trending: string;
  /** What the page offers with this story. */
  related: string;
  /** Offers that are the story's only where they stand with it: beside the story they head a feed. */
  near?: string;
}

export const HEADING_WORDS: Record<string, HeadingWords> = {
  en: {
    trending: `trending|now trending|more trending|what’s trending|top trending|most read|most popular|most viewed|
most watched|most shared|most commented|most clicked|most discussed|most recent popular|popular.|
popular now|popular on|popular in|popular this week|popular today|popular stories|popular news|
popular articles|popular posts|popular reads|top stories|today’s top stories|top news|top headlines|
top reads|top articles|top posts|top 5.|top 10.|top five.|top ten.|hot news|hot stories|must read|
must reads.|must-read`,
    related: `related|more on this|more about this|more on the topic|more on this topic|more like this|more:.|
read more|read next|read also|read these next|read this next|read our|also read|also on|also in|
also see|see also|see more|what to read next|what to read|learn more|you may like|you may also|
you might like|you might also|you might be|you may be|you may have missed|further reading|
further coverage|dig deeper|go deeper|keep reading|similar stories|similar articles|similar news|
in this story.|in this series.|recommended stories|recommended articles|recommended reading|
recommended reads`,
    near: `more coverage|more on|more from|more stories|more about|watch next|watch more|up next|next up|
more in|don’t miss|recommended|next read`,
  },
  de: {
    trending: `meistgelesen|meist gelesen|am meisten gelesen|die meistgelesenen|meistgelesene|meistgeklickt|
meistgesehen|meistkommentiert|meistdiskutiert|meistgeteilt|beliebt.|beliebte artikel|beliebteste|
top-themen|topthemen|top-news|top-artikel|top-meldungen|top 5.|das interessiert andere leser|
topmeldungen|topnews|häufig gelesen`,
    related: `mehr zum thema|mehr dazu|mehr zu|mehr zum|mehr zur|mehr über|mehr darüber|lesen sie auch|
lesen sie mehr|lesen sie dazu|lesen sie hier|lest auch|lies auch|lesen sie außerdem|lesetipp|
lesetipps|auch interessant|auch lesenswert|das könnte sie|das könnte dich|das könnte euch|
das könnte ihnen|dies könnte sie|weitere artikel zum|weitere meldungen zum|weitere informationen zum|
weiterführende|zum thema|zum selben thema|zum gleichen thema|rund um das thema|passend dazu|
passend zum thema|verwandte artikel|verwandte themen|verwandte beiträge|ähnliche artikel|
ähnliche beiträge|ähnliche themen|siehe auch|aktuelle nachrichten zu|aktuelle nachrichten zum|
aktuelle nachrichten zur|mehr nachrichten zu|hintergrund.`,
    near: `mehr von|mehr aus|weitere artikel|weitere meldungen|empfohlen|empfohlener`,
  },
  fr: {
    trending: `les plus lus|les plus lues|articles les plus lus|les articles les plus lus|le plus lu|
les plus populaires|les plus commentés|les plus consultés|les plus partagés|à la une|tendances.|
les plus vus|articles populaires`,
    related: `à lire aussi|lire aussi|a lire aussi|à lire également|lire également|à lire|à voir aussi|voir aussi|
lire plus|lire la suite|sur le même sujet|sur le même thème|sur ce sujet|articles liés|
articles similaires|articles associés|articles connexes|pour aller plus loin|
la rédaction vous conseille|nous vous recommandons|vous aimerez aussi|dans la même rubrique|
en lien avec|à découvrir aussi|à découvrir également|vous pourriez`,
  },
  es: {
    trending: `lo más leído|lo más visto|lo más popular|lo más comentado|lo más compartido|los más leídos|
las más leídas|más leídas|más leídos|más vistas|más populares|tendencias|ahora en portada|en portada|
más leído`,
    related: `noticias relacionadas|noticia relacionada|artículos relacionados|artículo relacionado|
contenido relacionado|relacionado|relacionada|relacionados|relacionadas|te puede interesar|
le puede interesar|también te puede|también le puede|te recomendamos|lee también|lea también|
leer también|lea además|lee además|leer más|lee más|más sobre|más información|para saber más|
ver también|ver más sobre|sigue leyendo|en este tema.|nota relacionada|notas relacionadas|
te podría interesar|puede interesarte|leé también|mira también`,
    near: `más noticias|más en`,
  },
  pt: {
    trending: `mais lidas|mais lidos|as mais lidas|os mais lidos|mais vistas|mais vistos|mais populares|
mais acessadas|mais acessados|em alta|mais lido|artigos populares`,
    related: `notícias relacionadas|notícia relacionada|matérias relacionadas|artigos relacionados|
conteúdo relacionado|conteúdos relacionados|relacionadas|relacionados|leia também|leia mais|
leia ainda|ler também|ler mais|veja também|veja mais|saiba mais|mais sobre|pode gostar|
você pode gostar|você também pode gostar|confira também|posts relacionados|você pode se`,
  },
  it: {
    trending: `i più letti|le più lette|più letti|più lette|i più visti|di tendenza|le notizie più lette|
articoli più letti|i più popolari`,
    related: `leggi anche|leggi pure|articoli correlati|notizie correlate|contenuti correlati|correlati|
potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|per approfondire|
approfondimenti|sullo stesso argomento|vedi anche|per saperne di più|articolo correlato`,
  },
  nl: {
    trending: `meest gelezen|meest bekeken|meest populair|meest populaire|best gelezen|populair|meestgelezen`,
    related: `lees ook|lees meer|lees verder|lees hier|gerelateerd|gerelateerde|meer over|zie ook|bekijk ook|
ook interessant|verwante artikelen`,
  },
  sv: {
    trending: `mest läst|mest lästa|mest sett|mest delat|populärt`,
    related: `läs också|läs mer|läs även|läs vidare|relaterat|relaterade|mer om|se också`,
  },
  no: {
    trending: `mest lest|mest leste|mest sett|mest populært|populært`,
    related: `les også|les mer|les saken|se også|relatert|relaterte|flere saker om`,
  },
  da: {
    trending: `mest læst|mest læste|mest sete|mest populære`,
    related: `læs også|læs mere|se også|relaterede|mere om|artiklen fortsætter efter`,
  },
  fi: {
    trending: `luetuimmat|suosituimmat|katsotuimmat`,
    related: `lue myös|lue lisää|katso myös|aiheesta lisää`,
  },
  ...EASTERN_WORDS,
};
