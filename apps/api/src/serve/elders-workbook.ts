import { elders } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Hono } from "hono";
import { eldersSheet } from "../elders/sheet.ts";
import { wantedRows } from "../elders/wanted-rows.ts";
import { actorOf } from "../mount/actor.ts";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { requestOf } from "../mount/request.ts";
import { soughtBy } from "../people/sought-by.ts";
import { noteOfList } from "../privacy/note.ts";
import { reasonAsked } from "../privacy/reason-asked.ts";
import type { World } from "../world.ts";
import { answerWorkbook } from "./serve-workbook.ts";

/** The elders whom a list is asked for, all of them on one sheet; who takes it is put on record. */
export const serveElders = (app: Hono, world: World): void => {
  app.get("/api/elders.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, elders);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const { purpose, words, ...query } = c.req.query();
    const request = requestOf(elders, { ...asking, query });
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const reason = reasonAsked({ purpose, words });
    if (Result.isFailure(reason)) return refuse(c, reason.failure);
    const { village } = caller.success;
    const today = localDate(asking.now);
    const asked = request.success.query;
    const wanted = { ...asked, sought: soughtBy(asked, village) };
    const circumstances = { world, now: asking.now, actor: actorOf(caller.success) };
    const rows = await world.db.write(village.id, async (tx) => {
      const found = await wantedRows(tx, wanted, today);
      await noteOfList(tx, "elders", reason.success, found.length, circumstances);
      return Result.succeed(found);
    });
    const sheets = [eldersSheet(Result.getOrThrow(rows), village, today)];
    return answerWorkbook(c, world, village, { name: "老人名单", sheets });
  });
};
