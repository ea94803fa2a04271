import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Pictures, StoryQuery } from '@/lib/library';
import type { By, Course } from '@/lib/library/finder/pictures';
import { formatNumber } from '../../ui/format';
import { type MessageKey, type Speech, useSpeech } from '../../ui/i18n';
import { Chart } from './Chart';
import { Drawing } from './Drawing';
import { type Canvas, columnsPlot } from './plots';
import { beyondQuery, binQuery, narrowed } from './queries';
import { Twin } from './Twin';
import type { PicturesActions } from './types';
import { binName, ticksOf, TIME_TITLES } from './words';

const HEIGHT = 230;
/** So much room a date on the line of time wants. */
const TICK = 92;

export interface TimeProps {
  pictures: Pictures;
  query: StoryQuery;
  by: By;
  onPick: PicturesActions['onPick'];
}

const CHOICES: [by: By, words: MessageKey][] = [
  ['published', 'chartByPublished'],
  ['saved', 'chartBySaved'],
];

/** Stories along time, by the day that the reader chooses. */
export function TimeChart({
  pictures,
  query,
  by,
  onBy,
  onPick,
}: TimeProps & { onBy: (by: By) => void }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const course = pictures[by];
  return (
    <Chart
      wide
      title={t(course ? TIME_TITLES[course.unit] : 'chartByDay')}
      lead={pictures.published && course ? mostWords(course, speech) : t('chartNoDays')}
    >
      <div class="chart-by" role="group" aria-label={t('chartBy')}>
        {CHOICES.map(([each, words]) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === by}
            disabled={!pictures[each]}
            onClick={() => onBy(each)}
          >
            {t(words)}
          </button>
        ))}
      </div>
      {course && <Columns course={course} pictures={pictures} query={query} by={by} onPick={onPick} />}
      <Beside pictures={pictures} query={query} by={by} onPick={onPick} />
      {course && <TimeTwin course={course} pictures={pictures} query={query} by={by} onPick={onPick} />}
    </Chart>
  );
}

/** Where most stories fell; nothing where several times share that. */
function mostWords({ counts, edges, unit }: Course, speech: Speech): string {
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  if (most < 2 || counts.lastIndexOf(most) !== at) return '';
  return speech.t('chartMost', binName(edges[at] ?? '', unit, speech), formatNumber(most, speech));
}

function Columns({ course, pictures, query, by, onPick }: TimeProps & { course: Course }): JSX.Element {
  const speech = useSpeech();
  const same = JSON.stringify([course, speech.locale]);
  const draw = useCallback((canvas: Canvas) => columnsOf(course, speech, canvas), [same]);
  return (
    <Drawing
      label={speech.t('chartDescribed', speech.t(TIME_TITLES[course.unit]))}
      draw={draw}
      height={HEIGHT}
      onPick={(at) => {
        if (course.counts[at]) onPick(queryOfBin(at, course, pictures, query, by));
      }}
    />
  );
}

function columnsOf(course: Course, speech: Speech, canvas: Canvas): Element {
  const columns = course.counts.map((count, at) => ({
    count,
    title: speech.t(
      'chartBar',
      binName(course.edges[at] ?? '', course.unit, speech),
      formatNumber(count, speech),
    ),
  }));
  const ticks = ticksOf(course.edges, course.unit, canvas.width / TICK, speech);
  return columnsPlot(columns, ticks, canvas, { height: HEIGHT, largest: Math.max(...course.counts) });
}

/** The query of a bin's stories. */
export function queryOfBin(
  at: number,
  course: Course,
  pictures: Pictures,
  query: StoryQuery,
  by: By,
): StoryQuery {
  const [from = '', to = ''] = course.edges.slice(at, at + 2);
  return binQuery(query, by, course.unit, from, to, pictures.undated > 0);
}

/** What is not drawn, in words that lead there: stories without a day, and those far before or after the rest. */
function Beside({ pictures, query, by, onPick }: TimeProps): JSX.Element | null {
  const { plural } = useSpeech();
  const course = pictures[by];
  const links: [key: string, words: string, target: StoryQuery][] = [];
  if (by === 'published' && pictures.undated > 0)
    links.push(['undated', plural('chartUndated', pictures.undated), narrowed(query, ['is:undated'])]);
  const [first = '', last = ''] = [course?.edges[0], course?.edges.at(-1)];
  if (course && course.earlier > 0)
    links.push(['earlier', plural('chartEarlier', course.earlier), beyondQuery(query, by, 'earlier', first)]);
  if (course && course.later > 0)
    links.push(['later', plural('chartLater', course.later), beyondQuery(query, by, 'later', last)]);
  if (links.length === 0) return null;
  return (
    <ul class="chart-beside">
      {links.map(([key, words, target]) => (
        <li key={key}>
          <button type="button" class="unfold" onClick={() => onPick(target)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

function TimeTwin({ course, pictures, query, by, onPick }: TimeProps & { course: Course }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Twin
      caption={t(TIME_TITLES[course.unit])}
      heads={[t('chartTime'), t('stories')]}
      rows={course.counts.flatMap((count, at) =>
        count === 0
          ? []
          : [
              {
                key: course.edges[at] ?? '',
                name: binName(course.edges[at] ?? '', course.unit, speech),
                cells: [formatNumber(count, speech)],
                onPick: () => onPick(queryOfBin(at, course, pictures, query, by)),
              },
            ],
      )}
    />
  );
}
