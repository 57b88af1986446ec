import {
  annualReport,
  expiring,
  fundMoves,
  gapTable,
  goods,
  lacks,
  NotFound,
  quietHomes,
  statement,
  stock,
} from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { yearDays } from "@huzhu/domain/annual";
import { yearOf } from "@huzhu/domain/fund";
import { Result } from "effect";
import type { Hono } from "hono";
import { annualReportOf } from "../annual/annual-report.ts";
import { annualSheets } from "../annual/sheets.ts";
import { gapTableOf } from "../catalog/gap.ts";
import { gapSheet } from "../catalog/gap-sheet.ts";
import { DAYS_AHEAD } from "../expiring/list.ts";
import { expiringOf } from "../expiring/list-of.ts";
import { expiringSheet } from "../expiring/sheet.ts";
import { fundViewOf } from "../fund/fund-view.ts";
import { movesOf } from "../fund/moves-of.ts";
import { fundSheets } from "../fund/sheets.ts";
import { goodsSheet } from "../goods/sheet.ts";
import { lackRows } from "../lacks/rows.ts";
import { lackSheet } from "../lacks/sheet.ts";
import { quietOf } from "../redemptions/quiet-of.ts";
import { quietSheet } from "../redemptions/quiet-sheet.ts";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";
import { statementSheet } from "../statements/sheet.ts";
import { statementOf } from "../statements/statement-of.ts";
import { stockSheets } from "../stock/sheets.ts";
import { stockView } from "../stock/stock-view.ts";
import type { World } from "../world.ts";
import { serveElders } from "./elders-workbook.ts";
import { serveWorkbook } from "./serve-workbook.ts";

const of = (name: string, ...sheets: ReadonlyArray<WrittenSheet>) =>
  Result.succeed({ name, sheets });

/** What can be taken away as a workbook, each beside the endpoint that answers it as data. */
export const serveWorkbooks = (app: Hono, world: World): void => {
  const serve = serveWorkbook(app, world);
  serve(statement, async ({ tx, request: { params, query }, village, now, today }) => {
    const { scale } = village;
    const found = await statementOf(tx, { ...params, ...query, scale, now });
    return Result.flatMap(found, (one) =>
      of(`${one.number}台账`, statementSheet(one, village, today)),
    );
  });
  serve(quietHomes, async ({ tx, village, today }) =>
    of("久没来换的", quietSheet(await quietOf(tx, today), village)),
  );
  serve(expiring, async ({ tx, request: { query }, village, today }) => {
    const list = await expiringOf(tx, today, query.days ?? DAYS_AHEAD);
    return of("积分到期名单", expiringSheet(list, village));
  });
  serve(goods, async ({ tx, village, today }) => of("商品", await goodsSheet(tx, village, today)));
  serve(stock, async ({ tx, village, today }) =>
    of("超市库存", ...stockSheets(await stockView(tx, today), village)),
  );
  serve(lacks, async ({ tx, village, today }) =>
    of("大家想要的", lackSheet(await lackRows(tx, today), village, today)),
  );
  serve(
    gapTable,
    async ({ tx, request: { query }, village, today }) =>
      of("养老服务缺口表", gapSheet(await gapTableOf(tx, query, today), query.by, village)),
    "/api/gap.xlsx",
  );
  serve(fundMoves, async ({ tx, request: { query }, village, today }) => {
    const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
    const view = fundViewOf(facts, query.year, yearOf(today));
    const sheets = fundSheets(view, await movesOf(tx, query), village);
    return of(`${query.year}年基金收支`, ...sheets);
  });
  serve(annualReport, async ({ tx, request: { query }, village, today }) => {
    const days = yearDays(query.year ?? yearOf(today), today);
    if (days === null) return Result.fail(new NotFound({ what: "year" }));
    const report = await annualReportOf(tx, days, today);
    return of(`${report.year}年度报告`, ...annualSheets(report, village));
  });
  serveElders(app, world);
};
