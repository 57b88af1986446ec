import { Catalog } from "@huzhu/domain/catalog";
import { Schema } from "effect";
import type { Database } from "../../database.ts";
import * as catalogs from "../../repositories/catalogs.ts";
import * as rulebooks from "../../repositories/rulebooks.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ADMIN, decidedOn, foundVillage, later, RULEBOOK, TODAY } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const CATALOG = Schema.decodeUnknownSync(Catalog)({
  format: "huzhu-catalog-1",
  title: "养老服务清单",
  version: 1,
  effectiveFrom: TODAY,
  scale: 0,
  services: [],
});

/** A village that met three times: twice over a rulebook, once over its service catalog. */
const live = async (database: Database) => {
  const village = await foundVillage(database);
  const second = decidedOn({ ...RULEBOOK, version: 2, effectiveFrom: TODAY });
  const decided = { catalog: CATALOG, decision: second.decision };
  await writing(
    database,
    village,
  )(async (tx) => {
    await rulebooks.adopt(tx, second, ADMIN.id, later(1));
    await catalogs.adopt(tx, decided, ADMIN.id, later(1));
  });
  return village;
};

const THIRD = "select village_id, 3, effective_from, document, adopted_at, adopted_by";
const OF_SECOND = "where about = 'rulebook' and subject_id = '2'";

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "how many were in favour",
    sql: [`update decision set in_favour = 30, against = 0 ${OF_SECOND}`],
    finds: [["record behind a leaf", "decision/rulebook:2"]],
  },
  {
    name: "who led the meeting",
    sql: [`update decision set chair = '别人' ${OF_SECOND}`],
    finds: [["record behind a leaf", "decision/rulebook:2"]],
  },
  {
    name: "a majority that was none",
    sql: [`update decision set in_favour = 15, against = 15 ${OF_SECOND}`],
    finds: [["votes of a decision", "rulebook:2"]],
  },
  {
    name: "a meeting to which too few came",
    sql: [`update decision set due = 100 ${OF_SECOND}`],
    finds: [["votes of a decision", "rulebook:2"]],
  },
  {
    name: "a rulebook that counted before the meeting",
    sql: [`update decision set held_on = '2027-01-01' ${OF_SECOND}`],
    finds: [["day of a decision", "rulebook:2"]],
  },
  {
    name: "a decision that is gone",
    sql: [`delete from decision ${OF_SECOND}`],
    finds: [
      ["leaf without a record", "decision/rulebook:2"],
      ["decision on a rulebook", "rulebook:2"],
    ],
  },
  {
    name: "a decision that nobody wrote down",
    sql: [
      `insert into decision select village_id, about, '3', body, held_on, due, present, in_favour,
        against, abstained, chair, minute_keeper, minutes, note, recorded_at, recorded_by, motion_id
        from decision ${OF_SECOND}`,
    ],
    finds: [
      ["record without a leaf", "decision/rulebook:3"],
      ["decision on a rulebook", "rulebook:3"],
    ],
  },
  {
    name: "a rulebook that nobody decided on",
    sql: [`insert into rulebook ${THIRD} from rulebook where version = 2`],
    finds: [["decision on a rulebook", "rulebook:3"]],
  },
  {
    name: "a rulebook that nobody decided on, as if it were from before",
    sql: [
      `insert into rulebook ${THIRD} from rulebook where version = 2`,
      "insert into undecided select village_id, version from rulebook where version = 3",
    ],
    finds: [["decision on a rulebook", "rulebook:3"]],
  },
  {
    name: "what elders are entitled to",
    sql: ["update catalog set document = replace(document, '养老', '养小')"],
    finds: [["record behind a leaf", "catalog/1"]],
  },
  {
    name: "a catalog that counted before its meeting",
    sql: ["update decision set held_on = '2027-01-01' where about = 'catalog'"],
    finds: [["day of a decision", "catalog:1"]],
  },
  {
    name: "a catalog that is gone",
    sql: ["delete from catalog"],
    finds: [
      ["leaf without a record", "catalog/1"],
      ["decision on a rulebook", "catalog:1"],
    ],
  },
];

/** Laws I9 and I14, each broken behind the program's back. */
tampered("what somebody changed in decisions", live, CASES);
