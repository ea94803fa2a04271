import type { JSX } from 'preact';
import type { KinStory } from '@/lib/library/kin';
import { formatDay } from '../ui/format';
import { useSpeech } from '../ui/i18n';
import { Reasons } from '../ui/Reasons';

interface LibraryLaneProps {
  kin: KinStory[];
  onOpen: (storyId: string) => void;
}

/** Saved stories that belong to the one on the page, each with the reason why; copies of one dispatch are one row. */
export function LibraryLane({ kin, onOpen }: LibraryLaneProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  if (kin.length === 0) return null;
  return (
    <section class="lane library-lane" aria-labelledby="library-lane-name">
      <h2 id="library-lane-name">{t('laneLibrary')}</h2>
      <ul>
        {kin.map(({ story, reasons, copies }) => (
          <li key={story.id} class="kin-row">
            <button type="button" class="kin-title" onClick={() => onOpen(story.id)}>
              <span dir="auto" lang={story.lang ?? undefined}>
                {story.headline}
              </span>
            </button>
            <p class="quiet kin-foot">
              <bdi>{story.siteName ?? story.host}</bdi>
              {story.published && <> · {formatDay(story.published, speech)}</>}
            </p>
            <Reasons reasons={reasons} />
            {copies.length > 0 && (
              <details class="family">
                <summary>{speech.plural('sameDispatchIn', copies.length + 1)}</summary>
                <ul>
                  {copies.map((copy) => (
                    <li key={copy.id}>
                      <button type="button" class="plain" onClick={() => onOpen(copy.id)}>
                        <bdi>{copy.siteName ?? copy.host}</bdi>
                        {copy.published && <> · {formatDay(copy.published, speech)}</>}
                      </button>
                    </li>
                  ))}
                </ul>
                <p class="quiet">{t('earliestYouHave', earliest([story, ...copies]))}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The outlet of the copy that was published first, as far as the saved ones say. */
function earliest(copies: KinStory['copies']): string {
  const dated = copies.filter((copy) => copy.published !== null);
  const first =
    dated.toSorted((a, b) => Date.parse(a.published ?? '') - Date.parse(b.published ?? ''))[0] ?? copies[0];
  return first ? (first.siteName ?? first.host) : '';
}
