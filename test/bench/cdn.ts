/** Serves a folder as a CDN does: compressed, open to other origins, kept for good by the browser. What a slow line makes of bytes is measured with it. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ExtraPages, StaticServer } from '../server/static-server.js';

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.json': 'application/json' };
const compress = (body: Uint8Array | string): Buffer => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

export async function serveCompressed(folder: string, pages: ExtraPages = {}): Promise<StaticServer> {
  const ready = new Map(Object.entries(pages).map(([path, html]) => [path, compress(html)]));
  const bodyOf = (path: string): Buffer => {
    if (!ready.has(path)) ready.set(path, compress(readFileSync(join(folder, path))));
    return ready.get(path)!;
  };
  const server = createServer((request, response) => {
    const path = decodeURI(request.url?.split('?')[0] ?? '').replace(/\/$/, '/index.html');
    try {
      const body = bodyOf(path);
      const type = types[extname(path)] ?? 'application/octet-stream';
      const kept = type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': kept, 'access-control-allow-origin': '*' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
