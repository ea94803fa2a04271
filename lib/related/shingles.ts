const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_ALL = new RegExp(UNSPACED.source, 'gu');
/** Words in a shingle; in scripts without spaces so many characters twice over. */
const WORDS = 4;

/**
 * The shingles of a text as 32-bit hashes, each once: every run of four words (eight characters where words are not
 * parted), after folding case and compatibility forms.
 */
export function shinglesOf(text: string): Uint32Array {
  const plain = text.normalize('NFKC').toLowerCase();
  const unspaced = (plain.match(UNSPACED_ALL)?.length ?? 0) > plain.length / 3;
  const tokens = unspaced ? (plain.match(/[\p{L}\p{M}\p{N}]/gu) ?? []) : (plain.match(WORD) ?? []);
  const size = unspaced ? WORDS * 2 : WORDS;
  const hashes = Uint32Array.from(tokens, hashOf);
  if (hashes.length < size)
    return hashes.length === 0 ? new Uint32Array() : Uint32Array.of(mix(hashes, 0, hashes.length));
  const shingles = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at += 1) shingles.add(mix(hashes, at, at + size));
  return Uint32Array.from(shingles);
}

/** Keeps the shingles whose hash falls into one of `every` parts, so that equal texts keep equal ones. */
export function sample(shingles: Uint32Array, every: number): Uint32Array {
  return every <= 1 ? shingles : shingles.filter((hash) => hash % every === 0);
}

/** Share (0 to 1) of the smaller set that the larger one holds too; 0 where one is empty. */
export function containmentOf(one: Uint32Array, other: Uint32Array): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  if (small.length === 0) return 0;
  const held = new Set(large);
  let shared = 0;
  for (const hash of small) if (held.has(hash)) shared += 1;
  return shared / small.length;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

function mix(hashes: Uint32Array, from: number, to: number): number {
  let hash = 2_166_136_261;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 2_246_822_519);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ (hash >>> 13), 3_266_489_917) >>> 0;
}
