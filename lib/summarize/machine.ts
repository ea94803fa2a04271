/**
 * The browser's own summarizer as it is documented (https://developer.chrome.com/docs/ai/summarizer-api,
 * https://webmachinelearning.github.io/writing-assistance-apis/).
 */
export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<Availability>;
  create(options: SummarizerOptions & { monitor: (target: EventTarget) => void }): Promise<SummarizerSession>;
}
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
export interface SummarizerOptions {
  type: 'tldr';
  format: 'plain-text';
  /** One, three and five sentences. */
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages?: string[];
  outputLanguage?: string;
}
export interface SummarizerSession {
  summarize(text: string): Promise<string>;
  measureInputUsage?(text: string): Promise<number>;
  inputQuota?: number;
  destroy(): void;
}

/** The browser's summarizer in a scope; null where it has none. */
export function summarizerOf(scope: object): SummarizerApi | null {
  const api: unknown = 'Summarizer' in scope ? scope.Summarizer : null;
  const isApi = (typeof api === 'function' || typeof api === 'object') && api !== null;
  return isApi && 'availability' in api && 'create' in api ? (api as SummarizerApi) : null;
}

/** What is asked of it: three sentences of the story's language in the story's language. */
export function optionsFor(lang: string | null, sentences: number): SummarizerOptions {
  const language = lang?.split('-')[0];
  return {
    type: 'tldr',
    format: 'plain-text',
    length: sentences <= 1 ? 'short' : sentences <= 3 ? 'medium' : 'long',
    ...(language ? { expectedInputLanguages: [language], outputLanguage: language } : {}),
  };
}

/**
 * Lets the browser's model write. Downloads the model where it is not there: may be called only when it is, or when the
 * reader said yes. `progress` gets the share that is loaded, 0 to 1. Throws what the browser throws.
 */
export async function writeSummary(
  api: SummarizerApi,
  paragraphs: readonly string[],
  options: SummarizerOptions,
  progress: (loaded: number) => void,
): Promise<string> {
  const session = await api.create({
    ...options,
    monitor: (target) =>
      target.addEventListener('downloadprogress', (event) =>
        progress('loaded' in event && typeof event.loaded === 'number' ? event.loaded : 0),
      ),
  });
  try {
    return await session.summarize(await fitting(session, paragraphs));
  } finally {
    session.destroy();
  }
}

/** As much of the story's beginning as the model takes. */
async function fitting(session: SummarizerSession, paragraphs: readonly string[]): Promise<string> {
  const quota = session.inputQuota ?? Number.POSITIVE_INFINITY;
  let count = paragraphs.length;
  let text = paragraphs.join('\n\n');
  while (count > 1 && session.measureInputUsage && (await session.measureInputUsage(text)) > quota) {
    count = Math.floor(count * 0.7);
    text = paragraphs.slice(0, count).join('\n\n');
  }
  return text;
}
