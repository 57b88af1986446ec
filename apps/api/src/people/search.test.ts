import { addGood, residents } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

onEveryEngine("a search for people", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("finds somebody by name, initials and card", async () => {
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: { search: "" } }));
    const someone = rows.find(({ card }) => card !== null);
    for (const search of [someone?.name ?? "", someone?.card ?? ""]) {
      const found = await answered(admin.call(residents, { query: { search } }));
      expect(found.rows.map(({ id }) => id)).toContain(someone?.id);
    }
  });

  it.each(["%", "_", "'", '"', "\\", "''; drop table resident; --", "*", "🙂"])(
    "takes %s for what it is, and finds nobody",
    async (search) => {
      const admin = await house.as("admin");
      const found = await answered(admin.call(residents, { query: { search } }));
      expect(found.total).toBe(0);
    },
  );

  it("refuses a NUL, in a search and in a body", async () => {
    const admin = await house.as("admin");
    expect(await refused(admin.call(residents, { query: { search: "\0" } }))).toMatchObject({
      status: 400,
      tag: "Malformed",
    });
    const body = { name: "盐\0", unit: "袋", price: Points.make(2) };
    expect(await refused(admin.call(addGood, { body, ...attempt() }))).toMatchObject({
      tag: "Malformed",
    });
  });
});
