import { describe, expect, it, vi } from 'vitest';
import { FeedLane } from '@/components/popup/FeedLane';
import '@/components/popup/popup.css';
import type { PageFeed, PopupActions } from '@/components/popup/types';
import { expectAccessible, show } from './render';

describe('the popup’s feeds', () => {
  const feeds: PageFeed[] = (['offered', 'asking', 'following', 'denied'] as const).map((phase) => ({
    url: `https://${phase}.example/feed`,
    title: phase === 'offered' ? null : `The ${phase} Ledger`,
    phase,
  }));

  it('are accessible, and asked for straight from the click', async () => {
    const onFollow = vi.fn();
    const lane = { onFollow, onOpenLibrary: vi.fn() } as unknown as PopupActions;
    const place = show(<FeedLane feeds={feeds} kin={[]} actions={lane} />);
    await expectAccessible(place);
    place.querySelector('button')?.click();
    expect(onFollow).toHaveBeenCalledWith(feeds[0]);
    expect(place.textContent).toContain('nothing was asked');
  });
});
