/**
 * Letters by plain ranges of code units. Thousands of `\p{L}` in one expression take V8 seconds to compile, since each
 * stands for hundreds of ranges and for pairs of surrogates; these few ranges take a thousandth of that, and news is
 * not written in the letters that they leave out.
 */
const RANGES: Record<string, string> = {
  'p{Lu}':
    'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u017F\\u0386-\\u03AB\\u0400-\\u042F\\u0490\\u0531-\\u0556\\u1E00-\\u1EFF',
  'p{Ll}':
    'a-z\\u00DF-\\u00F6\\u00F8-\\u017F\\u03AC-\\u03CE\\u0430-\\u045F\\u0491\\u0561-\\u0587\\u1E00-\\u1EFF',
  'p{Lo}':
    '\\u05D0-\\u060B\\u060D-\\u061A\\u0620-\\u0963\\u0966-\\u1C7F\\u3005-\\u3007\\u3040-\\u30FA\\u30FC-\\uD7AF\\uF900-\\uFAFF',
  'p{M}': '\\u0300-\\u036F',
  'p{N}': '0-9',
};
RANGES['p{L}'] =
  `A-Za-z\\u00AA\\u00B5\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u0589${RANGES['p{Lo}']}\\u1E00-\\u1FFF`;

/** Compiles a pattern whose `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{Lo}`, `\p{M}` and `\p{N}` are plain ranges. */
export function pattern(source: string, flags = ''): RegExp {
  let inClass = false;
  return new RegExp(
    source.replaceAll(/\\(p\{\w+\})|\\.|[[\]]/gsu, (each, name: string | undefined) => {
      const ranges = name === undefined ? undefined : RANGES[name];
      if (ranges !== undefined) return inClass ? ranges : `[${ranges}]`;
      if (each === '[') inClass = true;
      else if (each === ']') inClass = false;
      return each;
    }),
    flags,
  );
}
