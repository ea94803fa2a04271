/**
 * Abbreviations after which a full stop seldom ends a sentence, lower case and without their stops; single letters and
 * vowelless words (`Dr`, `vs`, `Nr`) are told by their shape and need no entry. Titles and ranks of several languages.
 */
const ABBREVIATIONS = new Set(
  `ald apr art asst aug ave bros capt col com comdr cmdr dec dept det dir dist ed est etc ex feb fig fri gen gov hon inc
  insp jan jul jun lieut maj mar messrs misc mon nov oct op prof pres pvt rep reps rev sat sen sens sep sept sgt sr
  sun supt tel thu thur tue univ vol wed
  abb abs abt allg anm art aufl bd bes bzw ca dipl evtl exkl frl geb gegr ggf hr inkl ing insb jh max min mio mrd nr od sog stud
  tägl u usw vgl z zzgl
  mme mlle mgr env av bd éd janv févr juil déc
  sra srta dña dra lic núm pág aprox excmo gral
  sig sigg dott on avv arch geom
  exmo sras
  mevr dhr ir drs resp bijv enz
  bl ca evt kl nr ev osv tlf f.eks
  tzn tzw im ul al pl woj godz zob św inż mec hab doc
  им ул пр тел руб коп тыс млн млрд гг др пр см напр акад проф ген`.split(/\s+/u),
);

const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœąęıаеёиоуыэюяіїєўαεηιουω]/u;

/** Whether a word before a full stop is probably an abbreviation, by list or by shape. */
export function isAbbreviation(word: string): boolean {
  const plain = word.toLowerCase();
  if (ABBREVIATIONS.has(plain)) return true;
  // A party or an agency (`FDP`, `BBC`) has no stop of its own.
  if (/^\p{Lu}{3,}$/u.test(word)) return false;
  return (
    plain.length <= 4 &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(plain) &&
    !VOWEL.test(plain)
  );
}
