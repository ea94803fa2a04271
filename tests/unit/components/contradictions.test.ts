import { describe, expect, it } from 'vitest';
import { contradictions } from '@/components/ui/contradictions';
import { printedLines } from '@/components/library/AsPrinted';
import { bare, full, time } from '../../fixtures/views';

const read = new Date('2026-03-20T08:00:00Z');
const printed = (iso: string) => time(iso, { evidence: { source: 'visible', quote: iso, locator: null } });
const keys = (part: Partial<typeof bare>) => contradictions({ ...bare, ...part }, read).map(({ key }) => key);

describe('what times say against each other', () => {
  it('tells local time that is stamped as UTC, with the hours between', () => {
    expect(contradictions(full, read)).toContainEqual({
      key: 'lieUtc',
      clock: '18:40',
      zone: 'IST',
      hours: 5,
      minutes: 30,
    });
  });

  it('tells an update before the publication, a time still to come, and an update at the minute of reading', () => {
    const published = printed('2026-03-19T10:00:00+01:00');
    expect(keys({ published, modified: time('2026-03-19T08:00:00+01:00') })).toEqual([
      'updatedBeforePublished',
    ]);
    expect(keys({ published: printed('2026-03-21T10:00:00+01:00') })).toEqual(['timeToCome']);
    expect(keys({ published, modified: time('2026-03-20T08:01:00+00:00') })).toEqual(['updatedNow']);
  });

  it('tells a printed day that the data does not share, unless a zone explains it', () => {
    const published = printed('2026-03-12');
    expect(keys({ published, otherTimes: [time('2026-03-16')] })).toEqual(['printedOtherDay']);
    expect(keys({ published, otherTimes: [time('2026-03-13T01:00:00+00:00')] })).toEqual([]);
  });

  it('tells nothing where times agree, lack a zone, or are told of the minute by the page itself', () => {
    const published = printed('2026-03-19T10:00:00+01:00');
    expect(keys({ published, modified: printed('2026-03-20T08:00:00+00:00') })).toEqual([]);
    expect(keys({ published, otherTimes: [time('2026-03-19T09:00:00+00:00')] })).toEqual([]);
    expect(keys({ published: time('2026-03-25T10:00:00', { offset: null }) })).toEqual([]);
    expect(keys({})).toEqual([]);
  });
});

describe('what was printed with the story', () => {
  it('holds each line once, the longer of two that overlap, and none that the text has', () => {
    const visible = (quote: string) => ({ source: 'visible' as const, quote, locator: null });
    const lines = printedLines({
      ...full,
      text: 'The steam crane will not be scrapped. (Reuters) - It stays.',
      notes: [
        {
          kind: 'agency-credit',
          text: '(With inputs from agencies.) Thanks.',
          evidence: visible('(With inputs'),
        },
      ],
    });
    expect(lines).toEqual(['Created: 12-03-2026 18:40 IST', '(With inputs from agencies.) Thanks.']);
    expect(printedLines(bare)).toEqual([]);
  });
});
