import type { Endpoint, Refusal, RequestOf } from "@huzhu/contract";
import type { Read, VillageProfile } from "@huzhu/db";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Context, Hono } from "hono";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { requestOf } from "../mount/request.ts";
import { type WrittenSheet, writeWorkbook } from "../spreadsheet/write-workbook.ts";
import type { World } from "../world.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook to hand out; the village stands before its name. */
export interface Workbook {
  readonly name: string;
  readonly sheets: ReadonlyArray<WrittenSheet>;
}

/** What a workbook is made of: who asks for what, on which day. */
export interface Asked<E extends Endpoint> {
  readonly tx: Read;
  readonly request: RequestOf<E>;
  readonly village: VillageProfile;
  readonly now: Instant;
  readonly today: CalendarDate;
}

type WorkbookOf<E extends Endpoint> = (
  asked: Asked<E>,
) => Promise<Result.Result<Workbook, Refusal>>;

/** Answers a workbook as a file. */
export const answerWorkbook = async (
  c: Context,
  world: World,
  village: Pick<VillageProfile, "name">,
  { name, sheets }: Workbook,
) => {
  const file = encodeURIComponent(`${village.name}${name}`);
  c.header("content-type", XLSX);
  c.header("content-disposition", `attachment; filename*=UTF-8''${file}.xlsx`);
  c.header("cache-control", "no-store");
  return c.body(new Uint8Array(await writeWorkbook(sheets, world.now())));
};

/** Serves a workbook beside the endpoint that answers the same as data, to whom may ask that. */
export const serveWorkbook =
  (app: Hono, world: World) =>
  <E extends Endpoint>(endpoint: E, workbookOf: WorkbookOf<E>, path = `${endpoint.path}.xlsx`) => {
    app.get(path, async (c) => {
      const asking = askingFrom(c, world);
      const caller = await staffCaller(asking, endpoint);
      if (Result.isFailure(caller)) return refuse(c, caller.failure);
      const request = requestOf(endpoint, asking);
      if (Result.isFailure(request)) return refuse(c, request.failure);
      const { village } = caller.success;
      const { now } = asking;
      const facts = { request: request.success, village, now, today: localDate(now) };
      const made = await world.db.read(village.id, (tx) => workbookOf({ ...facts, tx }));
      if (Result.isFailure(made)) return refuse(c, made.failure);
      return answerWorkbook(c, world, village, made.success);
    });
  };
