import type { NoteWords } from './types';

export const pl: NoteWords = {
  codes: 'pl',
  common: 'nie się na jest że do przez oraz',
  self: [
    '(?:ten|tego|tym|niniejszy|poprzedniej|wcześniejszej|pierwotnej) (?:\\p{L}+ )?(?:artykuł\\p{L}*|tekst\\p{L}*|materiał\\p{L}*|wersj\\p{L}+|wywiad\\p{L}*)', // Polish dailies
  ],
  loose: [
    '^[^\\p{L}]*(?:artykuł|tekst|materiał|grafika|zdjęcie|ilustracja|streszczenie|podsumowanie)', // telegraphic notes
  ],
  labels: {
    correction: ['sprostowanie|korekta|errata|poprawka'],
    clarification: ['wyjaśnienie|doprecyzowanie'],
    update: ['aktualizacja|zaktualizowano'],
    'editors-note': ['(?:od redakcji|nota redakcyjna|przyp(?:is)?\\.? ?red(?:akcji)?\\.?|od redaktora)'],
    disclosure: [
      'materiał (?:sponsorowany|partnera|promocyjny|reklamowy)|artykuł sponsorowany|tekst sponsorowany|reklama|współpraca reklamowa',
    ],
    translation: ['tłumaczenie|przekład|tłum\\.?|przeł\\.?|tłumaczył\\p{L}?'],
    contribution: ['współpraca|oprac(?:ował\\p{L}?|owanie)?\\.?|redakcja'],
  },
  says: {
    correction: ['poprawi\\p{L}+|sprostowan\\p{L}+|błędnie|omyłkowo|błąd|pomyłk\\p{L}+'],
    update: ['(?:został\\p{L}?|jest|będzie) (?:\\p{L}+ )?(?:zaktualizowan|uzupełnion|aktualizowan)\\p{L}*'],
    republication: [
      '(?:ukazał\\p{L}?|opublikowan\\p{L}+|pochodzi|przedruk) (?:\\p{L}+ ){0,4}(?:pierwotnie|w|na|z|za)|pierwotnie',
    ],
    translation: ['przetłumaczon\\p{L}+|tłumaczeni\\p{L}+'],
    opinion: ['(?:opini\\p{L}+|pogląd\\p{L}+)[^.]{0,40}(?:autor|redakcj)\\p{L}*|stanowisk\\p{L}+ redakcji'],
    disclosure: ['sponsorowan|afiliacyjn|reklamow|prowizj'],
    'agency-credit': ['agencj\\p{L}+ (?:prasow|informacyjn)\\p{L}+'],
  },
  whole: {
    update: [
      '^\\W*(?:artykuł|tekst|materiał) (?:jest )?(?:aktualizowany|w trakcie aktualizacji)|^\\W*więcej (?:informacji )?wkrótce',
    ],
    translation: ['^\\W*(?:tłum|przeł)\\.|przetłumaczon\\p{L}+ (?:z|przez|automatycznie)'],
    disclosure: [
      'link\\p{L}* afiliacyjn\\p{L}+|(?:otrzymać|otrzymujemy|otrzymuje) (?:\\p{L}+ ){0,3}prowizj\\p{L}+',
    ],
    opinion: ['(?:opinie|poglądy) (?:\\p{L}+ ){0,4}(?:autor|redakcj)\\p{L}*'],
    'editors-note': ['imi(?:ę|ona) (?:\\p{L}+ ){0,4}zmienion\\p{L}+'],
  },
};

export const cs: NoteWords = {
  codes: 'cs sk',
  common: 'se na že je není som sa který',
  self: [
    '(?:tento|tohoto|této|předchozí|původní|tomto|tejto) (?:\\p{L}+ )?(?:článk\\p{L}*|článek|článok|text\\p{L}*|verz\\p{L}+|zpráv\\p{L}+|správ\\p{L}+)', // Czech and Slovak dailies
  ],
  loose: [
    '^[^\\p{L}]*(?:článek|článok|text|zprávu|zpráva|obrázek|překlad|ilustrace)', // telegraphic notes
  ],
  labels: {
    correction: ['oprava|opravujeme|omluva|errata'],
    clarification: ['upřesnění|upresnenie'],
    update: ['aktualizace|aktualizováno|aktualizácia|doplněno|aktualizujeme'],
    'editors-note': ['pozn(?:ámka)?\\.? ?red(?:akce|akcie)?\\.?'],
    disclosure: ['komerční (?:sdělení|článek)|inzerce|reklama|pr článek|placená spolupráce'],
    translation: ['překlad|preklad|přeložil\\p{L}?'],
    contribution: ['spolupráce|spolupracoval\\p{L}?'],
  },
  says: {
    correction: ['opraven\\p{L}*|opravil\\p{L}*|chybně|mylně|omylem|nesprávně|chyb\\p{L}+'],
    update: [
      '(?:byl\\p{L}?|je|bude|bol\\p{L}?|jsme|sme) (?:\\p{L}+ )?(?:aktualiz|doplně|doplne)\\p{L}+|aktualizujeme',
    ],
    republication: [
      '(?:vyšel|vyšla|publikován\\p{L}*|převzat\\p{L}*|vyšiel) (?:\\p{L}+ ){0,3}(?:původně|na|v|z|pôvodne)|původně vyšel',
    ],
    translation: ['přeložen\\p{L}*|překlad\\p{L}*|preložen\\p{L}*'],
    opinion: ['názor\\p{L}* (?:autora|autorky|redakce)|nemusí vyjadřovat'],
    disclosure: ['sponzor|placen|affiliate|provizi'],
    'agency-credit': ['agentur\\p{L}+'],
  },
  whole: {
    correction: ['v (?:předchozí|původní|první) verzi|za chybu se omlouváme'],
    update: ['^\\W*(?:zprávu|článek|text|správu|článok) (?:průběžně )?(?:aktualizujeme|doplňujeme)'],
    'editors-note': ['jméno bylo změněno'],
    disclosure: ['(?:obsahuje|může obsahovat) affiliate'],
  },
};

export const ru: NoteWords = {
  codes: 'ru uk be',
  common: 'и в не на что з та що',
  self: [
    '(?:эт(?:а|от|ом|ой|у|ого)|данн\\p{L}+|предыдущ\\p{L}+|ранн\\p{L}+|первоначальн\\p{L}+|ця|цей|цьому|цій|попередн\\p{L}+) (?:\\p{L}+ )?(?:стать\\p{L}+|стате|текст\\p{L}*|материал\\p{L}*|новост\\p{L}+|верси\\p{L}+|публикаци\\p{L}+|замет\\p{L}+|новин\\p{L}*|статт\\p{L}+|матеріал\\p{L}*|публікаці\\p{L}+|версі\\p{L}+)', // Russian and Ukrainian media
  ],
  loose: [
    '^[^\\p{L}]*(?:текст|материал|новость|заметка|статья|новина|матеріал|стаття|изображение|иллюстрация|мнение|думка)|мнение (?:автора|редакции)', // telegraphic notes
  ],
  labels: {
    correction: [
      'исправлени\\p{L}+|поправк\\p{L}|опровержение|уточнение и исправление|виправлення|спростування|исправлено',
    ],
    clarification: ['уточнени\\p{L}+|разъяснение|уточнення'],
    update: [
      'обновлен[оие]\\p{L}*|обновляется|дополнен[оие]\\p{L}*|upd|апд|оновлен[оея]\\p{L}*|доповнен[ое]',
    ],
    'editors-note': [
      '(?:от редакции|примечание редакции|прим(?:\\.|ечание) ?ред(?:\\.|акции)?|від редакції|примітка редакції)',
    ],
    disclosure: [
      'реклама|на правах рекламы|партнерский материал|спецпроект|рекламний матеріал|партнерський матеріал',
    ],
    translation: ['перевод|переклад|перевела?|переклала?'],
    contribution: ['при участии|за участі|редактор|автор|авторы'],
  },
  says: {
    correction: [
      'исправлен\\p{L}*|исправил\\p{L}*|ошибочно|неверно|ошибк\\p{L}+|виправлен\\p{L}*|помилков\\p{L}+|помилк\\p{L}+',
    ],
    clarification: ['уточнен\\p{L}*|уточнил\\p{L}*'],
    update: ['(?:обновлен|обновля|дополнен|дополня|оновлю|оновлен|доповн)\\p{L}*'],
    republication: [
      '(?:опубликован\\p{L}*|вышл?\\p{L}*|перепечатк\\p{L}*|опублікован\\p{L}*) (?:\\p{L}+ ){0,3}(?:впервые|изначально|в|на|вперше|у)|впервые (?:вышл?|опубликован)\\p{L}*',
    ],
    translation: ['перевед[её]н\\p{L}*|перевод\\p{L}*|переклад\\p{L}*'],
    opinion: ['мнени\\p{L}+ (?:автор|редакци)\\p{L}*|думк\\p{L} (?:автор|редакці)\\p{L}*'],
    disclosure: ['рекламн|спонсор|партн[её]рск'],
    'agency-credit': ['агентств\\p{L}+'],
  },
  whole: {
    opinion: [
      'мнение (?:автора|редакции|авторов)[^.]{0,40}(?:не совпада|не отража|совпада)|думка (?:автора|редакції)[^.]{0,40}(?:не збіга|збіга)|точк\\p{L} зрения автор\\p{L}+',
    ],
    update: ['^\\W*(?:новость|материал|текст|новина) (?:обновляется|дополняется|оновлюється|доповнюється)'],
    disclosure: [
      'на правах рекламы|признан\\p{L}* (?:\\p{L}+ )?иностранн\\p{L}+ агент\\p{L}+|иностранн\\p{L}+ агент\\p{L}+',
    ],
    'editors-note': ['имена? (?:\\p{L}+ ){0,4}изменен\\p{L}'],
    correction: ['в (?:предыдущей|первой|ранней|первоначальной) версии'],
  },
};

export const south: NoteWords = {
  codes: 'hr sr bs sl mk bg sh me',
  common: 'je da se su за на се и',
  self: [
    '(?:ovaj|ovog|ovom|prethodnoj|prvobitnoj|овај|овог|тази|този|предишна) (?:\\p{L}+ )?(?:članak|članku|članka|tekst\\p{L}*|vijest|vest|verziji|чланак|текст\\p{L}*|вест|статия|новина|материал|версия)', // Croatian, Serbian, Slovene and Bulgarian media
  ],
  loose: [
    '^[^\\p{L}]*(?:članak|tekst|vest|vijest|статията|текстът|новината|stavovi|mišljenja|ставови)', // telegraphic notes
  ],
  labels: {
    correction: ['ispravak|ispravka|исправка|popravek|поправка|корекция'],
    update: ['ažurirano|ажурирано|dopuna|допълнена?|обновена?'],
    'editors-note': [
      '(?:napomena|opaska|opomba) (?:redakcije|uredništva|ur)\\.?|od redakcije|бел(?:ежка)?\\.? (?:на )?(?:ред|редакцията)\\.?|напомена редакције',
    ],
    disclosure: ['sponzorirani (?:sadržaj|članak)|promo|plaćeni oglas|oglas|платена публикация'],
    translation: ['prijevod|prevod|превод'],
  },
  says: {
    correction: ['ispravljen\\p{L}*|greškom|pogrešno|грешком|погрешно|грешка|коригиран\\p{L}*'],
    update: ['(?:ažurira|dopunjen|ажурира|допуњ|обнов|допълн)\\p{L}*'],
    republication: [
      '(?:objavljen\\p{L}*|prenesen\\p{L}*|preuzet\\p{L}*|преузет\\p{L}*) (?:\\p{L}+ ){0,3}(?:s|sa|na|u|iz|на|са|из)',
    ],
    translation: ['preveden\\p{L}*|преведен\\p{L}*'],
    opinion: [
      '(?:stavov\\p{L}*|mišljenj\\p{L}+|ставови|мнени\\p{L}+)[^.]{0,50}(?:autor|redakcij|аутор|редакц|автор)\\p{L}*',
    ],
  },
  whole: {
    update: ['^\\W*(?:vijest se dopunjuje|vest se dopunjuje|очаквайте подробности)'],
    opinion: ['(?:stavovi|mišljenja) (?:izražen\\p{L}+|izneti|autora)[^.]{0,60}'],
  },
};
