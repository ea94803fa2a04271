import type { Box, Line } from '../reading';
import { endsSentence } from './measure';
import { keyOf } from './names';

/** The farthest that lines are counted. */
export const FAR = 30;

/** Lines of one kind: how much prose, text and links they hold together. */
export interface Kin {
  prose: number;
  size: number;
  links: number;
  count: number;
  /** Lines right after, and right before, a line that is all link. */
  afterLink: number;
  beforeLink: number;
  /** Lines right after a line of the same kind. */
  runs: number;
  ends: number;
}

/** The lines of a page by kind: those whose boxes, and the boxes round them, bear the same tags and names. */
export class Kinships {
  /** The kind of lines that holds most prose. */
  main: Kin | undefined;
  readonly #lines: readonly Line[];
  readonly #isProse: Uint8Array;
  readonly #keys = new Map<Box, string>();
  readonly #kin = new Map<string, Kin>();
  readonly #copies = new Map<string, number>();
  readonly #since: Uint8Array;
  readonly #till: Uint8Array;

  constructor(lines: readonly Line[], candidates: readonly Line[], isProse: Uint8Array) {
    this.#lines = lines;
    this.#isProse = isProse;
    for (const line of candidates) {
      this.#copies.set(line.text, (this.#copies.get(line.text) ?? 0) + 1);
      this.#gather(line);
    }
    [this.#since, this.#till] = this.#distances(candidates);
  }

  of(line: Line): Kin | undefined {
    return this.#kin.get(this.#keyOf(line.box));
  }

  /** Lines to the nearest prose of the main kind before a line, at most {@link FAR}. */
  sincePeer(at: number): number {
    return this.#since[at] ?? FAR;
  }

  /** The same after it. */
  tillPeer(at: number): number {
    return this.#till[at] ?? FAR;
  }

  /** How often the page says the text, at most 9 times. */
  copies(text: string): number {
    return Math.min(9, this.#copies.get(text) ?? 1);
  }

  #keyOf(box: Box): string {
    let key = this.#keys.get(box);
    if (key === undefined) {
      key = keyOf(box) + (box.parent ? keyOf(box.parent) : '');
      this.#keys.set(box, key);
    }
    return key;
  }

  #gather(line: Line): void {
    const key = this.#keyOf(line.box);
    let kin = this.#kin.get(key);
    if (!kin)
      this.#kin.set(
        key,
        (kin = { prose: 0, size: 0, links: 0, count: 0, afterLink: 0, beforeLink: 0, runs: 0, ends: 0 }),
      );
    if (this.#isProse[line.index] === 1) kin.prose += line.size;
    kin.size += line.text.length;
    kin.links += line.linkChars;
    kin.count += 1;
    const before = this.#lines[line.index - 1];
    const after = this.#lines[line.index + 1];
    if (before && before.linkChars > before.text.length * 0.8) kin.afterLink += 1;
    if (after && after.linkChars > after.text.length * 0.8) kin.beforeLink += 1;
    if (before && this.#keyOf(before.box) === key) kin.runs += 1;
    if (endsSentence(line.text)) kin.ends += 1;
  }

  /** Lines to the nearest prose of the commonest kind before and after. */
  #distances(candidates: readonly Line[]): [Uint8Array, Uint8Array] {
    let main = '';
    let most = 0;
    for (const [key, kin] of this.#kin) if (kin.prose > most) [main, most] = [key, kin.prose];
    this.main = this.#kin.get(main);
    const count = this.#lines.length;
    const peers = new Uint8Array(count);
    for (const line of candidates)
      if (this.#isProse[line.index] === 1 && this.#keyOf(line.box) === main) peers[line.index] = 1;
    const since = new Uint8Array(count);
    const till = new Uint8Array(count);
    for (let at = 0, far = FAR; at < count; at += 1) {
      since[at] = far;
      far = peers[at] === 1 ? 1 : Math.min(FAR, far + 1);
    }
    for (let at = count - 1, far = FAR; at >= 0; at -= 1) {
      till[at] = far;
      far = peers[at] === 1 ? 1 : Math.min(FAR, far + 1);
    }
    return [since, till];
  }
}
