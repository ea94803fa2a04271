import { vi } from 'vitest';
import type { PopupCoding } from '@/components/popup/types';
import { NO_WORK, type WorkActions, type WorkState } from '@/components/library/work/types';

export const workActions = (): WorkActions => ({
  onHighlight: vi.fn(),
  onPassage: vi.fn(() => Promise.resolve(true)),
  onRemovePassage: vi.fn(),
  onPassageNote: vi.fn(() => Promise.resolve('kept' as const)),
  onNote: vi.fn(() => Promise.resolve('kept' as const)),
  onRenameTag: vi.fn(() => Promise.resolve(true)),
  onDeleteTag: vi.fn(),
  onColourTag: vi.fn(),
  onSaveCodebook: vi.fn(),
  onCode: vi.fn(),
  onUncode: vi.fn(),
  onCoding: vi.fn(),
  onCodeAll: vi.fn(),
  onStep: vi.fn(),
  onKeys: vi.fn(),
});

export const noWork = NO_WORK;

const code = (name: string) => ({ name, definition: `What is ${name}`, example: '“Quote”' });

/** The codebook of {@link fullWork} in the popup, open. */
export const popupCoding = (): PopupCoding => ({
  book: fullWork.codebooks?.[0] ?? null,
  open: true,
  steps: 1,
});

/** A library with a codebook of two versions, coloured tags and a story that lacks a mandatory code. */
export const fullWork: WorkState = {
  ...NO_WORK,
  codebooks: [2, 1].map((version) => ({
    version,
    savedAt: `2026-03-1${version}T10:00:00.000Z`,
    variables: [
      {
        name: 'Tone',
        definition: 'How the story sounds',
        multiple: false,
        mandatory: true,
        codes: ['calm', 'alarmed'].map(code),
      },
      {
        name: 'Topic',
        definition: '',
        multiple: true,
        mandatory: false,
        codes: ['trade', 'harbour works'].map(code),
      },
    ],
  })),
  colours: { harbour: 'teal' },
  tags: [
    { value: 'harbour', label: 'Harbour', count: 2 },
    { value: 'harbour/cranes', label: 'Harbour/Cranes', count: 1 },
    { value: 'مرفأ', label: 'مرفأ', count: 1 },
  ],
  coding: true,
  steps: 1,
  place: { at: 3, of: 20 },
};
