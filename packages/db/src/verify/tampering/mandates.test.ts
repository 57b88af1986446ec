import { PersonName } from "@huzhu/domain/people";
import { type Mandate, MandateId } from "@huzhu/domain/people/proxy";
import type { Database } from "../../database.ts";
import * as mandates from "../../repositories/mandates.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_FANG, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const mandate = (id: string, delegate: Mandate["delegate"]): Mandate => ({
  id: MandateId.make(id),
  elder: WANG_WEI.id,
  delegate,
  consent: { _tag: "Fingerprint", witness: "米会计" },
  scope: { see: true, ask: true, spend: null },
  from: TODAY,
  until: TODAY,
  recordedAt: NOW,
  revoked: { by: "elder", at: NOW, why: "" },
});

const live = async (database: Database) => {
  const village = await foundVillage(database);
  await writing(
    database,
    village,
  )(async (tx) => {
    const fang = mandate("fang", { _tag: "Resident", resident: WANG_FANG.id });
    const name = PersonName.make("李志强");
    const outside = mandate("outside", { _tag: "Outsider", name, phone: null });
    await mandates.record(tx, fang, ACTOR, "salt");
    await mandates.record(tx, outside, ACTOR, "salt");
    await mandates.revoke(tx, fang, ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "who may act for an elder",
    sql: ["update mandate set resident_id = 'wang-wei' where id = 'fang'"],
    finds: [["record behind a leaf", "mandate/fang"]],
  },
  {
    name: "how much a proxy may take",
    sql: ["update mandate set per_day = 1000, per_redemption = 1000 where id = 'outside'"],
    finds: [["record behind a leaf", "mandate/outside"]],
  },
  {
    name: "a mandate that holds again",
    sql: ["delete from mandate_end"],
    finds: [["leaf without a record", "mandateEnd/fang"]],
  },
  {
    name: "another name of somebody from outside",
    sql: ["update mandate set name = '张三' where id = 'outside'"],
    finds: [["sealed cell", "mandate/outside/name"]],
  },
  {
    name: "who stood by",
    sql: ["update mandate set witness_digest = 'of somebody else' where witness is not null"],
    finds: [["witness of a mandate", "fang"]],
  },
];

/** Law I9 for who acts for whom, broken behind the program's back. */
tampered("what somebody changed in mandates", live, CASES);
