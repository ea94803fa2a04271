import type { JSX } from 'preact';
import type { ThreadEntry } from '@/lib/library/thread';
import { formatDay } from '../../ui/format';
import { type MessageKey, type Speech, useSpeech } from '../../ui/i18n';
import { layOut } from './scale';

/** Height of one level of marks. */
const STEP = 20;
const FOOT = 22;

/** What a mark says beyond that a story stands there. */
type Trait = 'own' | 'family' | 'agency' | 'note';
const TRAITS: Record<Trait, MessageKey> = {
  own: 'threadOwn',
  family: 'threadFamily',
  agency: 'threadAgency',
  note: 'threadNote',
};

/**
 * The thread along a line of time: a mark for each entry, stacked where they are near in time. Only a picture: the table
 * below it says the same in words. Nothing where fewer than two entries have a time.
 */
export function ThreadPicture({ entries }: { entries: ThreadEntry[] }): JSX.Element | null {
  const speech = useSpeech();
  const { t, plural } = speech;
  const dated = entries.flatMap((entry) => {
    const time = Date.parse(entry.copies[0].published?.iso ?? '');
    return Number.isNaN(time) ? [] : [{ entry, time, iso: entry.copies[0].published?.iso ?? '' }];
  });
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last || first === last) return null;
  const { spots, breaks } = layOut(dated.map(({ time }) => time));
  const levels = Math.max(...spots.map(({ level }) => level)) + 1;
  const traits = (Object.keys(TRAITS) as Trait[]).filter((trait) =>
    dated.some(({ entry }) => traitsOf(entry).includes(trait)),
  );
  const [from, to] = [formatDay(first.iso, speech), formatDay(last.iso, speech)];
  return (
    <figure class="thread-picture">
      <div
        class="thread-line"
        role="img"
        aria-label={plural('threadPicture', dated.length, from, to)}
        style={{ height: `${levels * STEP + FOOT}px` }}
      >
        {breaks.map(({ at, length }) => (
          <span key={at} class="thread-break" style={{ insetInlineStart: `${at * 100}%` }}>
            <span>{lengthWords(length, speech)}</span>
            <Gap />
          </span>
        ))}
        {spots.map(({ at, level }, index) => {
          const entry = dated[index]?.entry;
          return (
            entry && (
              <span
                key={entry.copies[0].id}
                class="thread-mark"
                style={{ insetInlineStart: `${at * 100}%`, insetBlockEnd: `${level * STEP + FOOT - 8}px` }}
              >
                <Mark traits={traitsOf(entry)} count={entry.copies.length} />
              </span>
            )
          );
        })}
        <span class="thread-from">{from}</span>
        {to !== from && <span class="thread-to">{to}</span>}
      </div>
      {traits.length > 0 && (
        <figcaption class="thread-legend quiet">
          {traits.map((trait) => (
            <span key={trait}>
              <Mark traits={[trait]} count={trait === 'family' ? 2 : 1} />
              {t(TRAITS[trait])}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

function traitsOf({ own, copies }: ThreadEntry): Trait[] {
  const traits: Trait[] = [];
  if (own) traits.push('own');
  if (copies.length > 1) traits.push('family');
  if (copies.some(({ agencies }) => agencies.length > 0)) traits.push('agency');
  if (copies.some(({ notes }) => notes.some((kind) => TELLING.has(kind)))) traits.push('note');
  return traits;
}

/** Notes that say what was wrong or changed; the others only name a source. */
const TELLING = new Set(['correction', 'clarification', 'update', 'editors-note', 'ai-disclosure']);

/** A disc for a story, a diamond where it credits an agency, with a number for copies and a flag for notes. */
function Mark({ traits, count }: { traits: Trait[]; count: number }): JSX.Element {
  const agency = traits.includes('agency');
  return (
    <svg
      class={traits.includes('own') ? 'mark own' : 'mark'}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
    >
      {agency ? (
        <path class="shape" d="M9 1.5l7.5 7.5-7.5 7.5L1.5 9z" />
      ) : (
        <circle class="shape" cx="9" cy="9" r={traits.includes('family') ? 7 : 5.5} />
      )}
      {traits.includes('family') && (
        <text x="9" y="12" text-anchor="middle">
          {count}
        </text>
      )}
      {traits.includes('note') && <circle class="flag" cx="14.5" cy="3.5" r="3" />}
    </svg>
  );
}

function Gap(): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1 11l4-10M7 11l4-10" fill="none" stroke="currentColor" stroke-width="1.3" />
    </svg>
  );
}

const DAY = 86_400_000;
const UNITS: [unit: string, length: number][] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1440],
];

function lengthWords(length: number, { locale }: Speech): string {
  const [unit, size] = UNITS.find(([, each]) => length >= each * 1.5) ?? ['minute', DAY / 1440];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.round(length / size)),
  );
}
