import { lower } from '../text';
import { globalPattern, pattern } from '../pattern';

/**
 * Words that say what a time is, before or after it, in the languages of the pages that were read. A word counts as
 * part of a longer one only at its beginning ("Aktualisiert", "actualizada", "güncellenme").
 */
const UPDATED = pattern(
  String.raw`(?<!\p{L})(?:updat|last (?:updated|modified|changed|edited)|modified|revised|aktualisier|aktualizov|aktualizac|geändert|letzte änderung|mis(?:e)? à jour|modifi|actuali[zt]|atualiz|aggiorna|bijgewerkt|gewijzigd|aangepast|laatste update|oppdater|uppdater|senast|opdater|päivit|muokat|frissít|módos|обнов|оновл|изменен|промен|измењен|абнаўл|жаңарт|шинэчл|updat|güncel|son güncelleme|diperbarui|cập nhật|ενημ[έε]ρ[ώω]?|τελευταία|actualitz|düzenle|redigeret|ажурир|posodobl|ažurir|zmodyf|pakeist|atnaujint|atjaunin|uuendat|muudet|zmian|zmien|uprav|imesasish|dikemas kini|na-update|përditës|yangilan|yenilən|uppfær|nuashonra|diweddar|eguneratu|aġġornat|act\.|akt\.|upd\.|lần cuối|bearbeitet)|更新|改訂|수정|업데이트|최종|تحديث|آخر تعديل|अपडेट|अद्यतन|עודכן|עדכון|به‌روز|হালনাগাদ|আপডেট|புதுப்பி|อัปเดต|ปรับปรุง|แก้ไข|اپ ڈیٹ|اپڈیٹ|تجدید|अद्ययावत|अद्यावधिक|અપડેટ|అప్‌డేట్|ನವೀಕರ|പുതുക്കി|ਅੱਪਡੇਟ|განახლ|թարմաց`,
  'g',
);
const PUBLISHED = pattern(
  String.raw`(?<!\p{L})(?:publi|posted|post(?:ed)? on|first published|created|issued|released|on air|filed|veröffentlich|erstellt|erschienen|stand|pubbl|gepubl|geplaatst|paru|écrit|créé|creado|criado|julkais|utgiv|udgiv|skapad|opubl|zveřejn|vydan|megjelen|опубл|создан|дата публ|yayın|oluştur|giriş|dipublikasikan|diterbitkan|tayang|đăng|δημοσ|objavlj|objavljeno|paskelb|avaldat|publicēt|imechapish|disiarkan|diterbit|shpallur|argitarat|dərc|жариялан|нийтэл|апублік|опубл|објав|публик)|入力|公開|掲載|配信|発表|등록|입력|게시|승인|发布|發布|نشر|प्रकाशित|प्रकाशन|פורסם|انتشار|প্রকাশ|வெளியி|เผยแพร่|اشاعت|شائع|પ્રકાશિત|ప్రచురి|ಪ್ರಕಟ|പ്രസിദ്ധീകര|ਪ੍ਰਕਾਸ਼|გამოქვეყნ|հրապարակ`,
  'g',
);

export type TimeLabel = 'published' | 'updated' | null;

/** What the words before (or, failing these, after) a time call it; null when they do not say. */
export function labelOf(before: string, after: string): TimeLabel {
  const near = lower(apart(before.slice(-60)));
  const updated = lastIndex(near, UPDATED);
  const published = lastIndex(near, PUBLISHED);
  if (updated >= 0 || published >= 0) return updated > published ? 'updated' : 'published';
  const behind = lower(apart(after.slice(0, 24)));
  // Words that are followed by another number are that one's label.
  if (
    pattern`^\W{0,4}\p{L}`.test(behind) &&
    !pattern`^\W{0,4}[\p{L}\s]{3,30}[^\p{L}]{0,3}\d`.test(lower(apart(after.slice(0, 60))))
  ) {
    if (lastIndex(behind, UPDATED) >= 0) return 'updated';
    if (lastIndex(behind, PUBLISHED) >= 0) return 'published';
  }
  return null;
}

/** "2026Updated" and "RoePublished", where elements touch without a space. */
function apart(text: string): string {
  // Letters whose cases alternate (Vietnamese) are in both ranges.
  return text.replaceAll(globalPattern`([\p{Ll}\d])(\p{Lu})`, (all, before: string, after: string) =>
    after === after.toLowerCase() ? all : `${before} ${after}`,
  );
}

/** Whether words hold a label of a time. */
export function hasTimeWord(text: string): boolean {
  const words = lower(apart(text));
  return lastIndex(words, UPDATED) >= 0 || lastIndex(words, PUBLISHED) >= 0;
}

/** What the names of a box call the times inside it; null when they say nothing, or both. */
export function labelOfNames(names: string): TimeLabel {
  const updated = /updat|modif|revis|lastmod|aktualis|edited/u.test(names);
  const published = /publish|pub-?date|posted|created|datepublished/u.test(names);
  return updated === published ? null : updated ? 'updated' : 'published';
}

/** Whether a text begins with a word that labels times ("Updated", "입력"). */
export function isTimeWord(text: string): boolean {
  const near = lower(text.slice(0, 30));
  return [UPDATED, PUBLISHED].some((pattern) => near.search(pattern) === 0);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
