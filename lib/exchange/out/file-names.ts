const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;
const LONGEST = 80;

/** Words as a part of a file's name that every system takes: no separators, no control signs, no dots at the ends. */
export function fileWords(words: string): string {
  const cleaned = words
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\p{Co}<>:"/\\|?*#^[\]%]/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  const short = Array.from(cleaned)
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[\s.~-]+|[\s.]+$/gu, '');
  return short === '' || RESERVED.test(short) ? `story ${short}`.trim() : short;
}

/** Gives names that have not been given before, without regard to case, which some systems do not tell apart. */
export function uniqueNames(): (stem: string, ending: string) => string {
  const taken = new Set<string>();
  return (stem, ending) => {
    for (let at = 1; ; at += 1) {
      const name = at === 1 ? `${stem}.${ending}` : `${stem} ${at}.${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}
