import { NotFound } from "@huzhu/contract";
import type { Hono } from "hono";
import { serveExports } from "../export/serve-exports.ts";
import { mount, type Report, refuse } from "../mount/mount.ts";
import { serveLooks } from "../privacy/serve-looks.ts";
import { servePerson } from "../privacy/serve-person.ts";
import { serveRegister } from "../roster/serve-register.ts";
import { verbs } from "../verbs.ts";
import type { World } from "../world.ts";
import { serveAlive } from "./alive.ts";
import { serveApiPage } from "./api-page.ts";
import { serveClips } from "./clips.ts";
import { type FrontEnd, serveFrontEnds } from "./front-ends.ts";
import { servePhotos } from "./photos.ts";
import { serveWorkbooks } from "./workbooks.ts";

/** The contract, and the files that go beside it. */
export const serveApi = (world: World, report: Report): Hono => {
  const app = mount(world, verbs, report);
  serveClips(app, world);
  servePhotos(app, world);
  serveWorkbooks(app, world);
  serveExports(app, world, report);
  serveRegister(app, world);
  servePerson(app, world);
  serveLooks(app, world);
  serveApiPage(app);
  app.all("/api/*", (c) => refuse(c, new NotFound({ what: "page" })));
  return app;
};

/** Everything on one port. */
export const serve = (world: World, frontEnds: ReadonlyArray<FrontEnd>): Hono => {
  const app = serveApi(world, (defect, where) => console.error(where, defect));
  serveAlive(app, world);
  serveFrontEnds(app, frontEnds);
  return app;
};
