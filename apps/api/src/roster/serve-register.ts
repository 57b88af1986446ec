import { registerExport } from "@huzhu/contract";
import { register } from "@huzhu/db";
import { EXPORT_COLUMNS, exportRows } from "@huzhu/domain/people/roster";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Context, Hono } from "hono";
import { actorOf } from "../mount/actor.ts";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { noteOfList } from "../privacy/note.ts";
import { reasonAsked } from "../privacy/reason-asked.ts";
import { writeWorkbook } from "../spreadsheet/write-workbook.ts";
import type { World } from "../world.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const { caller, path } = registerExport;

const send = async (c: Context, world: World) => {
  const asking = askingFrom(c, world);
  const known = await staffCaller(asking, { caller });
  if (Result.isFailure(known)) return refuse(c, known.failure);
  const reason = reasonAsked(asking.query);
  if (Result.isFailure(reason)) return refuse(c, reason.failure);
  const { village } = known.success;
  const { now } = asking;
  const people = await world.db.write(village.id, async (tx) => {
    const all = await register.load(tx);
    const circumstances = { world, now, actor: actorOf(known.success) };
    await noteOfList(tx, "roster", reason.success, all.residents.length, circumstances);
    return Result.succeed(all);
  });
  const file = await writeWorkbook(
    [
      {
        name: "花名册",
        titles: [`${village.name}花名册（${localDate(now)}）`],
        columns: EXPORT_COLUMNS.map(({ heading, width }) => ({ heading, width, kind: "text" })),
        rows: exportRows(Result.getOrThrow(people)),
      },
    ],
    now,
  );
  const name = encodeURIComponent(`${village.name}花名册${localDate(now)}.xlsx`);
  c.header("content-type", MEDIA_TYPE);
  c.header("content-disposition", `attachment; filename*=UTF-8''${name}`);
  c.header("cache-control", "no-store");
  return c.body(new Uint8Array(file));
};

/** The whole register as a roster, for whoever may take it away; who took it, and why, is kept. */
export const serveRegister = (app: Hono, world: World): void => {
  app.get(path, (c) => send(c, world));
};
