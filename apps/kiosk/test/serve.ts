import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { FakeVillage } from "./fake-village.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
};

const answerCall = async (
  village: FakeVillage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { method = "GET", url = "/" } = request;
  const headers = new Headers();
  const attempt = request.headers["idempotency-key"];
  if (typeof attempt === "string") headers.set("idempotency-key", attempt);
  const body = await bodyOf(request);
  const sent = body === "" ? {} : { body };
  const answer = await village.fetch(url, { method, headers, ...sent });
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(await answer.text());
};

const answerFile = async (dist: string, path: string, response: ServerResponse): Promise<void> => {
  const inside = path.replace(/^\/kiosk\/?/, "") || "index.html";
  if (inside === "alive") return void response.writeHead(204).end();
  const type = TYPES[extname(inside)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type });
  response.end(await readFile(join(dist, inside)));
};

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built kiosk and a village behind it on a port of the system's choice. */
export const serve = async (dist: string, village: () => FakeVillage): Promise<Served> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://kiosk").pathname;
    const answer = path.startsWith("/api/")
      ? answerCall(village(), request, response)
      : answerFile(dist, path, response);
    // A village out of reach is a closed line, not an answer.
    answer.catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/kiosk/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
};
