import type { Visitor } from "@huzhu/client/visitor";
import {
  account,
  batches,
  household as homeOf,
  redeemAtCounter,
  redeemAtKiosk,
  redemptions,
  undoRedemption,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import type { GoodId, RedemptionId } from "@huzhu/domain/store";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const MINUTE = 60_000;

onEveryEngine("undoing a redemption", (engine) => {
  let house: House;
  let keeper: Visitor;
  let holder: Awaited<ReturnType<typeof cardHolders>>[number];
  let rice: GoodId;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [first] = await cardHolders(house);
    if (!first) throw new Error("Nobody has a card.");
    holder = first;
    await enrich(house, [holder]);
    rice = (await shelve(house, { price: 30, pieces: 40 })).id;
    keeper = await house.as("keeper");
  });

  const taken = async (): Promise<RedemptionId> => {
    const basket = [{ good: rice, pieces: 2, shownPrice: Points.make(30) }];
    const body = { household: holder.household, resident: holder.id, basket };
    const { redemption } = await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    return redemption;
  };
  const undo = (redemption: RedemptionId, once = attempt()) =>
    keeper.call(undoRedemption, { params: { redemption }, ...once });
  const standing = async () => {
    const admin = await house.as("admin");
    const { household } = holder;
    const home = await answered(admin.call(homeOf, { params: { household } }));
    const id = home.account?.id;
    if (!id) throw new Error("The household has no account.");
    return {
      lots: (await answered(admin.call(account, { params: { account: id } }))).lots,
      batches: await answered(keeper.call(batches, { params: { good: rice } })),
    };
  };

  it("leaves lots and batches as they were, once, whoever sends it again", async () => {
    const before = await standing();
    const redemption = await taken();
    expect(await standing()).not.toEqual(before);
    const once = attempt();
    const undone = await answered(undo(redemption, once));
    expect(undone.points).toBe(60);
    expect(await answered(undo(redemption, once))).toEqual(undone);
    expect(await standing()).toEqual(before);
    expect(await refused(undo(redemption))).toMatchObject({ tag: "AlreadyReversed" });
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("tells with the list for how many minutes more, and whose it is", async () => {
    const redemption = await taken();
    const left = async (who: Visitor) => {
      const { rows } = await answered(who.call(redemptions, { query: {} }));
      return rows.find((row) => row.redemption === redemption)?.undoMinutes;
    };
    expect([await left(keeper), await left(await house.as("admin"))]).toEqual([10, 0]);
    house.pass(4 * MINUTE);
    keeper = await house.as("keeper");
    expect(await left(keeper)).toBe(6);
    await answered(undo(redemption));
    expect(await left(keeper)).toBe(0);
  });

  it("is over after ten minutes, and says what then", async () => {
    const redemption = await taken();
    house.pass(10 * MINUTE + 1);
    keeper = await house.as("keeper");
    expect(await refused(undo(redemption))).toMatchObject({
      status: 409,
      tag: "TooLateToUndo",
      sentence: "已经过了10分钟，不能撤回了，请用退货",
    });
  });

  it("is for whoever made it, and for no redemption of a kiosk", async () => {
    const params = { redemption: await taken() };
    const admin = await house.as("admin");
    expect(await refused(admin.call(undoRedemption, { params, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "MadeByAnother",
    });
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(undoRedemption, { params, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const kiosk = await house.kiosk();
    const basket = [{ good: rice, pieces: 1, shownPrice: Points.make(30) }];
    const { card } = holder;
    if (!card) throw new Error("The holder has no card.");
    const body = { card, basket };
    const { redemption } = await answered(kiosk.call(redeemAtKiosk, { body, ...attempt() }));
    expect(await refused(undo(redemption))).toMatchObject({ tag: "MadeByAnother" });
  });

  it("of what is not there is not found", async () => {
    expect(await refused(undo("nothing" as RedemptionId))).toMatchObject({ status: 404 });
  });
});
