import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens until closed; open requests are answered first. Rejects when the port cannot be had. */
export const listen = (app: Hono, host: string, port: number): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: app.fetch });
  // Longer than any client keeps an idle connection, so that none is closed under a request.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 75_000;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
};
