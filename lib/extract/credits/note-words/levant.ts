import type { NoteWords } from './types';

export const tr: NoteWords = {
  codes: 'tr az',
  common: 'bir ve bu için olarak ile daha da',
  self: [
    'bu (?:\\p{L}+ )?(?:haber\\p{L}*|yazı\\p{L}*|makale\\p{L}*|içerik\\p{L}*|metin|çeviri)', // Turkish dailies
    '(?:haberin|yazının) (?:önceki|ilk)', // correction boxes
  ],
  loose: [
    '^[^\\p{L}]*(?:haber|yazı|bu görsel|bu fotoğraf)', // telegraphic notes
  ],
  labels: {
    correction: ['düzeltme(?: ve özür)?|tekzip|düzeltildi'],
    clarification: ['açıklama|açıklık'],
    update: ['güncelleme|güncellendi'],
    'editors-note': ['editörün notu|editör notu|redaksiyon notu'],
    disclosure: ['reklam|sponsorlu içerik|advertorial'],
    translation: ['çeviri|çeviren|çevirmen'],
    contribution: ['editör|haber|hazırlayan'],
  },
  says: {
    correction: ['düzelt\\p{L}+|hata\\p{L}*|yanlış\\p{L}*'],
    update: ['güncellen\\p{L}+|güncelle\\p{L}+'],
    republication: ['(?:ilk (?:kez|olarak|defa)|aslı|orijinali)[^.]{0,50}(?:yayım|yayın)\\p{L}+|alınmıştır'],
    translation: ['çevr\\p{L}+|çeviri\\p{L}*'],
    opinion: ['(?:yazar|yazı)\\p{L}*[^.]{0,50}(?:görüş|sorumlu)\\p{L}*'],
    disclosure: ['sponsor|reklam|yatırım tavsiyesi'],
    'agency-credit': ['(?:ajans\\p{L}*)[^.]{0,60}(?:otomatik|editör|müdahale)\\p{L}*|editöryel müdahale'],
    'ai-disclosure': ['(?:yapay zek[aâ])'],
  },
  whole: {
    opinion: [
      '(?:yazıda|makalede|yazılarda) (?:yer alan |ifade edilen )?görüşler', // op-ed pages, tr
    ],
    update: [
      '^\\W*haber(?:imiz)? güncelleniyor|^\\W*ayrıntılar geliyor', // portals, tr
      '^\\W*(?:haber güncelleniyor|ayrıntılar (?:geliyor|birazdan)|detaylar geliyor)',
    ],
    disclosure: ['yatırım tavsiyesi (?:değildir|içermez|kapsamında değildir)'],
    'agency-credit': [
      'editörlerinin (?:hiçbir )?(?:editöryel )?müdahalesi olmadan|ajans kanallarından geldiği',
    ],
  },
};

export const ar: NoteWords = {
  codes: 'ar fa ur',
  common: 'في من على أن إلى التي عن',
  self: [
    '(?:هذا|هذه) (?:المقال\\p{L}*|الخبر|التقرير|النص|المادة|القصة|الترجمة|المحتوى|الملخص)', // Arab dailies
    '(?:نسخة|صيغة) سابقة', // correction boxes
  ],
  loose: [
    'هذه الصورة|^[^\\p{L}]*(?:المقال\\p{L}*|الآراء|الصورة)', // telegraphic notes
  ],
  labels: {
    correction: ['تصحيح|تصويب|اعتذار'],
    clarification: ['توضيح|إيضاح'],
    update: ['تحديث'],
    'editors-note': ['ملاحظة (?:المحرر|التحرير|من المحرر|من هيئة التحرير)|ملحوظة|تنويه'],
    disclosure: ['إعلان|محتوى (?:مدفوع|برعاية|إعلاني)|إخلاء (?:ال)?مسؤولية'],
    translation: ['ترجمة'],
    contribution: ['(?:إعداد|تحرير|تغطية|شارك في)'],
  },
  says: {
    correction: ['تصحيح|تصويب|خطأ'],
    update: ['تحديث\\p{L}*'],
    republication: ['نُشر|نشر(?:ت)?[^.]{0,20}(?:أول|لأول|في الأصل|أصلا)'],
    translation: ['ترجم\\p{L}*|تُرجم\\p{L}*'],
    opinion: ['(?:رأي|آراء|وجهة نظر)[^.]{0,40}(?:الكاتب|كاتب|أصحاب|صاحب)\\p{L}*'],
    'ai-disclosure': ['الذكاء الاصطناعي'],
    'agency-credit': ['وكال(?:ة|ات) (?:الأنباء|أنباء)'],
  },
  whole: {
    opinion: [
      '(?:الآراء|المقالات|ما ورد)[^.]{0,60}(?:لا (?:تعكس|تعبر|يعكس|يعبر)|تعبر عن رأي|وجهة نظر)', // Arab portals

      '(?:المقال\\p{L}*|الآراء|المقالات)[^.]{0,50}(?:لا (?:ت|ي)عبر|(?:ت|ي)عبر)[^.]{0,40}(?:رأي|آراء|وجهة|موقف|كاتب|أصحاب)\\p{L}*',
    ],
    contribution: [],
    'editors-note': [],
  },
};
