import { getTableName } from "drizzle-orm";
import { Result } from "effect";
import { expect, it } from "vitest";
import * as attempts from "./repositories/attempts.ts";
import * as audit from "./repositories/audit.ts";
import { APPEND_ONLY, postgresTables } from "./tables/define.ts";
import { onEveryEngine, openAt, type Place } from "./testing/engine.ts";
import { ACTOR, foundVillage, NOW, WANG } from "./testing/village.ts";
import { earn, takeRice } from "./testing/work.ts";

const tables = APPEND_ONLY.map((key) => getTableName(postgresTables[key]));

/** A village in which every append-only table holds a row. */
const lived = async (at: Place) => {
  const database = await openAt(at);
  const village = await foundVillage(database);
  const result = await database.write(village, async (tx) => {
    await earn(tx, WANG.id, 10);
    await attempts.insert(tx, {
      id: "tap",
      actor: ACTOR,
      endpoint: "redeem",
      contentHash: "h",
      answer: {},
      at: NOW,
    });
    await audit.append(tx, { id: "a", at: NOW, actor: ACTOR, verb: "redeem" });
    return takeRice(tx, "r", WANG.id);
  });
  Result.getOrThrow(result);
  return village;
};

/** Law I8, tried with plain SQL: in PostgreSQL as the owner, whom no grant would stop. */
onEveryEngine("written once", ({ name, place }) => {
  it("nothing of it can be changed, deleted, emptied or replaced", async () => {
    const at = await place();
    const village = await lived(at);
    const see = name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    for (const table of tables) {
      const rows = await at.raw(`${see}select * from ${table}`);
      expect(rows, table).not.toHaveLength(0);
      const attacks = [
        `update ${table} set village_id = village_id`,
        `delete from ${table}`,
        name === "postgres"
          ? `truncate ${table} cascade`
          : `insert or replace into ${table} select * from ${table}`,
      ];
      for (const attack of attacks) {
        await expect(at.raw(see + attack), attack).rejects.toThrow(/append-only/);
      }
      expect(await at.raw(`${see}select * from ${table}`)).toEqual(rows);
    }
  });
});
