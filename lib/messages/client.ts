import type { Kind, Message, Protocol, Reply } from './protocol';

/** An error that happened in another context, with the name that it had there. */
export class RemoteError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Asks another context; resolves to its answer, throws {@link RemoteError} when it failed there. */
export type Ask = <K extends Kind>(
  kind: K,
  request: Protocol[K]['request'],
) => Promise<Protocol[K]['response']>;

/**
 * Makes the asking side of the protocol. `send` is `runtime.sendMessage`. A rejected send or an empty answer (the
 * worker was killed on its way) is tried again `retries` times, so handlers must bear being asked twice.
 */
export function createClient(send: (message: Message) => Promise<unknown>, retries = 2): Ask {
  return async (kind, request) => {
    for (let attempt = 0; ; attempt += 1) {
      const reply = await sendOnce(send, { kind, request });
      if (reply) {
        if (reply.ok) return reply.value as never;
        throw new RemoteError(reply.error.name, reply.error.message);
      }
      if (attempt >= retries) throw new RemoteError('NoAnswerError', 'The background gave no answer.');
      await new Promise((resolve) => {
        setTimeout(resolve, 150 * (attempt + 1));
      });
    }
  };
}

async function sendOnce(
  send: (message: Message) => Promise<unknown>,
  message: Message,
): Promise<Reply<unknown> | null> {
  try {
    const reply = await send(message);
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply<unknown>) : null;
  } catch {
    return null;
  }
}
