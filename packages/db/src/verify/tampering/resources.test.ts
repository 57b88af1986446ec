import { agree, deliver, type Written } from "@huzhu/domain/resources";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as resources from "../../repositories/resources.ts";
import { CHECK_UPS, GUESTHOUSE, TIED, WANTED } from "../../testing/resources.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const BY = { at: NOW, actor: ACTOR };
const WRITTEN: Written = { by: ADMIN, on: TODAY, at: NOW };

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  const agreed = Result.getOrThrow(agree(TIED, "每月一次", WRITTEN));
  const outcome = { _tag: "Service", times: 1, people: 15 } as const;
  const came = Result.getOrThrow(deliver(agreed, { outcome, note: "" }, WRITTEN));
  await write(async (tx) => {
    await resources.recordOffer(tx, CHECK_UPS, BY);
    await resources.recordNeed(tx, WANTED, BY);
    for (const link of [TIED, agreed, came]) await resources.recordLink(tx, link, BY);
    await resources.recordProject(tx, GUESTHOUSE, BY);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "how many people had something of what came",
    sql: ["update resource set document = replace(document, '15', '150') where kind = 'link'"],
    finds: [["record behind a leaf", "resource/link/l/3"]],
  },
  {
    name: "that it came",
    sql: ["delete from resource where kind = 'link' and version = 3"],
    finds: [["leaf without a record", "resource/link/l/3"]],
  },
  {
    name: "which share was agreed",
    sql: ["update resource set document = replace(document, '200', '20') where kind = 'project'"],
    finds: [["record behind a leaf", "resource/project/guesthouse/1"]],
  },
];

/** Law I9 for resource links, broken behind the program's back. */
tampered("what somebody changed in resource links", live, CASES);
