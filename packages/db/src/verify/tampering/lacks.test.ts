import { Lack } from "@huzhu/domain/store/lack";
import { Schema } from "effect";
import type { Database } from "../../database.ts";
import * as lacks from "../../repositories/lacks.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const lackOf = Schema.decodeUnknownSync(Lack);

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const asked = lackOf({
    ...{ id: "shoes", household: WANG.id, wanting: { _tag: "Thing", thing: "shoes" } },
    ...{ on: TODAY, at: NOW },
  });
  await writing(database, village)((tx) => lacks.write(tx, asked, ACTOR));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what a household asked for",
    sql: ["update lack set thing = 'thing:bulb'"],
    finds: [["record behind a leaf", "lack/shoes"]],
  },
  {
    name: "that a household asked",
    sql: ["delete from lack"],
    finds: [["leaf without a record", "lack/shoes"]],
  },
];

/** Law I9 for what is asked for, broken behind the program's back. */
tampered("what somebody changed in what was asked for", live, CASES);
