import { vi } from 'vitest';
import type { ExchangeActions, ExchangeState } from '@/components/library/exchange/types';

/** Nothing is taken out or brought in. */
export const noExchange: ExchangeState = {
  out: null,
  in: { running: null, reports: [], error: null },
  dragging: false,
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
