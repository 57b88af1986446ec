import { getConnInfo } from "@hono/node-server/conninfo";
import type { Hono } from "hono";
import type { World } from "../world.ts";

const HOME = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/**
 * A kiosk page that runs on this very machine says that it does, paired or not: the machine starts
 * the page anew where it no longer says so. From elsewhere nobody is heard.
 */
export const serveAlive = (app: Hono, world: Pick<World, "heartbeat">): void => {
  app.post("/kiosk/alive", (c) => {
    if (HOME.has(getConnInfo(c).remote.address ?? "")) world.heartbeat();
    return c.body(null, 204);
  });
};
