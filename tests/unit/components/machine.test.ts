import { describe, expect, it, vi } from 'vitest';
import { createMachine } from '@/components/ui/machine';
import { summarizerOf, type SummarizerApi } from '@/lib/summarize/machine';
import { DISPATCH } from '../../fixtures/kin-stories';
import { standIn } from '../../fixtures/summarizer';
import { full } from '../../fixtures/views';

const context = {
  ...full,
  text: DISPATCH,
  blocks: DISPATCH.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })),
};
const machineOver = (api: SummarizerApi) => {
  const phases: (string | undefined)[] = [];
  const machine = createMachine(api, () => phases.push(machine.stateOf(context)?.phase));
  return { machine, phases };
};

describe('the browser’s own model', () => {
  it('is asked for nothing before a click', () => {
    const api = standIn();
    const { machine } = machineOver(api);
    expect(machine.stateOf(context)).toBe(null);
    expect(api.availability).not.toHaveBeenCalled();
    expect(api.create).not.toHaveBeenCalled();
  });

  it('writes where it is there, in the story’s language, and is held against the page', async () => {
    const api = standIn({
      answer: 'Fire chief Orla Venn said the blaze was under control. It killed 14 people in Lisbon.',
    });
    const { machine } = machineOver(api);
    machine.ask(context, 3);
    await vi.waitFor(() => expect(machine.stateOf(context)?.phase).toBe('done'));
    expect(machine.stateOf(context)).toMatchObject({
      verified: {
        kept: ['Fire chief Orla Venn said the blaze was under control.'],
        struck: [{ missing: ['14', 'Lisbon'] }],
      },
    });
    expect(api.create).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'tldr', length: 'medium', outputLanguage: 'en' }),
    );
    expect(api.destroyed).toBe(1);
  });

  it.each(['downloadable', 'downloading'] as const)(
    'downloads nothing without a second click: %s',
    async (availability) => {
      const api = standIn({ availability, answer: 'The blaze was under control by dawn.' });
      const { machine, phases } = machineOver(api);
      machine.ask(context, 1);
      await vi.waitFor(() => expect(machine.stateOf(context)?.phase).toBe('needs-download'));
      expect(api.create).not.toHaveBeenCalled();
      machine.allow(context, 1);
      // Straight from the click, or the browser refuses.
      expect(api.create).toHaveBeenCalledOnce();
      await vi.waitFor(() => expect(machine.stateOf(context)?.phase).toBe('done'));
      expect(phases).toContain('writing');
    },
  );

  it('says so where it cannot, or gives up', async () => {
    const no = machineOver(standIn({ availability: 'unavailable' })).machine;
    no.ask(context, 3);
    await vi.waitFor(() => expect(no.stateOf(context)?.phase).toBe('unavailable'));
    const broken = machineOver(standIn({ answer: new Error('out of memory') })).machine;
    broken.ask(context, 3);
    await vi.waitFor(() =>
      expect(broken.stateOf(context)).toEqual({ phase: 'failed', message: 'out of memory' }),
    );
  });

  it('reads no more than the model takes', async () => {
    const api = standIn({ quota: 500 });
    const { machine } = machineOver(api);
    machine.ask(context, 3);
    await vi.waitFor(() => expect(machine.stateOf(context)?.phase).toBe('done'));
    expect(api.read[0]?.length).toBeLessThanOrEqual(500);
  });

  it('throws away what comes for a story that the reader left', async () => {
    const { machine } = machineOver(standIn());
    const other = { ...context, url: 'https://other.example/' };
    machine.ask(context, 3);
    machine.ask(other, 3);
    await vi.waitFor(() => expect(machine.stateOf(other)?.phase).toBe('done'));
    expect(machine.stateOf(context)).toBe(null);
  });

  it('is not seen where the browser has none', () => {
    expect(summarizerOf({})).toBe(null);
    expect(summarizerOf({ Summarizer: undefined })).toBe(null);
    expect(summarizerOf({ Summarizer: {} })).toBe(null);
    const api = standIn();
    expect(summarizerOf({ Summarizer: api })).toBe(api);
  });
});
