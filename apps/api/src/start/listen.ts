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
