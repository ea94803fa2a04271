import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '@/components/library/work/NoteField';
import '@/components/library/library.css';
import { again, show } from './render';

it.each(['ltr', 'rtl'] as const)(
  'says that a note is kept without moving what stands below, %s',
  async (dir) => {
    const save = vi.fn(() => Promise.resolve(true));
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
  const save = vi.fn(() => Promise.resolve(room));
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
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  room = true;
  await userEvent.click(place.querySelector('.note-said button')!);
  expect(save).toHaveBeenLastCalledWith('Ask the owners.');
  await vi.waitFor(() => expect(said()).toBe('Kept.'));
  expect(document.activeElement).toBe(field());
  const later = new Event('beforeunload', { cancelable: true });
  dispatchEvent(later);
  expect(later.defaultPrevented).toBe(false);
  again(place, null);
});

describe.each([true, false])('the later of two saves, kept: %s', (later) => {
  it('is the one that counts, also where the earlier one fails after it', async () => {
    const answers: ((kept: boolean) => void)[] = [];
    const save = vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
    const about = `overtaken ${later}`;
    const note = <NoteField about={about} label="Note" value="Before" placeholder="" onSave={save} />;
    let place = show(note);
    const field = (): HTMLTextAreaElement => place.querySelector('textarea')!;
    await userEvent.fill(field(), 'First words');
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith('First words'), { timeout: 3000 });
    await userEvent.fill(field(), 'Second words');
    field().blur();
    await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith('Second words'));
    answers[1]!(later);
    await vi.waitFor(() =>
      expect(place.querySelector('.note-said')!.textContent).toContain(later ? 'Kept.' : 'Not kept yet.'),
    );
    answers[0]!(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(place.querySelector('.note-said')!.textContent).toContain(later ? 'Kept.' : 'Not kept yet.');
    again(place, null);
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(later ? 2 : 3));
    expect(save).toHaveBeenLastCalledWith('Second words');
    answers[2]?.(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    place = show(note);
    expect(field().value).toBe(later ? 'Before' : 'Second words');
    save.mockResolvedValue(true);
    again(place, null);
  });
});
