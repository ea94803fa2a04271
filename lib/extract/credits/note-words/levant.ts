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
    correction: ['düzeltme(?: ve özür)?|tekzip|düzeltildi|özür'],
    clarification: ['açıklama|açıklık'],
    update: ['güncelleme|güncellendi'],
    'editors-note': ['editörün notu|editör notu|redaksiyon notu|ed\\. n\\.?|editörden'],
    disclosure: ['reklam|sponsorlu içerik|advertorial|sorumluluk reddi|yasal uyarı|ilan'],
    translation: ['çeviri|çeviren|çevirmen|türkçesi'],
    contribution: ['editör|haber|hazırlayan|derleyen|katkıda bulunan(?:lar)?'],
  },
  says: {
    correction: ['düzelt\\p{L}+|hata\\p{L}*|yanlış\\p{L}*|sehven'],
    update: ['güncellen\\p{L}+|güncelle\\p{L}+'],
    republication: [
      '(?:ilk (?:kez|olarak|defa)|aslı|orijinali)[^.]{0,50}(?:yayım|yayın)\\p{L}+|alınmıştır|izniyle',
    ],
    translation: ['çevr\\p{L}+|çeviri\\p{L}*'],
    opinion: ['(?:yazar|yazı)\\p{L}*[^.]{0,50}(?:görüş|sorumlu)\\p{L}*'],
    disclosure: ['sponsor|reklam|yatırım tavsiyesi|iş birliği|işbirliği'],
    'agency-credit': ['(?:ajans\\p{L}*)[^.]{0,60}(?:otomatik|editör|müdahale)\\p{L}*|editöryel müdahale'],
    'ai-disclosure': ['(?:yapay zek[aâ])'],
  },
  whole: {
    opinion: ['(?:görüşler|yazılar)\\p{L}*[^.]{0,40}yazar\\p{L}*[^.]{0,40}|yazarın kendi görüş\\p{L}*'],
    update: ['^\\W*(?:haber güncelleniyor|ayrıntılar (?:geliyor|birazdan)|detaylar geliyor)'],
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
    correction: ['تصحيح|تصويب|اعتذار|استدراك'],
    clarification: ['توضيح|إيضاح'],
    update: ['تحديث'],
    'editors-note': ['ملاحظة (?:المحرر|التحرير|من المحرر|من هيئة التحرير)|ملحوظة|تنويه'],
    disclosure: ['إعلان|محتوى (?:مدفوع|برعاية|إعلاني)|إخلاء (?:ال)?مسؤولية|إفصاح'],
    translation: ['ترجمة'],
    contribution: ['(?:إعداد|تحرير|تغطية|شارك في)'],
  },
  says: {
    correction: ['تصحيح|تصويب|بالخطأ|خطأ'],
    update: ['تحديث\\p{L}*'],
    republication: ['نُشر|نشر(?:ت)?[^.]{0,20}(?:أول|لأول|في الأصل|أصلا)|منقول|بالتعاون مع|بإذن'],
    translation: ['ترجم\\p{L}*|تُرجم\\p{L}*|مترجم\\p{L}*'],
    opinion: ['(?:رأي|آراء|وجهة نظر)[^.]{0,40}(?:الكاتب|كاتب|أصحاب|صاحب)\\p{L}*'],
    'ai-disclosure': ['الذكاء الاصطناعي'],
    'agency-credit': ['وكال(?:ة|ات) (?:الأنباء|أنباء)'],
  },
  whole: {
    opinion: [
      '(?:المقال\\p{L}*|الآراء|المقالات)[^.]{0,50}(?:لا (?:ت|ي)عبر|(?:ت|ي)عبر)[^.]{0,40}(?:رأي|آراء|وجهة|موقف|كاتب|أصحاب)\\p{L}*|لا تعكس بالضرورة',
    ],
    contribution: ['^\\W*\\(?(?:إعداد|تغطية صحفية|تحرير)\\s?[:：]?\\s[^.]{3,60}(?:تحرير|للنشرة العربية)'],
    'editors-note': [],
  },
};

export const el: NoteWords = {
  codes: 'el',
  common: 'και το να της του που με στην',
  self: [
    '(?:το|του|αυτό το|στο) (?:\\p{L}+ )?(?:παρόν )?(?:άρθρο|άρθρου|κείμενο|κειμένου|ρεπορτάζ)', // Greek portals
  ],
  loose: [
    'η εικόνα|οι απόψεις', // telegraphic notes
  ],
  labels: {
    correction: ['διόρθωση|επανόρθωση'],
    update: ['ενημέρωση|update'],
    'editors-note': ['σημείωση (?:της )?σύνταξης|σ\\.τ\\.σ\\.?'],
    translation: ['μετάφραση'],
  },
  says: {
    correction: ['διορθώ\\p{L}+|λάθος|εσφαλμέν\\p{L}+'],
    update: ['ενημερών\\p{L}+|ενημερώθηκε'],
    republication: ['δημοσιεύ\\p{L}+ (?:\\p{L}+ ){0,3}(?:αρχικά|στ\\p{L}+)|αναδημοσί\\p{L}+'],
    translation: ['μεταφρά\\p{L}+'],
    opinion: ['απόψεις[^.]{0,40}(?:συγγραφέα|αρθρογράφ)'],
    'ai-disclosure': ['τεχνητή\\p{L}* νοημοσύνη\\p{L}*'],
  },
  whole: { opinion: ['οι απόψεις[^.]{0,60}(?:συγγραφέα|αρθρογράφ)\\p{L}*'] },
};
