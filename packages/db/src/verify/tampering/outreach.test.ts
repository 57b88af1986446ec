import type { Database } from "../../database.ts";
import * as doorsteps from "../../repositories/doorsteps.ts";
import * as outreach from "../../repositories/outreach.ts";
import { OIL_AT_DOORS, PRAISED, WELCOMED } from "../../testing/outreach.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const BY = { at: NOW, actor: ACTOR };

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write(async (tx) => {
    await outreach.recordCampaign(tx, OIL_AT_DOORS, BY);
    await outreach.recordPraise(tx, PRAISED, BY);
    await doorsteps.record(tx, [WELCOMED], ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "that a gift was handed over",
    sql: ["update doorstep set answer = replace(answer, 'true', 'false')"],
    finds: [["record behind a leaf", "doorstep/oil/1"]],
  },
  {
    name: "what a family said at its door",
    sql: ["update doorstep set note = replace(note, 'v1.', 'v1.A')"],
    finds: [["sealed cell", "doorstep/oil/1/note"]],
  },
  {
    name: "which words those were",
    sql: ["update doorstep set digest = 'of other words'"],
    finds: [
      ["record behind a leaf", "doorstep/oil/1"],
      ["content of a record", "doorstep/oil/1"],
    ],
  },
  {
    name: "that a family said anything",
    sql: ["update doorstep set note = null, salt = null"],
    finds: [["erased without a word", "doorstep/oil/1"]],
  },
  {
    name: "what a family is praised for",
    sql: ["update outreach set document = replace(document, 'v1.', 'v1.A') where kind = 'praise'"],
    finds: [["sealed cell", "outreach/praise/p/1/document"]],
  },
  {
    name: "which praise that was",
    sql: ["update outreach set digest = 'of another praise' where kind = 'praise'"],
    finds: [
      ["record behind a leaf", "outreach/praise/p/1"],
      ["content of a record", "outreach/praise/p/1"],
    ],
  },
  {
    name: "that a family was praised",
    sql: ["update outreach set document = null, salt = null where kind = 'praise'"],
    finds: [["erased without a word", "outreach/praise/p/1"]],
  },
  {
    name: "that there was a campaign",
    sql: ["delete from outreach where kind = 'campaign'"],
    finds: [["leaf without a record", "outreach/campaign/oil/1"]],
  },
];

/** Law I9 for outreach, broken behind the program's back. */
tampered("what somebody changed in outreach", live, CASES);
