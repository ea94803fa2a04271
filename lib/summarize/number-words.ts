/** Numbers in words, from two on: what means one is an article too. */
const WORDS: Record<string, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
};
const TENS: Record<string, string> = {
  en: 'thirty forty fifty sixty seventy eighty ninety',
  de: 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  es: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'trinta quarenta cinquenta sessenta setenta oitenta noventa',
};

/** Words and signs that multiply the number before them, or say what it counts in; those of a line mean the same. */
const SCALES = [
  '% percent prozent porcentaje',
  'hundred hundreds hundert cent cents cien cientos cento cem',
  'k thousand thousands tausend tausende mille mil miles mila milhares',
  'm mn mln mio million millions millionen millón millones milione milioni milhão milhões lakh lakhs',
  'bn mrd md billion billions milliarde milliarden milliard milliards miliardo miliardi',
  'tn trillion trillions billionen crore crores',
  'dozen dozens dutzend dutzende douzaine douzaines docena docenas',
];

const SCALE_OF = new Map(
  SCALES.flatMap((line) => line.split(' ').map((word, _at, [first = '']) => [word, first] as const)),
);

/** The sign of a scale word; null for any other word. */
export function scaleOf(word: string): string | null {
  return SCALE_OF.get(word) ?? null;
}

/** The value of a number in words, in the language's own words and in English ones; null for any other word. */
export function valueOf(word: string, lang: string | null): string | null {
  for (const key of [(lang ?? '').slice(0, 2), 'en']) {
    const ones = (WORDS[key] ?? '').split(' ').indexOf(word);
    if (ones >= 0) return String(ones + 2);
    const tens = (TENS[key] ?? '').split(' ').indexOf(word);
    if (tens >= 0) return String((tens + 3) * 10);
  }
  return null;
}
