import { kin, tieKin } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { HouseholdId } from "@huzhu/domain/people";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { type Purse, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

onEveryEngine("kin", (engine) => {
  let house: House;
  let homes: ReadonlyArray<Purse>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    homes = await purses(house);
  });

  const home = (n: number): HouseholdId => {
    const found = homes[n];
    if (!found) throw new Error("The village has too few households.");
    return found.household;
  };
  const tie = async (household: HouseholdId, other: HouseholdId, word: string | null) => {
    const cadre = await house.as("cadre");
    const body = { other, tie: word };
    return cadre.call(tieKin, { params: { household }, body, ...attempt() });
  };
  const kinOf = async (household: HouseholdId) => {
    const keeper = await house.as("keeper");
    return answered(keeper.call(kin, { params: { household } }));
  };

  it("are kin to each other, whoever was named first", async () => {
    expect(await answered(tie(home(1), home(0), "亲子"))).toMatchObject([
      { household: home(0), tie: "亲子", number: expect.any(String) },
    ]);
    expect(await kinOf(home(0))).toMatchObject([{ household: home(1), tie: "亲子" }]);
  });

  it("are called by the last word for it, until they are no kin", async () => {
    await answered(tie(home(2), home(3), "亲子"));
    await answered(tie(home(3), home(2), "兄弟姐妹"));
    expect(await kinOf(home(2))).toMatchObject([{ household: home(3), tie: "兄弟姐妹" }]);
    expect(await answered(tie(home(3), home(2), null))).toEqual([]);
    expect(await kinOf(home(2))).toEqual([]);
  });

  it("of oneself are refused, and of a household that is not there not found", async () => {
    expect(await refused(tie(home(4), home(4), "亲子"))).toMatchObject({
      status: 422,
      tag: "OwnKin",
    });
    const stranger = HouseholdId.make("of-another-village");
    expect(await refused(tie(home(4), stranger, "亲子"))).toMatchObject({ status: 404 });
    expect(await refused(tie(stranger, home(4), "亲子"))).toMatchObject({ status: 404 });
  });

  it("are tied by who may change people, with a word", async () => {
    const body = { other: home(6), tie: "亲子" };
    const sent = { params: [home(5)], body };
    expect(await send(await house.as("keeper"), tieKin, sent)).toMatchObject({ status: 403 });
    const wordless = { params: [home(5)], body: { ...body, tie: "" } };
    expect(await send(await house.as("cadre"), tieKin, wordless)).toMatchObject({ status: 400 });
    expect(await kinOf(home(5))).toEqual([]);
  });

  it("tied by one attempt, sent again, are tied once", async () => {
    const cadre = await house.as("cadre");
    const body = { other: home(8), tie: "亲子" };
    const request = { params: { household: home(7) }, body, ...attempt() };
    const first = await answered(cadre.call(tieKin, request));
    await answered(tie(home(7), home(8), null));
    expect(await answered(cadre.call(tieKin, request))).toEqual(first);
    expect(await kinOf(home(7))).toEqual([]);
  });
});
