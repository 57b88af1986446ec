import { journalExport, placeHold } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { beforeAll, describe, expect, it } from "vitest";
import { ci } from "../testing/env.ts";
import { hledger, hledgerMissing } from "../testing/hledger.ts";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";
import { emptyPurse, endow } from "../testing/purse.ts";
import { cardHolders, enrich } from "../testing/till.ts";

describe("the oracle", () => {
  it("is there where everything is proved", ({ skip }) => {
    skip(hledgerMissing !== null && !ci, hledgerMissing ?? "");
    expect(hledgerMissing).toBeNull();
  });
});

onEveryEngine("the exported journal", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    await enrich(house, (await cardHolders(house)).slice(0, 2));
    const group = await emptyPurse(house);
    await endow(house, group.id, 60, { why: "=1+1; | 重阳" });
    const minutes = await emptyPurse(house, "time");
    await endow(house, minutes.id, 90);
    const cadre = await house.as("cadre");
    const body = { amount: Points.make(5), purpose: "年货", expiresAt: null };
    await answered(cadre.call(placeHold, { params: { account: group.id }, body, ...attempt() }));
  });

  const fetched = async (path: string): Promise<string> => {
    const cadre = await house.as("cadre");
    const response = await cadre.fetch(path);
    expect(response.status).toBe(200);
    return response.text();
  };

  it("is added up again by hledger, which agrees with every balance", async ({ skip }) => {
    skip(hledgerMissing !== null, hledgerMissing ?? "");
    const text = await fetched(journalExport.hledger);
    hledger(text, "check", "--strict");
    const stored = await house.place.all("select balance, unit from account where balance <> 0");
    const shown = hledger(text, "balance", "--flat", "--no-total", "--output-format", "csv");
    expect(shown.trim().split("\n").length - 1).toBe(stored.length);
  });

  it("is refused by hledger where one figure is another one", async ({ skip }) => {
    skip(hledgerMissing !== null, hledgerMissing ?? "");
    const text = await fetched(journalExport.hledger);
    const forged = text.replace(/ {2}-?60 P\n/, (line) => line.replace("60", "61"));
    expect(forged).not.toBe(text);
    expect(() => hledger(forged, "check", "--strict")).toThrow();
    const both = text.replaceAll(/ {2}(-?)60 P\n/g, "  $161 P\n");
    expect(() => hledger(both, "check", "--strict")).toThrow(/assertion/);
  });

  it("is a table for spreadsheets, one line for each entry, and no formula", async () => {
    const text = await fetched(journalExport.csv);
    const lines = text.split("\r\n");
    expect(lines[0]).toBe(
      "transfer,recorded,event date,account,unit,amount,balance,reason,text,actor",
    );
    const entries = await house.place.all("select ordinal from entry");
    expect(lines.filter((line) => line !== "").length - 1).toBe(entries.length);
    expect(text).toContain("重阳");
    expect(text).not.toMatch(/,[=+@]/);
  });

  it("begins with the mark by which spreadsheets know Chinese", async () => {
    const admin = await house.as("admin");
    const bytes = await (await admin.fetch(journalExport.csv)).arrayBuffer();
    expect([...new Uint8Array(bytes).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("has a name that says of which village and day it is", async () => {
    const admin = await house.as("admin");
    const response = await admin.fetch(journalExport.csv);
    const name = encodeURIComponent("清水村账本2026-11-23.csv");
    expect(response.headers.get("content-disposition")).toContain(name);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    await response.text();
  });

  it.each([journalExport.csv, journalExport.hledger])(
    "is for those whose duty it is: %s",
    async (path) => {
      expect((await house.nobody().fetch(path)).status).toBe(401);
      const refused = await (await house.as("keeper")).fetch(path);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({
        tag: "NotAllowed",
        fields: { duty: "export-journal" },
      });
    },
  );
});
