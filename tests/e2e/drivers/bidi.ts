import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}
interface EvaluateResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
export interface Context {
  context: string;
  url: string;
}

/** Firefox's WebDriver BiDi, spoken directly: puppeteer's pages cannot follow a tab into the extension's process. */
export class Bidi {
  readonly #connection: Connection;
  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }
  async send<T>(method: string, params: object): Promise<T> {
    const answer = (await this.#connection.send(method, params)) as { result?: T };
    return (answer.result ?? answer) as T;
  }
  async contexts(): Promise<Context[]> {
    return (await this.send<{ contexts: Context[] }>('browsingContext.getTree', {})).contexts;
  }
  /** Evaluates in a context; the value crosses as JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    return (JSON.parse(answer.result?.value ?? '{}') as { value: T }).value;
  }
}
