import { statement } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Hono } from "hono";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { requestOf } from "../mount/request.ts";
import { writeWorkbook } from "../spreadsheet/write-workbook.ts";
import { statementSheet } from "../statements/sheet.ts";
import { statementOf } from "../statements/statement-of.ts";
import type { World } from "../world.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A household's statement as a workbook, beside the endpoint that answers it as data. */
export const serveWorkbooks = (app: Hono, world: World): void => {
  app.get("/api/households/:household/statement.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, statement);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const request = requestOf(statement, asking);
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const { params, query } = request.success;
    const { village } = caller.success;
    const { scale } = village;
    const found = await world.db.read(village.id, (tx) =>
      statementOf(tx, { ...params, ...query, scale, now: asking.now }),
    );
    if (Result.isFailure(found)) return refuse(c, found.failure);
    const sheet = statementSheet(found.success, village, localDate(asking.now));
    const name = encodeURIComponent(`${village.name}${found.success.number}台账.xlsx`);
    c.header("content-type", XLSX);
    c.header("content-disposition", `attachment; filename*=UTF-8''${name}`);
    c.header("cache-control", "no-store");
    return c.body(new Uint8Array(await writeWorkbook([sheet], asking.now)));
  });
};
