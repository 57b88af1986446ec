import { LookQuery, lookExport, lookWords } from "@huzhu/contract";
import { disclosures } from "@huzhu/db";
import { LOOK_PURPOSE_LABELS } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Hono } from "hono";
import { staffCaller } from "../mount/caller.ts";
import { decode } from "../mount/decode.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { type WrittenSheet, writeWorkbook } from "../spreadsheet/write-workbook.ts";
import type { World } from "../world.ts";
import { looksAsked } from "./looks-asked.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** More rows than a sheet is ever read. */
const MOST = 100_000;

const CLOCK = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  dateStyle: "medium",
  timeStyle: "short",
  hourCycle: "h23",
});

const COLUMNS: WrittenSheet["columns"] = [
  { heading: "什么时候", kind: "text", width: 26 },
  { heading: "谁", kind: "text", width: 12 },
  { heading: "做了什么", kind: "text", width: 30 },
  { heading: "谁的", kind: "text", width: 14 },
  { heading: "为了什么", kind: "text", width: 18 },
  { heading: "用来做什么", kind: "text", width: 40 },
];

/** Who looked at what and why, as a workbook. */
export const serveLooks = (app: Hono, world: World): void => {
  app.get(lookExport.path, async (c) => {
    const asking = askingFrom(c, world);
    const caller = await staffCaller(asking, lookExport);
    if (Result.isFailure(caller)) return refuse(c, caller.failure);
    const asked = decode<typeof LookQuery>(LookQuery, asking.query, "all");
    if (Result.isFailure(asked)) return refuse(c, asked.failure);
    const { village } = caller.success;
    const { rows } = await world.db.read(village.id, (tx) =>
      disclosures.page(tx, looksAsked(asked.success), { page: 1, pageSize: MOST }),
    );
    const title = `${village.name}谁看过资料（${localDate(asking.now)}）`;
    const sheet: WrittenSheet = {
      ...{ name: "谁看过", titles: [title], columns: COLUMNS },
      rows: rows.map((look) => [
        ...[CLOCK.format(look.at), look.actor.name, lookWords(look), look.name ?? "很多人"],
        ...[LOOK_PURPOSE_LABELS[look.purpose], look.words],
      ]),
    };
    c.header("content-type", XLSX);
    c.header(
      "content-disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`,
    );
    c.header("cache-control", "no-store");
    return c.body(new Uint8Array(await writeWorkbook([sheet], asking.now)));
  });
};
