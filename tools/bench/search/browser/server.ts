import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SharedLink, type Link } from './link.ts';

/** What was sent: bodies as they go over the line, heads left out. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder and a few texts, compressed, over a link that may be slow, and counts what it sends. */
export class BenchServer {
  readonly #server: Server;
  readonly #folder: string;
  readonly #texts: ReadonlyMap<string, string>;
  #link: SharedLink | undefined;
  #sent: Traffic = { bytes: 0, requests: 0 };

  /** @param texts files that are not in the folder, by their addresses */
  constructor(folder: string, texts: Readonly<Record<string, string>> = {}) {
    this.#folder = folder;
    this.#texts = new Map(Object.entries(texts));
    this.#server = createServer(({ url = '/' }, response) => {
      void this.#answer(new URL(url, 'http://localhost').pathname, response);
    });
  }

  /** Starts to listen, and says at which address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** From now on answers come over this link; without one as fast as they can. */
  over(link: Link | undefined): void {
    this.#link = link && new SharedLink(link);
  }

  /** What was sent since the last call. */
  taken(): Traffic {
    const sent = this.#sent;
    this.#sent = { bytes: 0, requests: 0 };
    return sent;
  }

  async #answer(address: string, response: ServerResponse): Promise<void> {
    const name = address.endsWith('/') ? `${address}index.html` : address;
    const file =
      this.#texts.get(name) ?? (await readFile(path.join(this.#folder, name)).catch(() => undefined));
    const type = types[path.extname(name)];
    // What has no known type is compressed already.
    const body = file !== undefined && type ? await promisify(gzip)(file) : Buffer.from(file ?? '');
    this.#sent = { bytes: this.#sent.bytes + body.length, requests: this.#sent.requests + 1 };
    if (this.#link) {
      const delay = this.#link.delay(body.length);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  }
}
