import { useEffect, useState } from 'preact/hooks';

/** Code that is fetched when it is needed; a failed download stays failed until the page is loaded anew. */
export interface Imported<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
}

/**
 * What a download of code gives; of before until that of another key is here.
 * @param key what is asked for; undefined while nothing is
 */
export function useImport<T>(key: unknown, load: () => Promise<T>): Imported<T> {
  const [found, setFound] = useState<Imported<T>>({ value: undefined, failed: false });
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    load().then(
      (value) => {
        if (current) setFound({ value, failed: false });
      },
      () => {
        if (current) setFound({ value: undefined, failed: true });
      },
    );
    return () => {
      current = false;
    };
    // `load` is made anew at each rendering; what it gives is named by the key.
  }, [key]);
  return found;
}
