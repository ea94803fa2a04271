import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '@/components/library/work/NoteField';
import '@/components/library/library.css';
import type { NoteKept } from '@/components/library/work/types';
import { again, show } from './render';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
function asksBeforeClosing(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

it.each(['ltr', 'rtl'] as const)(
  'says that a note is kept without moving what stands below, %s',
  async (dir) => {
    const save = vi.fn(() => Promise.resolve('kept' as const));
    const place = show(
      <div style="width: 240px">
        <NoteField about="story 1" label="Note" value="" placeholder="" onSave={save} />
        <button type="button" class="below">
          Below
        </button>
      </div>,
      dir,
    );
    const top = () => place.querySelector('.below')?.getBoundingClientRect().top;
    const before = top();
    await userEvent.click(place.querySelector('textarea')!);
    await userEvent.keyboard('Ask the owners.');
    await vi.waitFor(() => expect(place.querySelector('.note-said')?.textContent).not.toBe(''), {
      timeout: 3000,
    });
    expect(save).toHaveBeenCalledWith('Ask the owners.');
    expect(top()).toBe(before);
    const box = (of: string) => place.querySelector(of)!.getBoundingClientRect();
    expect(box('textarea').width).toBeCloseTo(240, 0);
    expect(box('.note-said').bottom).toBeLessThanOrEqual(box('textarea').top);
  },
);

it('keeps what was typed where it could not be kept, also when the reader comes back, and tries again', async () => {
  let room = false;
  const save = vi.fn(() => Promise.resolve(room ? ('kept' as const) : ('not-kept' as const)));
  const note = <NoteField about="story 2" label="Note" value="Before" placeholder="" onSave={save} />;
  let place = show(note);
  const field = (): HTMLTextAreaElement => place.querySelector('textarea')!;
  const said = (): string | undefined => place.querySelector('.note-said')?.textContent;
  await userEvent.fill(field(), 'Ask the owners.');
  field().blur();
  await vi.waitFor(() => expect(said()).toContain('Not kept yet.'));
  expect(field().value).toBe('Ask the owners.');
  again(place, null);
  place = show(note);
  expect(field().value).toBe('Ask the owners.');
  expect(said()).toContain('Not kept yet.');
  expect(asksBeforeClosing()).toBe(true);
  room = true;
  await userEvent.click(place.querySelector('.note-said button')!);
  expect(save).toHaveBeenLastCalledWith('Ask the owners.');
  await vi.waitFor(() => expect(said()).toBe('Kept.'));
  expect(document.activeElement).toBe(field());
  expect(asksBeforeClosing()).toBe(false);
  again(place, null);
});

describe.each([true, false])('the later of two saves, kept: %s', (later) => {
  it('is the one that counts, also where the earlier one fails after it', async () => {
    const answers: ((kept: NoteKept) => void)[] = [];
    const save = vi.fn(() => new Promise<NoteKept>((resolve) => answers.push(resolve)));
    const about = `overtaken ${later}`;
    const note = <NoteField about={about} label="Note" value="Before" placeholder="" onSave={save} />;
    let place = show(note);
    const field = (): HTMLTextAreaElement => place.querySelector('textarea')!;
    await userEvent.fill(field(), 'First words');
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith('First words'), { timeout: 3000 });
    await userEvent.fill(field(), 'Second words');
    field().blur();
    await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith('Second words'));
    answers[1]!(later ? 'kept' : 'not-kept');
    await vi.waitFor(() =>
      expect(place.querySelector('.note-said')!.textContent).toContain(later ? 'Kept.' : 'Not kept yet.'),
    );
    answers[0]!('not-kept');
    await pause();
    expect(place.querySelector('.note-said')!.textContent).toContain(later ? 'Kept.' : 'Not kept yet.');
    again(place, null);
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(later ? 2 : 3));
    expect(save).toHaveBeenLastCalledWith('Second words');
    answers[2]?.('not-kept');
    await pause();
    place = show(note);
    expect(field().value).toBe(later ? 'Before' : 'Second words');
    save.mockResolvedValue('kept');
    await pause();
    again(place, null);
    await vi.waitFor(() => expect(asksBeforeClosing()).toBe(false));
  });
});

it('waits for nothing where the place of the note is gone, and has its words again where that is put back', async () => {
  let became: NoteKept = 'not-kept';
  const save = vi.fn(() => Promise.resolve(became));
  const note = <NoteField about="passage 1" label="Note" value="" placeholder="" onSave={save} />;
  let place = show(note);
  await userEvent.fill(place.querySelector('textarea')!, 'Ask the owners.');
  place.querySelector('textarea')!.blur();
  await vi.waitFor(() => expect(place.querySelector('.note-said')!.textContent).toContain('Not kept yet.'));
  expect(asksBeforeClosing()).toBe(true);
  became = 'gone';
  again(place, null);
  await vi.waitFor(() => expect(asksBeforeClosing()).toBe(false));
  became = 'kept';
  place = show(note);
  expect(place.querySelector('textarea')!.value).toBe('Ask the owners.');
  await pause();
  again(place, null);
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(3));
});

it('puts words that came back in the place of a newer note only where the reader wants that', async () => {
  let became: NoteKept = 'not-kept';
  const save = vi.fn(() => Promise.resolve(became));
  const note = (value: string) => (
    <NoteField about="story 3" label="Note" value={value} placeholder="" onSave={save} />
  );
  const comeBack = (value: string): HTMLElement => show(note(value));
  let place = comeBack('Before');
  await userEvent.fill(place.querySelector('textarea')!, 'Ask the owners.');
  place.querySelector('textarea')!.blur();
  await vi.waitFor(() => expect(place.querySelector('.note-said')!.textContent).toContain('Not kept yet.'));
  became = 'kept';
  // Another window has written something since.
  again(place, note('Asked.'));
  again(place, null);
  place = comeBack('Asked.');
  expect(place.querySelector('textarea')!.value).toBe('Ask the owners.');
  await userEvent.click(place.querySelector('textarea')!);
  place.querySelector('textarea')!.blur();
  again(place, null);
  await pause();
  expect(save).toHaveBeenCalledOnce();
  place = comeBack('Asked.');
  await userEvent.click(place.querySelector('.note-said button')!);
  expect(save).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(place.querySelector('.note-said')!.textContent).toBe('Kept.'));
  again(place, null);
});
