import { household, openGroup, openPersonal, residents } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

onEveryEngine("an account", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const group = async (name: string, unit: "points" | "time" = "points") => {
    const cadre = await house.as("cadre");
    return cadre.call(openGroup, { body: { name, unit }, ...attempt() });
  };

  it("is opened for a group, one of each unit", async () => {
    expect(await answered(group(" 广场舞队 "))).toMatchObject({
      kind: "group",
      owner: { _tag: "Group", name: "广场舞队" },
      balance: 0,
    });
    expect(await answered(group("广场舞队", "time"))).toMatchObject({ unit: "time" });
    expect(await refused(group("广场舞队"))).toMatchObject({
      status: 409,
      tag: "GroupExists",
      sentence: "已经有叫“广场舞队”的小组了",
    });
  });

  it("of a group that ten people open at once is opened once", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => group("巡逻队")));
    expect(results.filter(Result.isSuccess)).toHaveLength(1);
  });

  it.each([
    ["without a name", { name: " ", unit: "points" }],
    ["with a long name", { name: "队".repeat(26), unit: "points" }],
    ["of an unknown unit", { name: "采茶组", unit: "yuan" }],
  ])("of a group %s is not opened", async (_, body) => {
    const cadre = await house.as("cadre");
    expect(await send(cadre, openGroup, { body })).toMatchObject({ status: 400 });
  });

  it("is opened for a person, who keeps the one they have", async () => {
    const cadre = await house.as("cadre");
    const [resident] = (await answered(cadre.call(residents, { query: {} }))).rows;
    if (!resident) throw new Error("Nobody lives here.");
    const open = () => {
      const request = { params: { resident: resident.id }, body: { unit: "time" as const } };
      return answered(cadre.call(openPersonal, { ...request, ...attempt() }));
    };
    const opened = await open();
    expect(opened).toMatchObject({
      kind: "person",
      unit: "time",
      owner: { _tag: "Person", resident: resident.id, name: resident.name },
    });
    expect(await open()).toEqual(opened);
    const page = { params: { household: resident.household } };
    expect((await answered(cadre.call(household, page))).personal).toMatchObject([
      { id: opened.id, resident: resident.id },
    ]);
  });

  it("is opened for nobody of another village", async () => {
    const cadre = await house.as("cadre");
    const params = { resident: ResidentId.make("of-another-village") };
    const request = { params, body: { unit: "time" as const }, ...attempt() };
    expect(await refused(cadre.call(openPersonal, request))).toMatchObject({ status: 404 });
  });
});
