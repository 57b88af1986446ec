import {
  annualReport,
  elders,
  expiring,
  fundMoves,
  gapTable,
  lacks,
  NotFound,
  quietHomes,
  statement,
  stock,
} from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { yearDays } from "@huzhu/domain/annual";
import { yearOf } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Context, Hono } from "hono";
import { annualReportOf } from "../annual/annual-report.ts";
import { annualSheets } from "../annual/sheets.ts";
import { gapTableOf } from "../catalog/gap.ts";
import { gapSheet } from "../catalog/gap-sheet.ts";
import { eldersSheet } from "../elders/sheet.ts";
import { wantedRows } from "../elders/wanted-rows.ts";
import { DAYS_AHEAD } from "../expiring/list.ts";
import { expiringOf } from "../expiring/list-of.ts";
import { expiringSheet } from "../expiring/sheet.ts";
import { fundViewOf } from "../fund/fund-view.ts";
import { movesOf } from "../fund/moves-of.ts";
import { fundSheets } from "../fund/sheets.ts";
import { lackRows } from "../lacks/rows.ts";
import { lackSheet } from "../lacks/sheet.ts";
import { actorOf } from "../mount/actor.ts";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { requestOf } from "../mount/request.ts";
import { soughtBy } from "../people/sought-by.ts";
import { noteOfList } from "../privacy/note.ts";
import { reasonAsked } from "../privacy/reason-asked.ts";
import { quietOf } from "../redemptions/quiet-of.ts";
import { quietSheet } from "../redemptions/quiet-sheet.ts";
import { type WrittenSheet, writeWorkbook } from "../spreadsheet/write-workbook.ts";
import { statementSheet } from "../statements/sheet.ts";
import { statementOf } from "../statements/statement-of.ts";
import { stockSheets } from "../stock/sheets.ts";
import { stockView } from "../stock/stock-view.ts";
import type { World } from "../world.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const answer = async (
  c: Context,
  world: World,
  name: string,
  ...sheets: ReadonlyArray<WrittenSheet>
) => {
  c.header("content-type", XLSX);
  c.header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`);
  c.header("cache-control", "no-store");
  return c.body(new Uint8Array(await writeWorkbook(sheets, world.now())));
};

/** A household's statement as a workbook, beside the endpoint that answers it as data. */
const serveStatement = (app: Hono, world: World): void => {
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
    return answer(c, world, `${village.name}${found.success.number}台账`, sheet);
  });
};

/** The list of what expires, to be hung up. */
const serveExpiring = (app: Hono, world: World): void => {
  app.get("/api/expiring.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, expiring);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const request = requestOf(expiring, asking);
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const { village } = caller.success;
    const { days = DAYS_AHEAD } = request.success.query;
    const today = localDate(asking.now);
    const list = await world.db.read(village.id, (tx) => expiringOf(tx, today, days));
    return answer(c, world, `${village.name}积分到期名单`, expiringSheet(list, village));
  });
};

/** Who took nothing for a long time. */
const serveQuiet = (app: Hono, world: World): void => {
  app.get("/api/redemptions/quiet.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, quietHomes);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const { village } = caller.success;
    const today = localDate(asking.now);
    const homes = await world.db.read(village.id, (tx) => quietOf(tx, today));
    return answer(c, world, `${village.name}久没来换的`, quietSheet(homes, village));
  });
};

/** The stock as it stands, by good, place and source. */
const serveStock = (app: Hono, world: World): void => {
  app.get("/api/stock.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, stock);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const { village } = caller.success;
    const today = localDate(asking.now);
    const view = await world.db.read(village.id, (tx) => stockView(tx, today));
    return answer(c, world, `${village.name}超市库存`, ...stockSheets(view, village));
  });
};

/** What was asked for and not there. */
const serveLacks = (app: Hono, world: World): void => {
  app.get("/api/lacks.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, lacks);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const { village } = caller.success;
    const today = localDate(asking.now);
    const rows = await world.db.read(village.id, (tx) => lackRows(tx, today));
    return answer(c, world, `${village.name}大家想要的`, lackSheet(rows, village, today));
  });
};

/** The elders whom a list is asked for, all of them on one sheet; who takes it is put on record. */
const serveElders = (app: Hono, world: World): void => {
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
    const sheet = eldersSheet(Result.getOrThrow(rows), village, today);
    return answer(c, world, `${village.name}老人名单`, sheet);
  });
};

/** What elders were due and got, as a table is asked for. */
const serveGap = (app: Hono, world: World): void => {
  app.get("/api/gap.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, gapTable);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const request = requestOf(gapTable, asking);
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const { village } = caller.success;
    const { query } = request.success;
    const today = localDate(asking.now);
    const table = await world.db.read(village.id, (tx) => gapTableOf(tx, query, today));
    return answer(c, world, `${village.name}养老服务缺口表`, gapSheet(table, query.by, village));
  });
};

/** A year of the village, to be read out at the assembly. */
const serveAnnual = (app: Hono, world: World): void => {
  app.get("/api/reports/annual.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, annualReport);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const request = requestOf(annualReport, asking);
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const { village } = caller.success;
    const today = localDate(asking.now);
    const days = yearDays(request.success.query.year ?? yearOf(today), today);
    if (days === null) return refuse(c, new NotFound({ what: "year" }));
    const report = await world.db.read(village.id, (tx) => annualReportOf(tx, days, today));
    const name = `${village.name}${report.year}年度报告`;
    return answer(c, world, name, ...annualSheets(report, village));
  });
};

/** The bookings of the fund that a statement is asked for, and their year by line, source, month. */
const serveFund = (app: Hono, world: World): void => {
  app.get("/api/fund/moves.xlsx", async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, fundMoves);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const request = requestOf(fundMoves, asking);
    if (Result.isFailure(request)) return refuse(c, request.failure);
    const { village } = caller.success;
    const { query } = request.success;
    const today = yearOf(localDate(asking.now));
    const sheets = await world.db.read(village.id, async (tx) => {
      const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
      const view = fundViewOf(facts, query.year, today);
      return fundSheets(view, await movesOf(tx, query), village);
    });
    return answer(c, world, `${village.name}${query.year}年基金收支`, ...sheets);
  });
};

export const serveWorkbooks = (app: Hono, world: World): void => {
  serveStatement(app, world);
  serveQuiet(app, world);
  serveExpiring(app, world);
  serveStock(app, world);
  serveLacks(app, world);
  serveElders(app, world);
  serveGap(app, world);
  serveFund(app, world);
  serveAnnual(app, world);
};
