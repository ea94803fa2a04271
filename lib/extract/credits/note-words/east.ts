import type { NoteWords } from './types';

export const hi: NoteWords = {
  codes: 'hi mr ne',
  common: 'के में है की और से को ने',
  self: [
    '(?:यह|इस|ये|हमारी|पहले की) ?(?:[\\p{L}\\p{M}]+ )?(?:खबर|ख़बर|समाचार|लेख|रिपोर्ट|स्टोरी|आलेख|आर्टिकल|कॉपी|न्यूज|न्यूज़|संस्करण|अनुवाद|सारांश)', // Hindi dailies
    'लेख में (?:व्यक्त|दी)', // op-ed pages
  ],
  loose: [
    '(?:इस|यह) (?:तस्वीर|फोटो)|^[^\\p{L}]*(?:खबर|लेख)', // telegraphic notes
  ],
  labels: {
    correction: ['शुद्धि(?: पत्र)?|भूल ?सुधार|संशोधन'],
    clarification: ['स्पष्टीकरण'],
    update: ['अपडेट|अद्यतन'],
    'editors-note': ['संपाद(?:कीय|क) (?:टिप्पणी|का नोट|नोट|की टिप्पणी)|नोट|संपादकीय नोट'],
    disclosure: ['(?:डिस्क्लेमर|अस्वीकरण|डिस्क्लोजर|विज्ञापन|प्रायोजित)'],
    translation: ['अनुवाद(?:क)?'],
    contribution: ['इनपुट|सहयोग|संपादन'],
  },
  says: {
    correction: ['सुधार|संशोधित|गलत'],
    update: ['अपडेट|अद्यतन'],
    republication: ['(?:पहले|मूल रूप से|मूलतः)[^।]{0,40}प्रकाशित'],
    translation: ['अनुवाद|अनूदित'],
    opinion: ['(?:विचार|राय)[^।]{0,40}(?:लेखक|निजी|अपने)|(?:लेखक|निजी)[^।]{0,30}(?:विचार|राय)'],
    disclosure: ['प्रायोजित|विज्ञापन'],
    'agency-credit': [
      '(?:एजेंसी|फीड|सिंडिकेट|ऑटो)[^।]{0,60}(?:प्रकाशित|ली गई|सीधे|जेनरेट|पब्लिश)|संपादित नहीं|टीम ने (?:संपादित|एडिट) नहीं',
    ],
  },
  whole: {
    opinion: ['(?:लेखक|लेखिका) के (?:निजी|अपने|व्यक्तिगत) (?:विचार|हैं)|(?:यह|ये) (?:लेखक|उनके) के? (?:निजी|अपने) विचार'],
    'agency-credit': ['एजेंसी फीड|संपादित नहीं किया'],
    update: [
      '(?:डेवलपिंग|ब्रेकिंग) (?:स्टोरी|न्यूज)[^।]{0,60}अपडेट|अपडेट (?:की जा रही|किया जा रहा|हो रही)', // Hindi portals
      'खबर (?:लगातार )?अपडेट (?:की|हो) (?:जा )?रही',
    ],
    disclosure: [],
  },
};

export const ja: NoteWords = {
  codes: 'ja',
  common: '',
  self: [
    '(?:この|本|当|同)(?:記事|稿|コラム|原稿|ニュース|連載|要約|翻訳)', // Japanese dailies
    '記事(?:中|内)の', // correction boxes
  ],
  loose: [
    '(?:この|本)(?:画像|動画|写真)|^[^\\p{L}]*(?:記事|翻訳|要約)', // telegraphic notes
  ],
  labels: {
    correction: [
      '(?:訂正(?:・おわび|とお?わび|とおわび|して、?おわび|しておわびします)?|お詫び(?:と訂正)?|おわび(?:と訂正)?|修正)',
    ],
    clarification: ['補足|追記・補足'],
    update: [
      '追記(?:・修正)?', // Japanese portals
      '(?:追記|更新|更新情報|続報)',
    ],
    'editors-note': ['(?:編集部(?:注|より|から)|編注|注|編集者注|編集部追記|おことわり|お断り)'],
    disclosure: ['(?:pr|広告|提供|タイアップ|スポンサード|記事広告|利益相反|免責事項)'],
    translation: ['(?:翻訳|訳|抄訳)'],
    republication: ['(?:初出|出典|転載|配信元)'],
    contribution: ['(?:取材協力|構成|編集|取材・文|文)'],
  },
  says: {
    correction: ['訂正|誤り|誤って|お詫び'],
    update: ['更新し|追記し|随時更新'],
    republication: ['(?:掲載|転載|再掲|再編集|初出|抜粋|許可を得て|提供|配信)'],
    translation: ['翻訳|訳した'],
    opinion: ['(?:個人|筆者|著者)の(?:見解|意見|考え)|見解を(?:示す|代表)'],
    disclosure: ['広告|提供'],
    'ai-disclosure': ['(?:ai|人工知能)'],
    'agency-credit': ['通信社|配信'],
  },
  whole: {
    correction: [
      '(?:お詫び|おわび)(?:して|の上|し、?)(?:訂正|修正)|に誤りがありました|の(?:誤り|間違い)でした|を訂正しました', // Japanese portals

      '(?:訂正して|訂正し)、?(?:お詫び|おわび)|(?:とあるのは|としたのは)[^。]{0,60}(?:誤り|の間違い)',
    ],
    update: ['^\\W*(?:この記事は|記事は)?(?:随時|順次)更新'],
    republication: [],
    translation: ['^\\W*[（(]?翻訳[:：＝=／/]'],
    opinion: [],
    disclosure: [
      '(?:プロモーション|アフィリエイト|広告)(?:広告)?を(?:含み|含んで|利用してい)|pr記事|タイアップ', // commercial desks, ja
    ],
    contribution: [
      '^\\W*(?:取材・?文|文・?取材|聞き手|構成|撮影・?文)[=＝:：／/ ]', // magazines, ja
    ],
  },
};

export const zh: NoteWords = {
  codes: 'zh yue',
  common: '',
  self: [
    '(?:本|此|该|這篇|这篇|該)(?:文|篇|文章|报道|報道|報導|新闻|新聞|稿|稿件|翻译)', // Chinese portals
  ],
  loose: [
    '(?:本|此|该)(?:图|圖|视频|网|站|平台)|^[^\\p{L}]*(?:文章|图片)', // telegraphic notes
  ],
  labels: {
    correction: ['(?:更正|勘误|勘誤|订正|更正启事|更正啟事|致歉)'],
    clarification: ['(?:澄清|说明|說明)'],
    update: ['(?:更新|最新)'],
    'editors-note': ['(?:编者按|編者按|编者注|編按|编注|编辑注|小编按)'],
    disclosure: ['(?:免责声明|免責聲明|广告|廣告|赞助内容|利益冲突|风险提示)'],
    translation: ['(?:翻译|編譯|编译|譯者|译者)'],
    republication: ['(?:转载|轉載|原载|原載|本文来源|文章来源|稿源)'],
    contribution: ['(?:责任编辑|責任編輯|责编|編輯|编辑|撰文|校对|审核|记者|本报记者)'],
  },
  says: {
    correction: ['更正|错误'],
    update: ['更新'],
    republication: ['(?:转载|轉載|首发|原载|发表于|授权|经.{0,12}授权|摘自|来源于)'],
    translation: ['翻译|翻譯'],
    opinion: ['(?:代表|个人|個人)[^。]{0,12}(?:观点|觀點|立场|立場)'],
    disclosure: ['(?:不构成|不構成|广告|廣告|投资建议)'],
    'ai-disclosure': ['(?:ai|人工智能|人工智慧)'],
  },
  whole: {
    opinion: ['(?:仅代表|僅代表|不代表|纯属|純屬)[^。]{0,20}(?:观点|觀點|立场|立場|意见|個人)'],
    disclosure: ['不构成(?:任何)?投资建议'],
    republication: [
      '^\\W*(?:原文|本文)(?:首发|刊载|刊於|刊于|轉載|转载|载|原载)(?:于|於|自)?', // Chinese portals
    ],
    contribution: ['[（(]?(?:责任编辑|責任編輯|责编|編輯|编辑)\\s?[:：]'],
  },
};

export const ko: NoteWords = {
  codes: 'ko',
  common: '',
  self: [
    '(?:이|본|해당) ?(?:기사|글|칼럼|보도|콘텐츠|번역|요약)', // Korean dailies
  ],
  loose: [
    '(?:이|본) ?(?:이미지|사진)|^[^\\p{L}]*(?:기사|이미지)', // telegraphic notes
  ],
  labels: {
    correction: ['(?:정정(?: ?보도)?|바로잡습니다|수정|정정 및 반론보도|알려왔습니다)'],
    update: ['(?:업데이트|추가)'],
    'editors-note': ['(?:편집자 ?(?:주|노트)|편집자주|알림)'],
    disclosure: ['(?:광고|협찬|제작 ?지원|면책)'],
    translation: ['(?:번역|옮김)'],
  },
  says: {
    correction: ['정정|바로잡|잘못'],
    update: ['업데이트|갱신'],
    republication: ['(?:게재|전재|제휴|제공)'],
    translation: ['번역'],
    opinion: ['(?:필자|개인|외부).{0,16}(?:의견|견해)|편집 ?(?:방향|방침)'],
    disclosure: ['협찬|광고'],
    'ai-disclosure': ['(?:ai|인공지능)'],
  },
  whole: {
    opinion: [
      '(?:외부 필진|외부 기고|칼럼|기고)[^.]{0,30}(?:편집 방향|본지의)[^.]{0,20}다를', // Korean dailies
    ],
    disclosure: [],
  },
};

export const id: NoteWords = {
  codes: 'id ms jv su',
  common: 'yang dan di dengan untuk dari ini tidak',
  self: [
    '(?:artikel|berita|tulisan|konten|laporan|naskah|judul|terjemahan|ringkasan|rencana) ini', // Indonesian and Malaysian portals
    'versi (?:sebelumnya|awal|terdahulu)', // correction boxes
  ],
  loose: [
    '(?:gambar|foto) ini|isi (?:artikel|tulisan)', // picture notes
  ],
  labels: {
    correction: ['koreksi|ralat|klarifikasi dan koreksi'],
    clarification: ['klarifikasi|penjelasan'],
    update: ['pembaruan|update|diperbarui'],
    'editors-note': ['catatan (?:redaksi|editor|penyunting)|nota (?:editor|pengarang)|redaksi'],
    disclosure: ['disclaimer|penafian|advertorial'],
    translation: ['terjemahan|penerjemah'],
    republication: ['artikel asli|sumber artikel'],
    contribution: ['editor|penulis|penyunting'],
  },
  says: {
    correction: ['dikoreksi|diralat|salah'],
    update: [
      '(?:telah|sudah|akan|sedang) (?:\\p{L}+ )?(?:diperbarui|diperbaharui|dikemas kini|dimutakhirkan|diubah)',
    ],
    republication: [
      '(?:telah|pertama kali|sebelumnya|sudah) (?:\\p{L}+ )?(?:tayang|terbit|diterbitkan|dimuat|disiarkan)|diambil dari',
    ],
    translation: ['diterjemahkan'],
    opinion: ['(?:pendapat|pandangan|opini|tanggung ?jawab)[^.]{0,40}(?:penulis|pribadi)'],
    disclosure: ['disponsori|iklan'],
    'ai-disclosure': ['(?:ai|kecerdasan buatan)'],
  },
  whole: {
    opinion: [
      '(?:pendapat|pandangan|opini|tulisan|isi)[^.]{0,50}(?:tanggung ?jawab (?:\\p{L}+ )?penulis|pribadi|tidak (?:mewakili|mencerminkan))',
    ],
    update: ['^\\W*berita ini (?:akan )?(?:terus )?diperbarui'],
    republication: ['artikel ini telah tayang (?:di|sebelumnya)'],
    disclosure: [],
    contribution: [],
  },
};
