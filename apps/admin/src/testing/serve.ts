import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { FakeServer } from "./fake-server.ts";

const BUILD = join(import.meta.dirname, "../../build");

/** As the real server answers what has a digest for a name. */
const FOR_EVER = "public, max-age=31536000, immutable";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Served {
  /** Where the console opens, without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

const answer = async (fake: FakeServer, request: IncomingMessage, response: ServerResponse) => {
  const { url = "/", method = "GET" } = request;
  const body = await bodyOf(request);
  const answered = await fake.fetch(url, { method, ...(body !== "" && { body }) });
  response.writeHead(answered.status, { "content-type": "application/json" });
  response.end(await answered.text());
};

const sendFile = async (path: string, response: ServerResponse) => {
  const name = extname(path) === "" ? "/200.html" : path.replace(/^\/admin/, "");
  const content = await readFile(join(BUILD, name)).catch(() => null);
  response.writeHead(content ? 200 : 404, {
    "content-type": TYPES[extname(name)] ?? "",
    ...(name.includes("/immutable/") && { "cache-control": FOR_EVER }),
  });
  response.end(content);
};

/** The built console and a fake API on one port of the system's choosing, as the real server does. */
export const serve = async (fake: FakeServer): Promise<Served> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://village.test");
    const sent = pathname.startsWith("/api/")
      ? answer(fake, request, response)
      : sendFile(pathname, response);
    sent.catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${address.port}/admin`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
