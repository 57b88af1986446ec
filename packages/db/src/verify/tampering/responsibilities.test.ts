import type { Database } from "../../database.ts";
import * as dutyMatrices from "../../repositories/duty-matrices.ts";
import * as supervision from "../../repositories/supervision.ts";
import { ANSWERED, NARROWER, REMARK } from "../../testing/responsibilities.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, NOW } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  await writing(
    database,
    village,
  )(async (tx) => {
    await dutyMatrices.adopt(tx, NARROWER, ADMIN.id, NOW);
    for (const one of [REMARK, ANSWERED]) {
      await supervision.recordRemark(tx, one, { at: NOW, actor: ACTOR });
    }
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "who may approve payments",
    sql: ['update duty_matrix set document = replace(document, \'"admin"\', \'"admin","cadre"\')'],
    finds: [["record behind a leaf", "dutyMatrix/1"]],
  },
  {
    name: "what the township asked",
    sql: ["update supervision set digest = 'of milder words' where version = 1"],
    finds: [
      ["record behind a leaf", "supervision/remark/r/1"],
      ["content of a record", "supervision/remark/r/1"],
    ],
  },
  {
    name: "that it was answered",
    sql: ["delete from supervision where version = 2"],
    finds: [["leaf without a record", "supervision/remark/r/2"]],
  },
];

/** Law I9 for who answers for what, broken behind the program's back. */
tampered("what somebody changed in responsibilities and remarks", live, CASES);
