import { journalExport } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, type Report, refuse } from "../mount/mount.ts";
import type { World } from "../world.ts";
import { type Format, inPieces, journalText } from "./journal-text.ts";

const MEDIA_TYPE: Record<Format, string> = {
  csv: "text/csv; charset=utf-8",
  hledger: "text/plain; charset=utf-8",
};

const { caller, csv, hledger } = journalExport;

/** Sends the journal while it is being read; whoever breaks off ends the reading too. */
const send = async (c: Context, world: World, format: Format, report: Report) => {
  const asking = askingFrom(c, world);
  const known = await staffCaller(asking, { caller });
  if (Result.isFailure(known)) return refuse(c, known.failure);
  const { village } = known.success;
  const { now } = asking;
  const name = encodeURIComponent(`${village.name}账本${localDate(now)}.${format}`);
  c.header("content-type", MEDIA_TYPE[format]);
  c.header("content-disposition", `attachment; filename*=UTF-8''${name}`);
  c.header("cache-control", "no-store");
  return stream(c, async (out) => {
    const leaving = new AbortController();
    out.onAbort(() => leaving.abort());
    const { signal } = leaving;
    await world.db
      .survey(village.id, async (read) => {
        const text = journalText(read, format, { village, now, signal });
        for await (const piece of inPieces(text)) await out.write(piece);
      })
      .catch((defect: unknown) => {
        if (signal.aborted) return;
        report(defect, c.req.path);
        throw defect;
      });
  });
};

/** The journal as text, beside the endpoints, for whoever may take it away. */
export const serveExports = (app: Hono, world: World, report: Report): void => {
  app.get(csv, (c) => send(c, world, "csv", report));
  app.get(hledger, (c) => send(c, world, "hledger", report));
};
