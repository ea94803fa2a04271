import { lower } from '../text';
import { globalPattern } from '../pattern';

/** What stands in words that are only a time, beside figures. */
const TIME_WORDS =
  /^(?:jan|feb|fév|fev|mar|mär|mrz|apr|avr|abr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene|mon|tue|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim|mon?t|dien|mitt|donn|frei|sams|sonn|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|^(?:am|pm|est|edt|et|gmt|utc|ist|bst|cet|cest|pst|pdt|pt|ct|cst|cdt|mst|uhr|original|originally|published|updated?|first|last|posted|modified|created|on|at|le|la|el|de|del|um|vom|der|den|das|kl|jour|mis|mise|heures|hrs?|hours?|ago|actualizado|atualizado|aktualisiert|stand|aggiornato|geüpdatet|bijgewerkt|oppdatert|opdateret|uppdaterad|zuletzt|zuerst|this|the|page|was|article|story|post|alle|ore|às|as|by|veröffentlicht|erschienen|mez|mesz|datum|publié|modifié|publicado|pubblicato|gepubliceerd|publisert|опубликовано|обновлено)$/u;

/** Days and times alone: `Updated 12:24 am EST, Wednesday, November 20, 2019`. */
export function isTime(words: string): boolean {
  if (words.length > 160 || !/\d/u.test(words)) return false;
  const rest = (lower(words).match(globalPattern`[\p{L}\p{M}]{2,}`) ?? []).filter(
    (word) => !TIME_WORDS.test(word),
  );
  return rest.length <= 2 && rest.join('').length <= 16;
}
