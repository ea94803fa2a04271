/** The part of citeproc-js that is used (https://citeproc-js.readthedocs.io/en/latest/running.html). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(name: string): string;
    retrieveItem(id: string | number): unknown;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]] | false;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
