/** What the page of an engine offers to the bench, as `window.engine`. */
export interface EnginePage {
  /** Loads what is needed before a query. */
  prepare(): Promise<unknown>;
  /** Asks how often a key occurs; yields what was found in few words. */
  counts(key: string): Promise<string>;
  /** Asks for the first occurrences with their surroundings; yields how many came. */
  hits(key: string): Promise<number>;
}

declare global {
  interface Window {
    engine?: EnginePage;
  }
}

/** A page that does nothing but to load the module of an engine. */
export const enginePage = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title>
<script type="module" src="/engine.js"></script>`;
