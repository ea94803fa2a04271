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
    correction: ['sprostowanie|korekta|errata'],
    clarification: ['wyjaśnienie|doprecyzowanie'],
    update: ['aktualizacja|zaktualizowano'],
    'editors-note': ['(?:od redakcji|nota redakcyjna|przyp(?:is)?\\.? ?red(?:akcji)?\\.?|od redaktora)'],
    disclosure: [
      'materiał (?:sponsorowany|partnera|promocyjny|reklamowy)|artykuł sponsorowany|tekst sponsorowany',
    ],
    translation: ['tłumaczenie|przekład|tłum\\.?'],
    contribution: ['współpraca|oprac(?:ował\\p{L}?|owanie)?\\.?|redakcja'],
  },
  says: {
    correction: ['poprawi\\p{L}+|sprostowan\\p{L}+|błędnie'],
    update: ['(?:został\\p{L}?|jest|będzie) (?:\\p{L}+ )?(?:zaktualizowan|uzupełnion|aktualizowan)\\p{L}*'],
    republication: [
      '(?:ukazał\\p{L}?|opublikowan\\p{L}+|pochodzi|przedruk) (?:\\p{L}+ ){0,4}(?:pierwotnie|w|na|z|za)|pierwotnie',
    ],
    translation: ['przetłumaczon\\p{L}+|tłumaczeni\\p{L}+'],
    opinion: ['(?:opini\\p{L}+|pogląd\\p{L}+)[^.]{0,40}(?:autor|redakcj)\\p{L}*|stanowisk\\p{L}+ redakcji'],
    disclosure: ['sponsorowan|afiliacyjn'],
    'agency-credit': ['agencj\\p{L}+ (?:prasow|informacyjn)\\p{L}+'],
  },
  whole: {
    republication: [
      '^\\W*(?:artykuł|tekst|wywiad|materiał) (?:ukazał się|został (?:pierwotnie )?opublikowany)', // portals, pl
    ],
    update: [
      '^\\W*(?:więcej informacji wkrótce|wkrótce więcej (?:informacji|szczegółów)|za chwilę więcej)', // portals, pl
      '^\\W*(?:artykuł|tekst|materiał) (?:jest )?(?:aktualizowany|w trakcie aktualizacji)',
    ],
    translation: [
      '^\\W*(?:tłumaczył|przełożył|przetłumaczył)a? \\p{L}', // portals, pl
    ],
    disclosure: [
      '^\\W*(?:artykuł|materiał|tekst) (?:sponsorowany|partnerski|promocyjny) (?:przez )?\\p{L}', // commercial desks, pl
    ],
    opinion: [],
    'editors-note': [],
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
    correction: ['исправлени\\p{L}+|поправк\\p{L}|опровержение'],
    clarification: ['уточнени\\p{L}+|разъяснение|уточнення'],
    update: ['обновлен[оие]\\p{L}*|обновляется|дополнен[оие]\\p{L}*'],
    'editors-note': [
      '(?:от редакции|примечание редакции|прим(?:\\.|ечание) ?ред(?:\\.|акции)?|від редакції|примітка редакції)',
    ],
    disclosure: ['реклама|на правах рекламы|партнерский материал'],
    translation: ['перевод|переклад|перевела?'],
    contribution: ['при участии|за участі|редактор'],
  },
  says: {
    correction: ['исправлен\\p{L}*|исправил\\p{L}*|неверно'],
    clarification: ['уточнен\\p{L}*|уточнил\\p{L}*'],
    update: ['(?:обновлен|обновля|дополнен|дополня|оновлю|оновлен|доповн)\\p{L}*'],
    republication: [
      '(?:опубликован\\p{L}*|вышл?\\p{L}*|перепечатк\\p{L}*|опублікован\\p{L}*) (?:\\p{L}+ ){0,3}(?:впервые|изначально|в|на|вперше|у)|впервые (?:вышл?|опубликован)\\p{L}*',
    ],
    translation: ['перевед[её]н\\p{L}*|перевод\\p{L}*'],
    opinion: ['мнени\\p{L}+ (?:автор|редакци)\\p{L}*|думк\\p{L} (?:автор|редакці)\\p{L}*'],
    disclosure: ['рекламн|спонсор'],
    'agency-credit': ['агентств\\p{L}+'],
  },
  whole: {
    opinion: [
      'думка (?:автора|редакції)[^.]{0,40}(?:не збіга|не відобра)', // portals, uk
      'мнение (?:автора|редакции|авторов)[^.]{0,40}(?:не совпада|не отража|совпада)',
    ],
    update: [
      '^\\W*(?:текст|материал|новость|статья) (?:был[ао]? )?(?:обновл[её]н|дополнен|оновлен)[аоы]?(?![\\p{L}])', // portals, ru
      '^\\W*(?:новость|материал|текст|новина) (?:обновляется|дополняется|оновлюється|доповнюється)',
    ],
    disclosure: [],
    'editors-note': [],
    correction: ['в (?:предыдущей|первой|ранней|первоначальной) версии'],
  },
};
