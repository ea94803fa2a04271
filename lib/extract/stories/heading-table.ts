/**
 * Words of headings, by language, in lower case, parted by bars. `…` at the end stands for up to thirty characters more
 * ("most read in world news"). Each was seen on a news page or is its plain counterpart in the language.
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
    trending: `
      trending… | now trending… | more trending… | what’s trending… | top trending… | most read… |
      most popular… | most viewed… | most watched… | most shared… | most commented… | most clicked… |
      most discussed… | most recent popular… | popular | popular now… | popular on… | popular in… |
      popular this week… | popular today… | popular stories… | popular news… | popular articles… |
      popular posts… | popular reads… | top stories… | today’s top stories… | top news… | top headlines… |
      top reads… | top articles… | top posts… | top 5 | top 10 | top five | top ten | hot news… |
      hot stories… | must read | must reads`,
    related: `
      related… | more on this… | more about this… | more on the topic… | more on this topic… |
      more like this… | more: | read more… | read next… | read also… | read these next… |
      read this next… | read our… | also read… | also on… | also in… | also see… | see also… | see more… |
      what to read next… | what to read… | learn more… | you may like… | you may also… | you might like… |
      you might also… | you may have missed… | further reading… | further coverage… | dig deeper… |
      go deeper… | keep reading… | similar stories… | similar articles… | similar news… | in this story |
      in this series | recommended stories… | recommended articles… | recommended reading… |
      recommended reads…`,
    near: `
      more coverage… | more on… | more from… | more stories… | more about… | watch next… | watch more… |
      up next… | don’t miss… | recommended… | next read…`,
  },
  de: {
    trending: `
      meistgelesen… | meist gelesen… | am meisten gelesen… | die meistgelesenen… | meistgelesene… |
      meistgeklickt… | meistgesehen… | meistkommentiert… | meistdiskutiert… | meistgeteilt… | beliebt |
      beliebte artikel… | beliebteste… | top-themen… | topthemen… | top-news… | top-artikel… |
      top-meldungen… | top 5 | das interessiert andere leser…`,
    related: `
      mehr zum thema… | mehr dazu… | mehr zu… | mehr zum… | mehr zur… | mehr über… | mehr darüber… |
      lesen sie auch… | lesen sie mehr… | lesen sie dazu… | lesen sie hier… | lest auch… | lies auch… |
      lesen sie außerdem… | lesetipp… | lesetipps… | auch interessant… | auch lesenswert… |
      das könnte sie… | das könnte dich… | das könnte euch… | das könnte ihnen… | dies könnte sie… |
      weitere artikel zum… | weitere meldungen zum… | weitere informationen zum… | weiterführende… |
      zum thema… | zum selben thema… | zum gleichen thema… | rund um das thema… | passend dazu… |
      passend zum thema… | verwandte artikel… | verwandte themen… | verwandte beiträge… |
      ähnliche artikel… | ähnliche beiträge… | ähnliche themen… | siehe auch… | aktuelle nachrichten zu… |
      aktuelle nachrichten zum… | aktuelle nachrichten zur… | mehr nachrichten zu… | hintergrund`,
    near: `
      mehr von… | mehr aus… | weitere artikel… | weitere meldungen… | empfohlen… | empfohlener…`,
  },
  fr: {
    trending: `
      les plus lus… | les plus lues… | articles les plus lus… | les articles les plus lus… | le plus lu… |
      les plus populaires… | les plus commentés… | les plus consultés… | les plus partagés… | à la une… |
      tendances`,
    related: `
      à lire aussi… | lire aussi… | a lire aussi… | à lire également… | lire également… | à lire… |
      à voir aussi… | voir aussi… | lire plus… | lire la suite… | sur le même sujet… |
      sur le même thème… | sur ce sujet… | articles liés… | articles similaires… | articles associés… |
      articles connexes… | pour aller plus loin… | la rédaction vous conseille… |
      nous vous recommandons… | vous aimerez aussi… | dans la même rubrique… | en lien avec…`,
  },
  es: {
    trending: `
      lo más leído… | lo más visto… | lo más popular… | lo más comentado… | lo más compartido… |
      los más leídos… | las más leídas… | más leídas… | más leídos… | más vistas… | más populares… |
      tendencias… | ahora en portada… | en portada…`,
    related: `
      noticias relacionadas… | noticia relacionada… | artículos relacionados… | artículo relacionado… |
      contenido relacionado… | relacionado… | relacionada… | relacionados… | relacionadas… |
      te puede interesar… | le puede interesar… | también te puede… | también le puede… |
      te recomendamos… | lee también… | lea también… | leer también… | lea además… | lee además… |
      leer más… | lee más… | más sobre… | más información… | para saber más… | ver también… |
      ver más sobre… | sigue leyendo… | en este tema`,
    near: `
      más noticias… | más en…`,
  },
  pt: {
    trending: `
      mais lidas… | mais lidos… | as mais lidas… | os mais lidos… | mais vistas… | mais vistos… |
      mais populares… | mais acessadas… | mais acessados… | em alta…`,
    related: `
      notícias relacionadas… | notícia relacionada… | matérias relacionadas… | artigos relacionados… |
      conteúdo relacionado… | conteúdos relacionados… | relacionadas… | relacionados… | leia também… |
      leia mais… | leia ainda… | ler também… | ler mais… | veja também… | veja mais… | saiba mais… |
      mais sobre… | pode gostar… | você pode gostar… | você também pode gostar…`,
  },
  it: {
    trending: `
      i più letti… | le più lette… | più letti… | più lette… | i più visti… | di tendenza… |
      le notizie più lette… | articoli più letti…`,
    related: `
      leggi anche… | leggi pure… | articoli correlati… | notizie correlate… | contenuti correlati… |
      correlati… | potrebbe interessarti… | ti potrebbe interessare… | potrebbero interessarti… |
      per approfondire… | approfondimenti… | sullo stesso argomento… | vedi anche… | per saperne di più…`,
  },
  nl: {
    trending: `
      meest gelezen… | meest bekeken… | meest populair… | meest populaire… | best gelezen… | populair…`,
    related: `
      lees ook… | lees meer… | lees verder… | lees hier… | gerelateerd… | gerelateerde… | meer over… |
      zie ook… | bekijk ook… | ook interessant… | verwante artikelen…`,
  },
  sv: {
    trending: `
      mest läst… | mest lästa… | mest sett… | mest delat… | populärt…`,
    related: `
      läs också… | läs mer… | läs även… | läs vidare… | relaterat… | relaterade… | mer om… | se också…`,
  },
  no: {
    trending: `
      mest lest… | mest leste… | mest sett… | mest populært… | populært…`,
    related: `
      les også… | les mer… | les saken… | se også… | relatert… | relaterte… | flere saker om…`,
  },
  da: {
    trending: `
      mest læst… | mest læste… | mest sete… | mest populære…`,
    related: `
      læs også… | læs mere… | se også… | relaterede… | mere om… | artiklen fortsætter efter…`,
  },
  fi: {
    trending: `
      luetuimmat… | suosituimmat… | katsotuimmat…`,
    related: `
      lue myös… | lue lisää… | katso myös… | aiheesta lisää…`,
  },
  pl: {
    trending: `
      najczęściej czytane… | najpopularniejsze… | najchętniej czytane… | popularne…`,
    related: `
      czytaj też… | czytaj także… | czytaj więcej… | czytaj również… | przeczytaj także… |
      przeczytaj też… | przeczytaj również… | zobacz też… | zobacz także… | zobacz również… | powiązane… |
      podobne artykuły…`,
  },
  cs: {
    trending: `
      nejčtenější… | nejčítanejšie… | najčítanejšie… | nejsledovanější…`,
    related: `
      čtěte také… | čtěte více… | související… | súvisiace… | čítajte aj… | prečítajte si aj…`,
  },
  hu: {
    trending: `
      legolvasottabb… | legnépszerűbb…`,
    related: `
      kapcsolódó… | olvassa el… | ezt is olvassa…`,
  },
  ro: {
    trending: `
      cele mai citite… | citite…`,
    related: `
      citește și… | citeşte şi… | vezi și… | articole similare… | pe aceeași temă…`,
  },
  ru: {
    trending: `
      самое читаемое… | самое популярное… | популярное… | популярные…`,
    related: `
      читайте также… | смотрите также… | по теме… | материалы по теме… | похожие… | связанные…`,
  },
  uk: {
    trending: `
      найпопулярніше… | найпопулярніші… | популярне… | популярні…`,
    related: `
      читайте також… | за темою… | матеріали за темою… | дивіться також…`,
  },
  bg: {
    trending: `
      най-четени…`,
    related: `
      прочетете още… | вижте още… | още по темата…`,
  },
  el: {
    trending: `
      τα πιο δημοφιλή… | δημοφιλή… | τα πιο διαβασμένα…`,
    related: `
      διαβάστε επίσης… | διαβάστε ακόμα… | διαβάστε ακόμη… | σχετικά… | δείτε επίσης…`,
  },
  tr: {
    trending: `
      en çok okunan… | çok okunan… | en popüler…`,
    related: `
      ilgili haberler… | ilgili haber… | benzer haberler… | ayrıca bakın…`,
  },
  id: {
    trending: `
      terpopuler… | terbaru populer… | paling banyak dibaca…`,
    related: `
      baca juga… | berita terkait… | artikel terkait… | lihat juga… | baca berita terkait…`,
  },
  vi: {
    trending: `
      đọc nhiều… | xem nhiều…`,
    related: `
      xem thêm… | tin liên quan… | đọc thêm…`,
  },
  hi: {
    trending: `
      ट्रेंडिंग… | सबसे ज्यादा पढ़… | सबसे अधिक पढ़… | लोकप्रिय…`,
    related: `
      यह भी पढ़… | ये भी पढ़… | संबंधित… | इसे भी पढ़…`,
  },
  bn: {
    trending: `
      সর্বাধিক পঠিত… | জনপ্রিয়… | পাঠকপ্রিয়…`,
    related: `
      আরও পড়ুন… | আরো পড়ুন… | সম্পর্কিত…`,
  },
  ja: {
    trending: `
      アクセスランキング… | ランキング… | 人気ランキング… | 人気記事… | 人気の記事… | 人気ニュース… | よく読まれ… | 読まれています… | 多く読まれ… |
      ソーシャルランキング… | 動画ランキング… | 昨日のトップ… | トップニュース… | 注目ランキング…`,
    related: `
      関連記事… | 関連ニュース… | 関連リンク… | 関連する… | あわせて読みたい… | こんな記事も…`,
  },
  ko: {
    trending: `
      많이 본… | 인기… | 가장 많이…`,
    related: `
      관련기사… | 관련 기사… | 관련뉴스… | 관련 뉴스…`,
  },
  zh: {
    trending: `
      热门… | 热点… | 熱門… | 排行… | 点击排行… | 最多閱讀… | 人氣…`,
    related: `
      相关新闻… | 相关阅读… | 相关文章… | 相关报道… | 相關… | 延伸閱讀… | 延伸阅读…`,
  },
  ar: {
    trending: `
      الأكثر قراءة… | الأكثر مشاهدة… | الأكثر شعبية… | الاكثر قراءة… | الأكثر تداولا…`,
    related: `
      اقرأ أيضا… | اقرأ أيضًا… | اقرأ ايضا… | مواضيع ذات صلة… | مواضيع متعلقة… | أخبار ذات صلة… |
      ذات صلة…`,
  },
  he: {
    trending: `
      הנקראות ביותר… | הכי נקראות…`,
    related: `
      קראו גם… | קרא גם… | קראו עוד… | קרא עוד… | כתבות נוספות…`,
  },
  fa: {
    trending: `
      پربازدید… | پربیننده…`,
    related: `
      مطالب مرتبط… | اخبار مرتبط… | بیشتر بخوانید…`,
  },
  zu: {
    trending: `
      okufundwe kakhulu…`,
    related: `
      funda olunye udaba… | funda futhi…`,
  },
  af: {
    trending: `
      meeste gelees… | gewildste…`,
    related: `
      lees ook… | lees meer…`,
  },
};
