import { addGood, findPeople, reportCardLost, residents } from "@huzhu/contract";
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

  it.each(["%", "_", "' or '1'='1", "\\", "''; drop table resident; --", "*", "🙂"])(
    "takes %s for what it is, and finds nobody",
    async (search) => {
      const admin = await house.as("admin");
      const found = await answered(admin.call(residents, { query: { search } }));
      expect(found.total).toBe(0);
    },
  );

  it("finds everything that was meant, the closest first, and no number whole", async () => {
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: { search: "" } }));
    const someone = rows.find(({ card }) => card !== null);
    if (!someone?.card) throw new Error("Nobody has a card.");
    const find = (text: string) => answered(admin.call(findPeople, { query: { text } }));
    expect(await find(someone.card)).toMatchObject([
      { _tag: "Person", by: "card", closeness: "exact", id: someone.id },
    ]);
    expect((await find(someone.name))[0]).toMatchObject({ by: "name", closeness: "exact" });
    const begun = await find(someone.householdNumber);
    expect(begun).toContainEqual(
      expect.objectContaining({ _tag: "Household", number: someone.householdNumber }),
    );
    expect(JSON.stringify(begun)).not.toMatch(/[0-9]{17}[0-9X]/);
    expect(await find(someone.hamlet)).toContainEqual(
      expect.objectContaining({ _tag: "Hamlet", name: someone.hamlet }),
    );
    expect(await find("%")).toEqual([]);
  });

  it("finds who had a card that was reported lost, and says that it was", async () => {
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: { search: "" } }));
    const someone = rows.findLast(({ card }) => card !== null);
    if (!someone?.card) throw new Error("Nobody has a card.");
    const laid = async () =>
      answered(admin.call(findPeople, { query: { text: someone.card ?? "" } }));
    expect(await laid()).toMatchObject([{ id: someone.id, cardStatus: "active" }]);
    await answered(admin.call(reportCardLost, { body: { resident: someone.id }, ...attempt() }));
    expect(await laid()).toMatchObject([
      { _tag: "Person", by: "card", id: someone.id, card: null, cardStatus: "lost" },
    ]);
  });

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
