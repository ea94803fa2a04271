/** What the characters of a line tell, counted in one pass: patterns over every line would cost more than all else. */
export interface TextMeasures {
  words: number;
  sentences: number;
  commas: number;
  digits: number;
  capitals: number;
  letters: number;
}

const COMMA = new Set([0x2c, 0x3b, 0x60c, 0x61b, 0x3001, 0xff0c]);
const STOP = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x964, 0x61f, 0x6d4, 0x589]);
const CLOSING = new Set([0x20, 0x22, 0x27, 0x29, 0x5d, 0xbb, 0x201d, 0x2019, 0x300d, 0x300f, 0xff09]);

/** Whether a UTF-16 unit belongs to a word: a letter, a digit, a mark; surrogates are taken for letters. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  if (code >= 0xff00 && code < 0xff10) return false;
  return !COMMA.has(code) && !STOP.has(code);
}

/** Counts words, sentence ends, commas, digits and capitals of a line. A sign of Chinese or Japanese is a word. */
export function measureText(text: string): TextMeasures {
  let [words, sentences, commas, digits, capitals, letters] = [0, 0, 0, 0, 0, 0];
  let inWord = false;
  const end = text.length;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x2f && code < 0x3a) {
      digits += 1;
      if (!inWord) words += 1;
      inWord = true;
    } else if (isLetter(code)) {
      letters += 1;
      if (code >= 0x3040 && code < 0xa000) {
        words += 1;
        inWord = false;
      } else {
        if (!inWord) words += 1;
        inWord = true;
        if (code < 0x5b) capitals += 1;
      }
    } else {
      inWord = false;
      if (code === 0x20) continue;
      if (COMMA.has(code)) commas += 1;
      else if (STOP.has(code)) {
        const next = text.charCodeAt(at + 1);
        if (at + 1 === end || CLOSING.has(next) || next > 0x3000) sentences += 1;
      }
    }
  }
  return { words, sentences, commas, digits, capitals, letters };
}

/** Whether a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.has(text.charCodeAt(at))) at -= 1;
  return at >= 0 && STOP.has(text.charCodeAt(at));
}
