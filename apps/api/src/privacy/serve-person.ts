import { NotFound, type PersonFile, personExport } from "@huzhu/contract";
import { census } from "@huzhu/db";
import { ResidentId } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Context, Hono } from "hono";
import { actorOf } from "../mount/actor.ts";
import { staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import { writeWorkbook } from "../spreadsheet/write-workbook.ts";
import type { World } from "../world.ts";
import { careSections } from "./data/care.ts";
import { helpSections } from "./data/help.ts";
import { outreachSections } from "./data/outreach.ts";
import { pageOf } from "./data/page.ts";
import { pointsSections } from "./data/points.ts";
import { privacySections } from "./data/privacy.ts";
import { registerSections } from "./data/register.ts";
import type { Section } from "./data/section.ts";
import { note } from "./note.ts";
import { reasonAsked } from "./reason-asked.ts";

const WIDTH = 24;

const TYPES: Record<PersonFile, string> = {
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

interface Data {
  readonly title: string;
  readonly on: string;
  readonly sections: ReadonlyArray<Section>;
}

const bodyOf = async (
  file: PersonFile,
  { title, on, sections }: Data,
  world: World,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  if (file === "html") return pageOf(`${title}（${on}）`, sections);
  if (file === "json") return JSON.stringify({ title, on, sections }, null, 2);
  const sheets = sections.map(({ title: name, headings, rows }) => ({
    ...{ name, titles: [`${title}：${name}（${on}）`], rows },
    columns: headings.map((heading) => ({ heading, kind: "text" as const, width: WIDTH })),
  }));
  return new Uint8Array(await writeWorkbook(sheets, world.now()));
};

const send = async (c: Context, world: World, file: PersonFile) => {
  const asking = askingFrom(c, world);
  const known = await staffCaller(asking, personExport);
  if (Result.isFailure(known)) return refuse(c, known.failure);
  const reason = reasonAsked(asking.query);
  if (Result.isFailure(reason)) return refuse(c, reason.failure);
  const { village } = known.success;
  const { now } = asking;
  const { purpose, words } = reason.success;
  const found = await world.db.write<Data, NotFound>(village.id, async (tx) => {
    const id = c.req.param("resident");
    const [person] = id ? await census.somePeople(tx, [ResidentId.make(id)]) : [];
    if (!person) return Result.fail(new NotFound({ what: "resident" }));
    const looked = { kind: "person", resident: person.id, people: 1, purpose, words } as const;
    const circumstances = { world, now, actor: actorOf(known.success) };
    await note(tx, { ...looked, fields: ["idNumber", "phone"] }, circumstances);
    return Result.succeed({
      title: `${village.name}保存的${person.name}的资料`,
      on: localDate(now),
      sections: [
        ...(await registerSections(tx, person, now)),
        ...(await pointsSections(tx, person.id, village.scale)),
        ...(await careSections(tx, person.id)),
        ...(await helpSections(tx, person, localDate(now))),
        ...(await outreachSections(tx, person)),
        ...(await privacySections(tx, person.id)),
      ],
    });
  });
  if (Result.isFailure(found)) return refuse(c, found.failure);
  const shown = file === "html" ? "inline" : "attachment";
  const name = encodeURIComponent(`${found.success.title}.${file}`);
  c.header("content-type", TYPES[file]);
  c.header("content-disposition", `${shown}; filename*=UTF-8''${name}`);
  c.header("cache-control", "no-store");
  return c.body(await bodyOf(file, found.success, world));
};

/** All that is kept of one person, for themselves; who took it, and why, is on record first. */
export const servePerson = (app: Hono, world: World): void => {
  for (const file of ["html", "xlsx", "json"] as const) {
    app.get(personExport.route(file), (c) => send(c, world, file));
  }
};
