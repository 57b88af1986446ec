import { Hono } from "hono";
import { expect, it } from "vitest";
import { listen } from "../start/listen.ts";
import { serveAlive } from "./alive.ts";

it("a page on this very machine keeps its heartbeat young", async () => {
  let beats = 0;
  const app = new Hono();
  serveAlive(app, { heartbeat: () => (beats += 1) });
  const { port, close } = await listen(app, "127.0.0.1", 0);
  const answer = await fetch(`http://127.0.0.1:${port}/kiosk/alive`, { method: "POST" });
  await close();
  expect([answer.status, beats]).toEqual([204, 1]);
});
