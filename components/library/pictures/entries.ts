import type { Pictures, StoryQuery } from '@/lib/library';
import { formatNumber } from '../../ui/format';
import type { Speech } from '../../ui/i18n';
import { agencyName } from '../Filters';
import type { Entry } from './BarsChart';
import { narrowed } from './queries';
import type { PicturesActions } from './types';

interface Made {
  pictures: Pictures;
  query: StoryQuery;
  onPick: PicturesActions['onPick'];
  speech: Speech;
}

const share = (part: number, whole: number, { locale }: Speech): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    whole > 0 ? part / whole : 0,
  );

/** A bar for so many stories of all. */
function entry(
  key: string,
  label: string,
  count: number,
  { pictures, speech }: Made,
  more: Partial<Entry> = {},
): Entry {
  const number = formatNumber(count, speech);
  return {
    key,
    label,
    value: count,
    end: number,
    title: speech.t('chartBar', label, number),
    cells: [number, share(count, pictures.total, speech)],
    ...more,
  };
}

const others = ({ values, stories }: Pictures['outlets']['others'], made: Made): Entry[] =>
  values === 0
    ? []
    : [entry('', made.speech.plural('chartOthers', values), stories, made, { aside: true, fixed: true })];

/** Outlets by how many stories they have. */
export function outletEntries(made: Made): Entry[] {
  const { top, others: rest } = made.pictures.outlets;
  const named = top.map(({ value, label, count }) =>
    entry(value, label, count, made, { onPick: () => made.onPick({ ...made.query, host: value }) }),
  );
  return [...named, ...others(rest, made)];
}

/** Agencies by how many stories credit them, and the stories that credit none. */
export function agencyEntries(made: Made): Entry[] {
  const { agencies, noAgency } = made.pictures;
  const named = agencies.top.map(({ value, count }) =>
    entry(value, agencyName(value, made.speech), count, made, {
      onPick: () => made.onPick({ ...made.query, agency: value }),
    }),
  );
  const none = entry('-', made.speech.t('chartNoAgency'), noAgency, made, {
    aside: true,
    onPick: () => made.onPick(narrowed(made.query, ['-has:agency'])),
  });
  return [...named, ...others(agencies.others, made), ...(noAgency > 0 ? [none] : [])];
}

/** Stories by how many versions of them are kept. */
export function versionEntries(made: Made): Entry[] {
  const { versions } = made.pictures;
  const last = versions.findLastIndex((count) => count > 0);
  return versions.slice(0, Math.max(last, 1) + 1).map((count, at) => {
    const number = at + 1;
    const label =
      number === 1
        ? made.speech.t('chartUnchanged')
        : made.speech.plural(number === versions.length ? 'chartVersionsMore' : 'chartVersions', number);
    const words = number === versions.length ? `versions:${number}..` : `versions:${number}`;
    return entry(String(number), label, count, made, {
      aside: number === 1,
      ...(count > 0 ? { onPick: () => made.onPick(narrowed(made.query, [words])) } : { fixed: true }),
    });
  });
}

/** Outlets by which share of their stories changed; what bears a correction is drawn as an outline. */
export function changedEntries(made: Made): Entry[] {
  const { speech } = made;
  return made.pictures.changed.map(({ value, label, count, stories, uncorrected }) => {
    const end = speech.t('chartOf', formatNumber(count, speech), formatNumber(stories, speech));
    return {
      key: value,
      label,
      value: count / stories,
      hollow: (count - uncorrected) / stories,
      end,
      title: speech.t('chartBar', label, end),
      cells: [
        formatNumber(count, speech),
        formatNumber(uncorrected, speech),
        formatNumber(stories, speech),
        share(count, stories, speech),
      ],
      onPick: () => made.onPick({ ...narrowed(made.query, ['is:changed']), host: value }),
    };
  });
}
