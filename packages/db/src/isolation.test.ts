import { ClaimId } from "@huzhu/domain/claims";
import { VillageId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
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
import { TABLE_NAMES } from "./testing/dump.ts";
import { onEveryEngine, openAt } from "./testing/engine.ts";
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
      await cards.byNumber(read, card.number),
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

  it("is refused by the database itself", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    Result.getOrThrow(await database.write(village, (tx) => earn(tx, WANG.id, 10)));
    const stray = "insert into hamlet (village_id, id, name) values ";
    if (name === "sqlite") {
      await expect(at.raw(`${stray} ('elsewhere', 'x', 'x')`)).rejects.toThrow(/FOREIGN KEY/);
      return;
    }
    for (const table of TABLE_NAMES.filter((each) => each !== "village")) {
      const others = `set huzhu.village = 'elsewhere'; select 1 from ${table}`;
      expect(await at.raw(others), table).toEqual([]);
      expect(await at.raw(`reset huzhu.village; select 1 from ${table}`), table).toEqual([]);
    }
    const attack = `set huzhu.village = 'elsewhere'; ${stray} ('${village}', 'x', 'x')`;
    await expect(at.raw(attack)).rejects.toThrow(/row-level security/);
  });
});
