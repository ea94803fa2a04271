import type { Image } from '@/lib/article';

/** Bounds on what comes from outside, in characters and entries. */
export const LIMIT = {
  line: 2_000,
  paragraph: 50_000,
  blocks: 5_000,
  list: 400,
  url: 4_000,
  image: 8_000_000,
};

export type Dictionary = Record<string, unknown>;

/** A plain object, or null. */
export function object(value: unknown): Dictionary | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : null;
}

/** The elements that come out clean, at most so many. */
export function items<T>(value: unknown, most: number, clean: (each: unknown) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((each: unknown) => {
    const cleaned = clean(each);
    return cleaned === null ? [] : [cleaned];
  });
}

/** Control characters, and the marks that turn the direction of foreign text (Unicode's Trojan Source set). */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Clean words; null when nothing is left. */
export function text(value: unknown, most = LIMIT.line, lines = false): string | null {
  if (typeof value !== 'string') return null;
  const cleaned = value.slice(0, most).toWellFormed().replaceAll(UNSAFE, '');
  return (lines ? cleaned.trim() : cleaned.replaceAll(/\s+/gu, ' ').trim()) || null;
}

/** An http(s) address in its normal form, or null. */
export function address(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMIT.url) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** An ISO instant, or null. */
export function instant(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d\d-\d\dT/u.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The value where it is one of these, else the given one. */
export function oneOf<T extends string>(value: unknown, values: readonly T[], otherwise: T): T {
  return values.find((each) => each === value) ?? otherwise;
}

/** A picture with an http(s) address, or null. */
export function image(value: unknown): Image | null {
  const from = object(value);
  const url = address(from?.['url']);
  return from && url
    ? {
        url,
        alt: text(from['alt']),
        caption: text(from['caption'], LIMIT.paragraph),
        credit: text(from['credit']),
      }
    : null;
}
