import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { formatNumber } from '../../ui/format';
import { useSpeech } from '../../ui/i18n';
import type { Pictures } from '@/lib/library';
import type { Course } from '@/lib/library/finder/pictures';
import { Chart } from './Chart';
import { Drawing } from './Drawing';
import { type Canvas, columnsPlot } from './plots';
import { queryOfBin, type TimeProps } from './TimeChart';
import { Twin } from './Twin';
import { binName, ticksOf } from './words';

const HEIGHT = 104;
const TICK = 150;

/** The tags that most stories bear, each along the same line of time and to the same scale. */
export function TagCharts(props: TimeProps): JSX.Element {
  const speech = useSpeech();
  const { t, plural } = speech;
  const { pictures, query, by, onPick } = props;
  const { tags, otherTags } = pictures;
  const course = pictures[by];
  if (tags.length === 0 || !course)
    return (
      <Chart wide title={t('chartTags')}>
        <p class="quiet chart-none">{t('chartNoTags')}</p>
      </Chart>
    );
  const largest = Math.max(1, ...tags.flatMap((tag) => tag[by]));
  return (
    <Chart
      wide
      title={t('chartTags')}
      lead={[t('chartTagsLead'), otherTags > 0 ? plural('chartOtherTags', otherTags) : ''].join(' ')}
    >
      <ul class="multiples">
        {tags.map((tag) => (
          <li key={tag.value}>
            <h3>
              <button type="button" class="unfold" onClick={() => onPick({ ...query, tag: tag.value })}>
                <bdi>{tag.label}</bdi>
              </button>
              <span class="count">{formatNumber(tag.count, speech)}</span>
            </h3>
            <TagColumns {...props} tag={tag} course={course} largest={largest} />
          </li>
        ))}
      </ul>
      <Twin
        caption={t('chartTags')}
        heads={[t('chartTime'), ...tags.map((tag) => tag.label)]}
        rows={course.counts.flatMap((_, at) =>
          tags.every((tag) => !tag[by][at])
            ? []
            : [
                {
                  key: course.edges[at] ?? '',
                  name: binName(course.edges[at] ?? '', course.unit, speech),
                  cells: tags.map((tag) => formatNumber(tag[by][at] ?? 0, speech)),
                  onPick: () => onPick(queryOfBin(at, course, pictures, query, by)),
                },
              ],
        )}
      />
    </Chart>
  );
}

interface TagColumnsProps extends TimeProps {
  tag: Pictures['tags'][number];
  course: Course;
  largest: number;
}

function TagColumns({ tag, course, largest, pictures, query, by, onPick }: TagColumnsProps): JSX.Element {
  const speech = useSpeech();
  const counts = tag[by];
  const same = JSON.stringify([counts, largest, course.edges, speech.locale]);
  const draw = useCallback(
    (canvas: Canvas) =>
      columnsPlot(
        counts.map((count, at) => ({
          count,
          title: speech.t(
            'chartBar',
            binName(course.edges[at] ?? '', course.unit, speech),
            formatNumber(count, speech),
          ),
        })),
        ticksOf(course.edges, course.unit, canvas.width / TICK, speech),
        canvas,
        { height: HEIGHT, largest, small: true },
      ),
    [same],
  );
  return (
    <Drawing
      label={speech.t('chartDescribed', tag.label)}
      draw={draw}
      height={HEIGHT}
      onPick={(at) => {
        if (counts[at]) onPick({ ...queryOfBin(at, course, pictures, query, by), tag: tag.value });
      }}
    />
  );
}
