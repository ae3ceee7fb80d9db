import { DownloadError, type DownloadFailure } from '../download.ts';

/** Functions that a worker offers. */
type Service = object;

interface Request {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
}
type Response =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: DownloadFailure | 'bug'; readonly message: string };

/** In a worker: answers calls by a service's functions. */
export function serve(service: Service): void {
  const functions = new Map(
    Object.entries(service as Record<string, (...values: unknown[]) => Promise<unknown>>),
  );
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    const answer = (response: Response) => {
      self.postMessage(response);
    };
    const call = functions.get(data.name);
    if (!call) throw new Error(`No function “${data.name}”`);
    call(...data.values).then(
      (value) => {
        answer({ id: data.id, value });
      },
      (error: unknown) => {
        const failure = error instanceof DownloadError ? error.failure : 'bug';
        answer({ id: data.id, failure, message: String(error) });
      },
    );
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** On the page: a service whose functions run in a worker. `failed` is told when the worker cannot run. */
export function remote<S extends Service>(worker: Worker, failed: () => void): S {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) call?.resolve(data.value);
    else
      call?.reject(
        data.failure === 'bug' ? new Error(data.message) : new DownloadError(data.failure, data.message),
      );
  });
  worker.addEventListener('error', () => {
    // The worker's own script could not be had; the browser does not say why.
    for (const { reject } of waiting.values()) reject(new DownloadError('network', 'worker'));
    waiting.clear();
    failed();
  });
  const call =
    (name: string) =>
    (...values: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, name, values } satisfies Request);
      });
  return new Proxy({}, { get: (_, name) => call(String(name)) }) as S;
}
