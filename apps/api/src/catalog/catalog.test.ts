import {
  adoptCatalog,
  catalogs,
  checkCatalog,
  elderEntitlements,
  elders,
  entitled,
  entitledElders,
  gapTable,
  leaveRegister,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { type Catalog, type Service, ServiceCode } from "@huzhu/domain/catalog";
import { ResidentId } from "@huzhu/domain/people";
import { CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { DECISION } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const date = (text: string) => CalendarDate.make(text);
const VISIT = ServiceCode.make("M01");
const ASSESSMENT = ServiceCode.make("N03");

onEveryEngine("the service catalog", (engine) => {
  let house: House;
  let second: Catalog;
  let visit: Service;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [newest] = await answered((await house.as("admin")).call(catalogs, {}));
    if (!newest) throw new Error("The village has no catalog.");
    second = { ...newest.catalog, version: 2, effectiveFrom: date("2026-11-23") };
    const found = second.services.find(({ code }) => code === VISIT);
    if (!found) throw new Error("The catalog has no visits.");
    visit = found;
  });

  const adopt = async (catalog: Catalog, decision: typeof DECISION | null = null) =>
    (await house.as("admin")).call(adoptCatalog, { body: { catalog, decision }, ...attempt() });

  it("is there, from the list that villages start from", async () => {
    const versions = await answered((await house.as("keeper")).call(catalogs, {}));
    expect(versions).toMatchObject([{ current: true, decision: null, catalog: { version: 1 } }]);
    expect(versions[0]?.catalog.services.length).toBeGreaterThan(25);
  });

  it("entitles an elder by facts that are told, and by the canteen's prices", async () => {
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(elders, { query: { group: "advancedAge" } }));
    const [old] = rows;
    if (!old) throw new Error("Nobody is 80.");
    const params = { resident: old.id };
    const found = await answered(cadre.call(elderEntitlements, { params }));
    expect(found).toMatchObject({ on: "2026-11-23", version: 1 });
    const of = (code: string) => found.entitlements.find(({ service }) => service === code);
    expect(of("N04")?.why).toEqual([
      {
        line: 0,
        paper: null,
        reasons: [{ _tag: "AgeWithin", age: old.age, least: 80, most: null }],
      },
    ]);
    expect(of("C01")).toMatchObject({ fen: 0, certain: true });
    expect(of("N13")).toMatchObject({ certain: false, why: [{ paper: "优抚证件" }] });
    expect(of("M01")).toMatchObject({ cadence: "byRisk", risk: { class: old.risk.class } });
  });

  it("entitles nobody who is not there", async () => {
    const params = { resident: ResidentId.make("of-another-village") };
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(elderEntitlements, { params }))).toMatchObject({ status: 404 });
  });

  it("counts who is entitled to what, and names them", async () => {
    const cadre = await house.as("cadre");
    const { elders: all, services } = await answered(cadre.call(entitled, { query: {} }));
    const of = (code: string) => services.find(({ service }) => service === code);
    expect(of("M01")?.certain).toBe(all);
    expect(of("N13")).toMatchObject({ certain: 0, withPaper: all });
    const allowance = await answered(
      cadre.call(entitledElders, { params: { service: ServiceCode.make("N04") }, query: {} }),
    );
    expect(allowance.total).toBe(of("N04")?.certain);
    expect(allowance.rows.every(({ age }) => age >= 80)).toBe(true);
    const nothing = { params: { service: ServiceCode.make("X99") }, query: {} };
    expect(await refused(cadre.call(entitledElders, nothing))).toMatchObject({ status: 404 });
  });

  it.each([
    ["skips a version", { version: 5 }, 409, "VersionNotNext"],
    ["reaches back", { effectiveFrom: date("2026-01-01") }, 422, "EffectiveInThePast"],
    ["counts in other decimals", { scale: 2 as const }, 422, "ScaleDiffers"],
  ])("that %s is refused, before and at its adoption", async (_, but, status, tag) => {
    const body = { ...second, ...but };
    const admin = await house.as("admin");
    expect(await refused(admin.call(checkCatalog, { body }))).toMatchObject({ status, tag });
    expect(await refused(adopt(body))).toMatchObject({ status, tag });
  });

  it("with faults is told at its check, and not adopted", async () => {
    const admin = await house.as("admin");
    const body = { ...second, services: [...second.services, visit] };
    const { faults } = await answered(admin.call(checkCatalog, { body }));
    expect(faults).toMatchObject([{ _tag: "DuplicateService", code: "M01", severity: "error" }]);
    expect(await refused(adopt(body))).toMatchObject({ status: 422, tag: "CatalogFaulty" });
    const few = { ...DECISION, present: 25, inFavour: 25, against: 0, abstained: 0 };
    expect(await refused(adopt(second, few))).toMatchObject({ tag: "QuorumNotReached" });
  });

  it("is adopted by the admin alone, once for each attempt, by what a meeting decided", async () => {
    const body = { catalog: second, decision: DECISION };
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(adoptCatalog, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const admin = await house.as("admin");
    const once = attempt();
    const adopted = await answered(admin.call(adoptCatalog, { body, ...once }));
    expect(adopted).toMatchObject({ current: true, decision: DECISION });
    expect(await answered(admin.call(adoptCatalog, { body, ...once }))).toEqual(adopted);
    const versions = await answered(admin.call(catalogs, {}));
    expect(versions.map(({ catalog, current }) => [catalog.version, current])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(await refused(adopt(second))).toMatchObject({ tag: "VersionNotNext" });
    const { findings } = await verify(house.db, house.village);
    expect(findings).toEqual([]);
  });

  it("is nobody's business at a kiosk, and malformed documents are turned away", async () => {
    const kiosk = await house.kiosk();
    for (const endpoint of [catalogs, adoptCatalog, elderEntitlements, gapTable]) {
      expect(await send(kiosk, endpoint, { params: ["x"] })).toMatchObject({ status: 401 });
    }
    const keeper = await house.as("keeper");
    for (const endpoint of [elderEntitlements, entitled, entitledElders, gapTable]) {
      expect(await send(keeper, endpoint, { params: ["x"] })).toMatchObject({ status: 403 });
    }
    const admin = await house.as("admin");
    const body = { catalog: { ...second, services: [{ code: "a" }] }, decision: null };
    expect(await send(admin, adoptCatalog, { body })).toMatchObject({ status: 400 });
  });
});

onEveryEngine("the gap table", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
  });

  const table = async (query: Parameters<typeof queryOf>[0]) =>
    answered((await house.as("cadre")).call(gapTable, { query: queryOf(query) }));
  const queryOf = (query: {
    readonly period: "month" | "year";
    readonly by: "service" | "group" | "hamlet" | "elder";
    readonly on?: CalendarDate;
    readonly service?: ServiceCode;
    readonly group?: "advancedAge" | "none";
  }) => query;

  it("tells of a month that is over what was due and what came, the same by all that it sums by", async () => {
    const on = date("2026-10-15");
    const byService = await table({ period: "month", by: "service", on });
    expect(byService).toMatchObject({ from: "2026-10-01", to: "2026-10-31" });
    const visits = byService.rows.find(({ key }) => key === VISIT);
    expect(visits?.expected).toBeGreaterThan(0);
    expect(visits?.missing).toBe((visits?.expected ?? 0) - (visits?.met ?? 0));
    for (const by of ["hamlet", "elder"] as const) {
      const { rows, total } = await table({ period: "month", by, on });
      expect(total).toEqual(byService.total);
      expect(rows.reduce((sum, { missing }) => sum + missing, 0)).toBe(total.missing);
    }
  });

  it("shows the elders behind a figure, and those of a group", async () => {
    const on = date("2026-10-15");
    const byService = await table({ period: "month", by: "service", on });
    const visits = byService.rows.find(({ key }) => key === VISIT);
    const behind = await table({ period: "month", by: "elder", on, service: VISIT });
    expect(behind.rows.filter(({ missing }) => missing > 0)).toHaveLength(visits?.behind ?? -1);
    const groups = await table({ period: "month", by: "group", on, service: VISIT });
    const old = groups.rows.find(({ key }) => key === "advancedAge");
    const those = await table({
      period: "month",
      by: "elder",
      on,
      service: VISIT,
      group: "advancedAge",
    });
    expect(those.total.missing).toBe(old?.missing);
  });

  it("counts an assessment that is written down as given", async () => {
    const { rows } = await table({ period: "year", by: "elder", service: ASSESSMENT });
    expect(rows.some(({ delivered }) => delivered > 0)).toBe(true);
    expect(rows.every(({ expected }) => expected === 0)).toBe(true);
  });

  it("of a month that is over stays as it was, whoever leaves the village later", async () => {
    const october = date("2026-10-15");
    const ask = { period: "month", by: "elder", on: october } as const;
    const before = await table(ask);
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(elders, { query: {} }));
    const due = new Set(before.rows.flatMap(({ key, expected }) => (expected > 0 ? [key] : [])));
    const leaves = rows.find(
      ({ id, groups }) => due.has(id) && !groups.some(({ group }) => group === "livingAlone"),
    );
    if (!leaves) throw new Error("nobody was due anything");
    const on = localDate(house.world.now());
    const body = { on, why: "病故", how: "died", head: null, heir: null } as const;
    const params = { resident: leaves.id };
    await answered(cadre.call(leaveRegister, { params, body, ...attempt() }));
    expect(await table(ask)).toEqual(before);
  });

  it("goes to Excel for who may see it", async () => {
    const cadre = await house.as("cadre");
    const response = await cadre.fetch("/api/gap.xlsx?period=month&on=2026-10-15&by=service");
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "gap.xlsx"));
    const cells = JSON.stringify(sheets);
    expect(cells).toContain("上门探访");
    expect(cells).toContain("合计");
    expect(
      (await (await house.as("keeper")).fetch("/api/gap.xlsx?period=month&by=service")).status,
    ).toBe(403);
    expect((await cadre.fetch("/api/gap.xlsx?period=month&by=x")).status).toBe(400);
  });
});
