import { NotFound } from "@huzhu/contract";
import type { Hono } from "hono";
import { mount, refuse } from "../mount/mount.ts";
import { verbs } from "../verbs.ts";
import type { World } from "../world.ts";
import { serveApiPage } from "./api-page.ts";
import { type FrontEnd, serveFrontEnds } from "./front-ends.ts";
import { servePhotos } from "./photos.ts";
import { serveWorkbooks } from "./workbooks.ts";

const report = (defect: unknown, where: string): void => console.error(where, defect);

/** Everything on one port: the contract, files beside it, and the front ends. */
export const serve = (world: World, frontEnds: ReadonlyArray<FrontEnd>): Hono => {
  const app = mount(world, verbs, report);
  servePhotos(app, world);
  serveWorkbooks(app, world);
  serveApiPage(app);
  app.all("/api/*", (c) => refuse(c, new NotFound({ what: "page" })));
  serveFrontEnds(app, frontEnds);
  return app;
};
