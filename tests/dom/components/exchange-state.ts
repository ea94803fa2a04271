import { vi } from 'vitest';
import type { ExchangeActions, ExchangeState, OutState } from '@/components/library/exchange/types';

/** Nothing is taken out or brought in. */
export const noExchange: ExchangeState = {
  out: null,
  in: { running: null, reports: [], error: null },
  dragging: false,
};

/** The dialog that asks what to take out. */
export const exportAsked: OutState = {
  scopes: [
    { name: 'story', count: 1 },
    { name: 'selection', count: 3 },
    { name: 'query', count: 12 },
    { name: 'all', count: 1204 },
  ],
  scope: 'query',
  way: 'csv',
  style: 'version-seen',
  citations: null,
  copied: false,
  working: null,
  done: null,
  noTags: false,
  error: null,
};

export const exchangeActions = (): ExchangeActions => ({
  onOpen: vi.fn(),
  onClose: vi.fn(),
  onScope: vi.fn(),
  onWay: vi.fn(),
  onStyle: vi.fn(),
  onWrite: vi.fn(),
  onCancelWrite: vi.fn(),
  onCopy: vi.fn(),
  onBring: vi.fn(),
  onCancelBring: vi.fn(),
  onDismissReports: vi.fn(),
});
