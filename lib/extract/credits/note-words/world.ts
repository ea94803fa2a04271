import type { NoteWords } from './types';

/** Languages of which the commonest notes alone are known; forms of the portals and public broadcasters of each country. */
export const cs: NoteWords = {
  codes: 'cs sk',
  common: 'je se na že do sa pro ako',
  self: [
    '(?:tento|tohoto|tomto|náš|původní|předchozí) (?:\\p{L}+ )?(?:článk\\p{L}*|článek|text\\p{L}*|verz\\p{L}+)',
  ],
  loose: ['^[^\\p{L}]*(?:článek|článok|text|zprávu|správu)'],
  labels: {
    correction: ['oprava|opravujeme|omluva'],
    update: ['aktualizováno|aktualizace|aktualizované|aktualizácia'],
    'editors-note': ['pozn(?:\\.|ámka) (?:red(?:\\.|akce|akcie)?|redakce)'],
  },
  says: {
    correction: ['chybně|opraven\\p{L}*|omylem|nesprávně'],
    update: ['(?:průběžně )?aktualiz\\p{L}+|doplněn\\p{L}*'],
    disclosure: ['ve spolupráci s|v spolupráci s|sponzorovan'],
    republication: ['(?:vyšel|původně|poprvé|převzat)\\p{L}*'],
    translation: ['přelož\\p{L}+|prelož\\p{L}+'],
  },
  whole: {
    correction: ['v (?:původní|předchozí|pôvodnej|predchádzajúcej) verzi(?:i)? (?:článku|textu)'],
    update: ['^\\W*(?:článek|zprávu|text|článok|správu) (?:\\p{L}+ )?(?:aktualizujeme|doplňujeme|sledujeme)'],
    disclosure: ['^\\W*(?:článek|článok|text) vzni(?:kl|kol) (?:ve|v) spolupráci s'],
  },
};

export const hu: NoteWords = {
  codes: 'hu',
  common: 'az hogy nem és egy is meg ezt',
  self: ['(?:cikkünk|a cikk|ez a cikk|cikk|írásunk)'],
  loose: ['^[^\\p{L}]*(?:cikkünk|a cikk)'],
  labels: {
    correction: ['helyesbítés|helyreigazítás|javítás|pontosítás'],
    update: ['frissítés|frissítve|frissült'],
    'editors-note': ['a szerk\\.?|szerkesztői megjegyzés'],
  },
  says: {
    correction: ['tévesen|hibásan|javítottuk'],
    update: ['frissül|frissít\\p{L}*'],
    republication: ['(?:megjelent|eredetileg)'],
    disclosure: ['támogatásával|megbízásából|együttműködésben'],
  },
  whole: {
    correction: ['cikkünk (?:korábbi|eredeti|első) (?:változat|verzió)\\p{L}*'],
    update: ['^\\W*(?:cikkünk|a cikk|hírünk) (?:folyamatosan )?frissül'],
  },
};

export const ro: NoteWords = {
  codes: 'ro mo',
  common: 'și în că la de pe din care',
  self: ['(?:acest|acestui|prezentul) (?:articol|text|material)(?:ului)?|(?:versiune|variantă) anterioară'],
  loose: ['^[^\\p{L}]*(?:articol|știre|text)'],
  labels: {
    correction: ['erat[aă]|rectificare|corecție|corectură'],
    update: ['update|actualizare'],
    'editors-note': ['nota redacției|n\\.?\\s?red\\.?'],
  },
  says: {
    correction: ['greșit|eronat|corectat'],
    update: ['actualizat\\p{L}*'],
    republication: ['(?:preluat|publicat|apărut) (?:\\p{L}+ ){0,3}(?:inițial|în|pe|de)'],
    opinion: ['opini\\p{L}+[^.]{0,40}(?:autor|aparțin)'],
  },
  whole: {
    correction: ['într-o (?:versiune|variantă) anterioară'],
    update: ['^\\W*(?:știre|articol) în curs de actualizare'],
    opinion: ['opiniile (?:exprimate|autorilor)[^.]{0,60}(?:autor|nu reprezintă|aparțin)'],
  },
};

export const el: NoteWords = {
  codes: 'el',
  common: 'και το να του της την με για',
  self: ['(?:το|του|στο|αυτό το|προηγούμενη έκδοση του) (?:παρόν )?(?:άρθρο|άρθρου|κείμενο|κειμένου)'],
  loose: ['^[^\\p{L}]*(?:το άρθρο|το κείμενο|οι απόψεις)'],
  labels: {
    correction: ['διόρθωση|διευκρίνιση'],
    update: ['ενημέρωση|update'],
    'editors-note': ['σημείωση (?:της )?(?:σύνταξης|συντάκτη)'],
  },
  says: {
    correction: ['λάθος|διορθώ\\p{L}+|εσφαλμένα'],
    update: ['ενημερώ\\p{L}+'],
    republication: ['δημοσιεύ\\p{L}+'],
  },
  whole: {
    opinion: ['οι απόψεις[^.]{0,80}(?:συντάκτη|συγγραφέα|αρθρογράφ|δεν εκφράζουν)'],
    update: ['^\\W*(?:το άρθρο|η είδηση) (?:ενημερώνεται|ανανεώνεται)'],
  },
};

export const he: NoteWords = {
  codes: 'he iw yi',
  common: 'של את על לא זה הוא גם כי',
  self: ['(?:ב?גרסה (?:קודמת|ראשונה) של|הכתבה|כתבה זו|הידיעה)'],
  loose: ['^[^\\p{L}]*(?:הכתבה|הידיעה)'],
  labels: {
    correction: ['תיקון|תיקון טעות|הבהרה ותיקון'],
    clarification: ['הבהרה'],
    update: ['עדכון|עודכן'],
    'editors-note': ['הערת (?:העורך|המערכת)'],
  },
  says: { correction: ['בטעות|תוקנ\\p{L}*'], update: ['תעודכן|עודכנ\\p{L}*'] },
  whole: {
    correction: ['בגרסה (?:קודמת|ראשונה) של (?:הכתבה|הידיעה)'],
    update: ['^\\W*(?:הכתבה|הידיעה) (?:מתעדכנת|תעודכן)'],
  },
};

export const vi: NoteWords = {
  codes: 'vi',
  common: 'và của là các được có trong cho',
  self: ['(?:bài viết|bài báo|tin) này'],
  loose: ['^[^\\p{L}]*(?:bài viết|bài báo)'],
  labels: {
    correction: ['đính chính|cải chính'],
    update: ['cập nhật'],
    'editors-note': ['ghi chú của (?:tòa soạn|ban biên tập)|lời tòa soạn'],
  },
  says: { correction: ['sai sót|nhầm'], update: ['cập nhật'] },
  whole: { update: ['^\\W*(?:tiếp tục cập nhật|đang cập nhật|báo [^.]{2,30} tiếp tục cập nhật)'] },
};
