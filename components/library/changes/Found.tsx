import type { ComponentChildren, JSX } from 'preact';
import type { Comparison, FactChange } from '@/lib/library/compare';
import { piecesOf } from '@/lib/library/compare/pieces';
import { formatTime } from '../../ui/format';
import { type MessageKey, useSpeech } from '../../ui/i18n';
import { Pieces } from './Pieces';

/** So much of a passage is shown, in characters; more where its words are compared. */
const MOST = { same: 200, compared: 800 };
const PASSAGES = {
  stands: 'changesPassageStands',
  changed: 'changesPassageReworded',
  lost: 'changesPassageLost',
} as const;

/** What changed, kind by kind, with the values themselves. */
export function Found({ comparison }: { comparison: Comparison }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const facts: [MessageKey, FactChange | null][] = [
    ['changeNumbers', comparison.numbers],
    ['changeNames', comparison.names],
    ['changeQuotes', comparison.quotes],
    ['changeBylines', comparison.bylines],
    ['changeAgencies', comparison.agencies],
  ];
  const times: [MessageKey, Comparison['published']][] = [
    ['changePublished', comparison.published],
    ['changesUpdated', comparison.modified],
  ];
  const told = (iso: string | null): string => (iso === null ? t('noneGiven') : formatTime(iso, speech));
  return (
    <>
      {comparison.notesAdded.map((note) => (
        <p class="note-added" dir="auto" key={note.text}>
          {t('changesNoteAdded', note.text)}
        </p>
      ))}
      {comparison.notesRemoved.map((note) => (
        <p class="note-removed" dir="auto" key={note.text}>
          {t('changesNoteRemoved', note.text)}
        </p>
      ))}
      <dl class="changes-facts">
        {facts.map(
          ([name, change]) =>
            change && (
              <Row key={name} name={t(name)}>
                {change.out.map((value) => (
                  <del key={value} dir="auto">
                    <span class="hidden-words">{t('changesRemoved')}: </span>
                    {value}
                  </del>
                ))}
                {change.in.map((value) => (
                  <ins key={value} dir="auto">
                    <span class="hidden-words">{t('changesAdded')}: </span>
                    {value}
                  </ins>
                ))}
              </Row>
            ),
        )}
        {times.map(
          ([name, change]) =>
            change && (
              <Row key={name} name={t(name)}>
                {t('changesTimeWas', told(change[1]), told(change[0]))}
              </Row>
            ),
        )}
        {comparison.passages.length > 0 && (
          <Row name={t('changesPassages')}>
            <ul class="passages">
              {comparison.passages.map(({ selection, state, now }) => (
                <li key={selection.id} class={state}>
                  <strong>{t(PASSAGES[state])}</strong>{' '}
                  <q dir="auto">
                    {state === 'changed' && now !== null ? (
                      <Pieces
                        pieces={piecesOf(
                          shortened(selection.text, MOST.compared),
                          shortened(now, MOST.compared),
                        )}
                      />
                    ) : (
                      shortened(selection.text, MOST.same)
                    )}
                  </q>
                </li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
    </>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The beginning of a text, to the end of a word. */
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s\S*$/u, '')}…` : text;
