import { ClaimId } from "@huzhu/domain/claims";
import { VillageId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { getTableName } from "drizzle-orm";
import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import * as accounts from "./repositories/accounts.ts";
import * as cards from "./repositories/cards.ts";
import * as claims from "./repositories/claims.ts";
import * as goods from "./repositories/goods.ts";
import * as households from "./repositories/households.ts";
import * as redemptions from "./repositories/redemptions.ts";
import * as register from "./repositories/register.ts";
import * as residents from "./repositories/residents.ts";
import * as staff from "./repositories/staff.ts";
import * as statements from "./repositories/statements.ts";
import { postgresTables, type Tables } from "./tables/define.ts";
import { dummyRow } from "./testing/dummy.ts";
import { onEveryEngine, openAt } from "./testing/engine.ts";
import { histories } from "./testing/model/command.ts";
import { Run } from "./testing/model/run.ts";
import {
  ADMIN,
  cardOf,
  foundVillage,
  NOW,
  RICE,
  TODAY,
  WANG,
  WANG_WEI,
} from "./testing/village.ts";
import { earn, takeRice } from "./testing/work.ts";

const ELSEWHERE = VillageId.make("elsewhere");

/** Every table but the village itself, whose row is its own. */
const TABLES = (Object.keys(postgresTables) as ReadonlyArray<keyof Tables>).filter(
  (table) => table !== "village",
);

/** By which key each village is sealed is asked before anybody has chosen one, as villages are. */
const SEEN: ReadonlySet<keyof Tables> = new Set(["vault"]);

/** Law I16: what is asked of one village is never answered, nor changed, from another. */
onEveryEngine("another village", ({ name, open, place }) => {
  it("is out of reach of every id", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const card = cardOf(WANG_WEI, "ABCD1234");
    await database.write(village, async (tx) => {
      await earn(tx, WANG.id, 10);
      await cards.bind(tx, card, NOW);
      return takeRice(tx, "r", WANG.id);
    });
    const found = await database.read(ELSEWHERE, async (read) => [
      await accounts.ofHousehold(read, WANG.id),
      Result.getOrThrow(await cards.find(read, card)),
      ...(await claims.byIds(read, [ClaimId.make(`earned-${WANG.id}`)])),
      await goods.byId(read, RICE),
      await households.byId(read, WANG.id),
      await households.summary(read, WANG.id, TODAY),
      await redemptions.byId(read, RedemptionId.make("r")),
      ...(await register.load(read)).residents,
      await residents.byId(read, WANG_WEI.id),
      ...(await residents.byNames(read, [WANG_WEI.name])),
      await staff.byLogin(read, "tian"),
      ...(await statements.page(read, AccountId.make("of-wang"))).lines,
    ]);
    expect(found.filter((each) => each !== null)).toEqual([]);
  });

  it("keeps its rows when this one writes under the same ids", async () => {
    const database = await open();
    const here = await foundVillage(database);
    const there = await foundVillage(database);
    await database.write(here, async (tx) => {
      await earn(tx, WANG.id, 10);
      await staff.change(tx, ADMIN.id, { active: false });
      return takeRice(tx, "r", WANG.id);
    });
    const [balance, rice, people] = await database.read(there, async (read) => [
      (await accounts.ofHousehold(read, WANG.id))?.balance,
      (await goods.byId(read, RICE))?.onHand,
      (await staff.list(read)).map(({ active }) => active),
    ]);
    expect([balance, rice, people]).toEqual([0, 100, [true, true]]);
  });

  it("lives its own life beside this one, with the same ids for everything", async () => {
    const database = await open();
    const both = fc.tuple(histories, histories);
    await fc.assert(
      fc.asyncProperty(both, async ([here, there]) => {
        const runs = [await Run.start(database), await Run.start(database)] as const;
        for (let nth = 0; nth < Math.max(here.length, there.length); nth += 1) {
          const [one, other] = [here[nth], there[nth]];
          await Promise.all([one && runs[0].take(one), other && runs[1].take(other)]);
        }
        for (const run of runs) await run.end();
      }),
      { numRuns: 4 },
    );
  });

  it("is refused by the database itself, in every table", async () => {
    const at = await place();
    await openAt(at);
    const village = "here";
    if (name === "sqlite") {
      for (const table of TABLES) {
        const stray = at.raw(dummyRow(name, table, ELSEWHERE));
        await expect(stray, table).rejects.toThrow(/FOREIGN KEY/);
      }
      return;
    }
    const freely = "set session_replication_role = replica; ";
    for (const table of TABLES) await at.all(freely + dummyRow(name, table, village));
    for (const table of TABLES) {
      const named = getTableName(postgresTables[table]);
      expect(await at.all(`select 1 from ${named}`), table).not.toEqual([]);
      const others = `set huzhu.village = '${ELSEWHERE}'; `;
      const hidden = SEEN.has(table) ? expect.anything() : [];
      expect(await at.raw(`${others}select 1 from ${named}`), table).toEqual(hidden);
      expect(await at.raw(`reset huzhu.village; select 1 from ${named}`), table).toEqual(hidden);
      const stray = at.raw(others + dummyRow(name, table, village));
      await expect(stray, table).rejects.toThrow(/row-level security/);
      const update = at.raw(`${others}update ${named} set village_id = '${ELSEWHERE}'`);
      const outcome = await update.then(
        () => "done to no row",
        (error) => String(error),
      );
      expect(outcome, table).toMatch(/done to no row|append-only/);
      const kept = `select 1 from ${named} where village_id = '${village}'`;
      expect(await at.all(kept), table).not.toEqual([]);
    }
  });
});
