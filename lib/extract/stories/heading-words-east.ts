import type { HeadingWords } from './heading-table';

/** The same table for the languages of eastern Europe, Asia and Africa. */
export const EASTERN_WORDS: Record<string, HeadingWords> = {
  pl: {
    trending: `najczęściej czytane|najpopularniejsze|najchętniej czytane|popularne`,
    related: `czytaj też|czytaj także|czytaj więcej|czytaj również|przeczytaj także|przeczytaj też|
przeczytaj również|zobacz też|zobacz także|zobacz również|powiązane|podobne artykuły`,
  },
  cs: {
    trending: `nejčtenější|nejčítanejšie|najčítanejšie|nejsledovanější`,
    related: `čtěte také|čtěte více|související|súvisiace|čítajte aj|prečítajte si aj|mohlo by vás`,
  },
  hu: {
    trending: `legolvasottabb|legnépszerűbb`,
    related: `kapcsolódó|olvassa el|ezt is olvassa`,
  },
  ro: {
    trending: `cele mai citite|citite`,
    related: `citește și|citeşte şi|vezi și|articole similare|pe aceeași temă|citeste si`,
  },
  ru: {
    trending: `самое читаемое|самое популярное|популярное|популярные|самые читаемые|самые популярные|сейчас читают`,
    related: `читайте также|смотрите также|по теме|материалы по теме|похожие|связанные|еще по теме`,
  },
  uk: {
    trending: `найпопулярніше|найпопулярніші|популярне|популярні|найчитаніші`,
    related: `читайте також|за темою|матеріали за темою|дивіться також`,
  },
  bg: {
    trending: `най-четени`,
    related: `прочетете още|вижте още|още по темата`,
  },
  el: {
    trending: `τα πιο δημοφιλή|δημοφιλή|τα πιο διαβασμένα`,
    related: `διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|σχετικά|δείτε επίσης`,
  },
  tr: {
    trending: `en çok okunan|çok okunan|en popüler|en çok okunanlar|çok okunanlar|popüler|günün manşetleri|
günün önemli manşetleri`,
    related: `ilgili haberler|ilgili haber|benzer haberler|ayrıca bakın|ilginizi çekebilir`,
  },
  id: {
    trending: `terpopuler|terbaru populer|paling banyak dibaca|berita terpopuler`,
    related: `baca juga|berita terkait|artikel terkait|lihat juga|baca berita terkait`,
  },
  vi: {
    trending: `đọc nhiều|xem nhiều`,
    related: `xem thêm|tin liên quan|đọc thêm`,
  },
  hi: {
    trending: `ट्रेंडिंग|सबसे ज्यादा पढ़|सबसे अधिक पढ़|लोकप्रिय`,
    related: `यह भी पढ़|ये भी पढ़|संबंधित|इसे भी पढ़`,
  },
  bn: {
    trending: `সর্বাধিক পঠিত|জনপ্রিয়|পাঠকপ্রিয়`,
    related: `আরও পড়ুন|আরো পড়ুন|সম্পর্কিত`,
  },
  ja: {
    trending: `アクセスランキング|ランキング|人気ランキング|人気記事|人気の記事|人気ニュース|よく読まれ|読まれています|多く読まれ|ソーシャルランキング|動画ランキング|昨日のトップ|トップニュース|
注目ランキング`,
    related: `関連記事|関連ニュース|関連リンク|関連する|あわせて読みたい|こんな記事も`,
  },
  ko: {
    trending: `많이 본|인기|가장 많이`,
    related: `관련기사|관련 기사|관련뉴스|관련 뉴스|이 기사와 관련`,
  },
  zh: {
    trending: `热门|热点|熱門|排行|点击排行|最多閱讀|人氣|阅读排行`,
    related: `相关新闻|相关阅读|相关文章|相关报道|相關|延伸閱讀|延伸阅读`,
  },
  ar: {
    trending: `الأكثر قراءة|الأكثر مشاهدة|الأكثر شعبية|الاكثر قراءة|الأكثر تداولا`,
    related: `اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|مواضيع ذات صلة|مواضيع متعلقة|أخبار ذات صلة|ذات صلة|اقرأ المزيد`,
  },
  he: {
    trending: `הנקראות ביותר|הכי נקראות`,
    related: `קראו גם|קרא גם|קראו עוד|קרא עוד|כתבות נוספות`,
  },
  fa: {
    trending: `پربازدید|پربیننده`,
    related: `مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید`,
  },
  zu: {
    trending: `okufundwe kakhulu`,
    related: `funda olunye udaba|funda futhi`,
  },
  af: {
    trending: `meeste gelees|gewildste`,
    related: `lees ook|lees meer`,
  },
  hr: {
    trending: `najčitanije`,
    related: `povezane vijesti|povezano|pročitajte i`,
  },
  lt: {
    trending: `skaitomiausi`,
    related: ``,
  },
  is: {
    trending: `mest lesið`,
    related: `tengdar fréttir`,
  },
};
