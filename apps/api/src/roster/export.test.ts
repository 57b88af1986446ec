import { checkRoster, looks, readRoster, registerExport } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { answered, type House, openHouse } from "../testing/house.ts";
import { registerRows } from "../testing/register-rows.ts";
import { takeIn } from "../testing/roster-file.ts";

const { path } = registerExport;
const WHY = `${path}?purpose=report&words=${encodeURIComponent("上报乡里")}`;

/** Goal: the village's register leaves as a file that comes in again and changes nothing. */
onEveryEngine("the exported register", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("comes in again without a change", async () => {
    const admin = await house.as("admin");
    const before = await registerRows(house);
    const response = await admin.fetch(WHY);
    expect(response.status).toBe(200);
    const base64 = Buffer.from(await response.arrayBuffer()).toString("base64");
    const { rows } = await answered(
      admin.call(readRoster, { body: { fileName: "导出.xlsx", base64 } }),
    );
    const check = await answered(admin.call(checkRoster, { body: { rows } }));
    const all = await house.place.all("select id from resident");
    expect(check.totals).toEqual({
      new: 0,
      changed: 0,
      unchanged: all.length,
      bad: 0,
      left: 0,
      householdsNew: 0,
      hamletsNew: 0,
    });
    await takeIn(admin, rows);
    expect(await registerRows(house)).toEqual(before);
  });

  it("is written down with who took it and why, but not what was in it", async () => {
    await (await (await house.as("admin")).fetch(WHY)).arrayBuffer();
    const { rows } = await answered((await house.as("admin")).call(looks, { query: {} }));
    const all = await house.place.all("select id from resident");
    expect(rows[0]).toMatchObject({
      ...{ kind: "roster", fields: ["idNumber", "phone"], people: all.length },
      ...{ purpose: "report", words: "花名册：上报乡里" },
    });
  });

  it("has a name that says of which village and day it is", async () => {
    const response = await (await house.as("admin")).fetch(WHY);
    const name = encodeURIComponent("清水村花名册2026-11-23.xlsx");
    expect(response.headers.get("content-disposition")).toContain(name);
    expect(response.headers.get("cache-control")).toBe("no-store");
    await response.arrayBuffer();
  });

  it("is for those whose duty it is, and who say what for", async () => {
    const count = async () => (await house.place.all("select id from disclosure")).length;
    const before = await count();
    expect((await house.nobody().fetch(WHY)).status).toBe(401);
    const refused = await (await house.as("cadre")).fetch(WHY);
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { tag: "NotAllowed", fields: { duty: "export-register" } },
    ]);
    const silent = await (await house.as("admin")).fetch(`${path}?purpose=report&words=+`);
    expect([silent.status, await silent.json()]).toMatchObject([400, { tag: "Malformed" }]);
    expect(await count()).toBe(before);
  });
});
