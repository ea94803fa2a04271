import type { Kind, Protocol, Reply } from './protocol';

/** What the router needs to know of a sender; both browsers give at least these. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** One function for each kind of message. */
export type Handlers = {
  [K in Kind]: (
    request: Protocol[K]['request'],
    sender: Sender,
  ) => Promise<Protocol[K]['response']> | Protocol[K]['response'];
};

/**
 * Makes the one listener of a context. It decides before any await: `undefined` for what is not ours (others may
 * answer), `true` where it will answer, and then it always answers. A promise is never returned: Chromium and Firefox
 * disagree about promise answers, and Dexie's promises are not native ones.
 */
export function createRouter(
  handlers: Handlers,
  isTrusted: (sender: Sender, kind: Kind) => boolean,
): (value: unknown, sender: Sender, sendResponse: (reply: Reply<unknown>) => void) => true | undefined {
  return (value, sender, sendResponse) => {
    if (!isMessage(value) || !Object.hasOwn(handlers, value.kind)) return undefined;
    const kind = value.kind as Kind;
    if (!isTrusted(sender, kind)) {
      sendResponse({
        ok: false,
        error: { name: 'NotAllowedError', message: 'The sender may not ask this.' },
      });
      return true;
    }
    void answer(
      handlers[kind] as (request: unknown, sender: Sender) => unknown,
      value.request,
      sender,
      sendResponse,
    );
    return true;
  };
}

async function answer(
  handler: (request: unknown, sender: Sender) => unknown,
  request: unknown,
  sender: Sender,
  sendResponse: (reply: Reply<unknown>) => void,
): Promise<void> {
  try {
    sendResponse({ ok: true, value: await handler(request, sender) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    sendResponse({ ok: false, error: { name, message } });
  }
}

function isMessage(value: unknown): value is { kind: string; request: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    'request' in value &&
    typeof value.request === 'object'
  );
}
