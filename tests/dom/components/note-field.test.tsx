import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '@/components/library/work/NoteField';
import '@/components/library/library.css';
import { show } from './render';

it.each(['ltr', 'rtl'] as const)(
  'says that a note is kept without moving what stands below, %s',
  async (dir) => {
    const save = vi.fn();
    const place = show(
      <div style="width: 240px">
        <NoteField label="Note" value="" placeholder="" onSave={save} />
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
