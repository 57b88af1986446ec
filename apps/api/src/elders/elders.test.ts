import {
  assessmentsDue,
  certifyElder,
  comeHome,
  type ElderRow,
  elder,
  elders,
  elderTimeline,
  goAway,
  missVisit,
  planVisit,
  type RequestOf,
  recordAssessment,
  recordCareEvent,
  revokeCertification,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import {
  ABILITY_ITEMS,
  type AssessmentDraft,
  type CertificationDraft,
  type GivenMarks,
  NO_CONDITIONS,
} from "@huzhu/domain/elders";
import { ResidentId } from "@huzhu/domain/people";
import { addDays, addMonths, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const TODAY = localDate(NOW);
const FULL: GivenMarks = Object.fromEntries(ABILITY_ITEMS.map(({ code, most }) => [code, most]));
const DRAFT: AssessmentDraft = {
  assessedOn: TODAY,
  reason: "first",
  note: "",
  assessors: ["王主任", "李会计"],
  informant: { name: "张小妹", tie: "女儿", phone: null },
  marks: { ...FULL, walking: 2, stairs: 1 },
  conditions: { ...NO_CONDITIONS, dementia: true },
  replaces: null,
};
const PAPER: CertificationDraft = {
  kind: "lowIncome",
  paper: { number: "虚构低保2026-018", issuer: "青山镇民政办" },
  from: TODAY,
  until: null,
  inInstitution: false,
};

onEveryEngine("elders", (engine) => {
  let house: House;
  let all: ReadonlyArray<ElderRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    ({ rows: all } = await answered(cadre.call(elders, { query: {} })));
  });

  /** The nth elder of 24 households of whom the demo's past says nothing. */
  const nth = (n: number): ElderRow => {
    const found = all.filter(
      ({ standing, groups }) =>
        standing === null && groups.every(({ why }) => why._tag !== "Certified"),
    )[n];
    if (!found) throw new Error("The village has too few elders.");
    return found;
  };
  const seen = async ({ id: resident }: { readonly id: ResidentId }) => {
    const cadre = await house.as("cadre");
    return answered(cadre.call(elder, { params: { resident } }));
  };
  const assess = async ({ id: resident }: ElderRow, assessment: AssessmentDraft) => {
    const cadre = await house.as("cadre");
    const params = { resident };
    return cadre.call(recordAssessment, { params, body: { assessment }, ...attempt() });
  };
  const certify = async ({ id: resident }: ElderRow, certification: CertificationDraft) => {
    const cadre = await house.as("cadre");
    const params = { resident };
    return cadre.call(certifyElder, { params, body: { certification }, ...attempt() });
  };

  it("are listed by what they are", async () => {
    const cadre = await house.as("cadre");
    const list = (query: RequestOf<typeof elders>["query"]) =>
      answered(cadre.call(elders, { query }));
    expect(all.length).toBeGreaterThan(5);
    expect(all.every(({ age }) => age >= 60)).toBe(true);
    const old = await list({ group: "advancedAge" });
    expect(old.rows.map(({ id }) => id)).toEqual(
      all.filter(({ age }) => age >= 80).map(({ id }) => id),
    );
    const high = await list({ risk: "high" });
    expect(high.rows.every(({ risk }) => risk.class === "high")).toBe(true);
    const unassessed = await list({ level: "none" });
    expect(unassessed.rows.every(({ standing }) => standing === null)).toBe(true);
    const found = await list({ search: nth(0).name });
    expect(found.rows.map(({ name }) => name)).toContain(nth(0).name);
    expect((await list({ search: nth(0).name, page: 9 })).rows).toEqual([]);
  });

  it("are assessed, and go by it from then on", async () => {
    const one = nth(0);
    const { id } = await answered(assess(one, DRAFT));
    const view = await seen(one);
    expect(view.assessments[0]).toMatchObject({
      id,
      result: { total: 86, levelByPoints: 1, level: 2, overrides: ["dementia"] },
      by: expect.any(String),
      validUntil: addDays(addMonths(TODAY, 12), -1),
      replacedBy: null,
    });
    expect(view.elder).toMatchObject({
      standing: { id, level: 2, total: 86 },
      next: { state: "valid" },
    });
    expect(view.elder.risk.class).not.toBe("general");
    expect(view.elder.risk.reasons).toEqual(expect.arrayContaining(["disabled", "demented"]));
  });

  it("are assessed anew in place of what was wrong, once", async () => {
    const one = nth(1);
    const { id } = await answered(assess(one, DRAFT));
    const instead = { ...DRAFT, reason: "doubt", conditions: NO_CONDITIONS, replaces: id } as const;
    const second = await answered(assess(one, instead));
    const view = await seen(one);
    expect(view.elder.standing).toMatchObject({ id: second.id, level: 1 });
    expect(view.assessments.find((each) => each.id === id)?.replacedBy).toBe(second.id);
    expect(await refused(assess(one, instead))).toMatchObject({
      status: 409,
      tag: "NothingToReplace",
    });
  });

  const { eating: _, ...WITHOUT_EATING } = FULL;
  it.each([
    { name: "with an item missing", but: { marks: WITHOUT_EATING }, tag: "ItemsMissing" },
    { name: "with a mark too high", but: { marks: { ...FULL, sight: 3 } }, tag: "MarkOutOfRange" },
    { name: "of tomorrow", but: { assessedOn: addDays(TODAY, 1) }, tag: "DayToCome" },
    { name: "without the other reason", but: { reason: "other" }, tag: "OtherReasonUnsaid" },
  ] as const)("are not assessed $name, and nothing is kept", async ({ but, tag }) => {
    const one = nth(2);
    expect(await refused(assess(one, { ...DRAFT, ...but }))).toMatchObject({ status: 422, tag });
    expect((await seen(one)).assessments).toEqual([]);
  });

  it("are certified by paper, which ends by another row", async () => {
    const one = nth(3);
    const { id } = await answered(certify(one, PAPER));
    expect((await seen(one)).elder.groups).toContainEqual({
      group: "lowIncome",
      why: { _tag: "Certified", certification: id, until: null },
    });
    expect(await refused(certify(one, { ...PAPER, from: addDays(TODAY, 9) }))).toMatchObject({
      status: 409,
      tag: "CertifiedAlready",
    });
    const cadre = await house.as("cadre");
    const revoke = () =>
      cadre.call(revokeCertification, {
        params: { certification: id },
        body: { revocation: { from: TODAY, why: "家庭收入超过标准" } },
        ...attempt(),
      });
    await answered(revoke());
    const view = await seen(one);
    expect(view.elder.groups.map(({ group }) => group)).not.toContain("lowIncome");
    expect(view.certifications[0]).toMatchObject({
      valid: false,
      revoked: { from: TODAY, why: "家庭收入超过标准" },
      revokedBy: expect.any(String),
    });
    expect(await refused(revoke())).toMatchObject({ status: 409, tag: "RevokedAlready" });
  });

  it("are looked at sooner after something happened", async () => {
    const one = nth(4);
    const cadre = await house.as("cadre");
    await answered(assess(one, { ...DRAFT, assessedOn: addDays(TODAY, -40) }));
    await answered(
      cadre.call(recordCareEvent, {
        params: { resident: one.id },
        body: { event: { kind: "fall", on: addDays(TODAY, -1), note: "院坝里滑倒" } },
        ...attempt(),
      }),
    );
    const view = await seen(one);
    expect(view.events).toMatchObject([{ kind: "fall", note: "院坝里滑倒" }]);
    expect(view.elder.next).toEqual({ state: "event", due: addDays(TODAY, 13) });
    const due = await answered(cadre.call(assessmentsDue, { query: {} }));
    expect(due.rows.find(({ id }) => id === one.id)?.next.state).toBe("event");
    expect(due.rows.every(({ next }) => next.state !== "valid" && next.state !== "never")).toBe(
      true,
    );
    const events = due.rows.filter(({ next }) => next.state === "event").length;
    expect(due.rows.slice(0, events).every(({ next }) => next.state === "event")).toBe(true);
  });

  it("are told as all that happened to them, as far as it is the caller's duty", async () => {
    const { id: resident } = nth(4);
    const [cadre, params] = [await house.as("cadre"), { resident }];
    const fall = { kind: "fall", on: addDays(TODAY, -2), note: "在院坝滑倒" } as const;
    await answered(cadre.call(recordCareEvent, { params, body: { event: fall }, ...attempt() }));
    const paper = { certification: { ...PAPER, from: addDays(TODAY, -1) } };
    await answered(cadre.call(certifyElder, { params, body: paper, ...attempt() }));
    const away = { on: addDays(TODAY, -30), why: "过冬", to: "贵阳", back: null };
    await answered(cadre.call(goAway, { params, body: away, ...attempt() }));
    const home = { on: addDays(TODAY, -9), why: "开春了" };
    await answered(cadre.call(comeHome, { params, body: home, ...attempt() }));
    const service = ServiceCode.make("M01");
    const going = { elder: resident, service, on: TODAY, part: "any", helpers: [] } as const;
    const visit = await answered(cadre.call(planVisit, { body: going, ...attempt() }));
    const missed = { params: { visit: visit.id }, body: { why: "下大雨" }, ...attempt() };
    await answered(cadre.call(missVisit, missed));
    const { entries, withheld } = await answered(cadre.call(elderTimeline, { params }));
    const own = entries.filter((one) => one._tag !== "Happened" || one.note === fall.note);
    const moves = entries.filter(({ _tag }) => _tag === "Moved");
    expect(moves.slice(0, 2)).toMatchObject([
      { verb: "comeHome", why: "开春了" },
      { verb: "goAway", why: "过冬", on: away.on },
    ]);
    expect([...own.slice(0, 3), withheld]).toMatchObject([
      { _tag: "Visited", visit: visit.id, on: TODAY, step: "Missed", helpers: [], seen: null },
      { _tag: "Certified", group: "lowIncome", until: null, issuer: "青山镇民政办" },
      { _tag: "Happened", event: "fall", note: "在院坝滑倒" },
      [],
    ]);
    const nobody = { params: { resident: ResidentId.make("nobody") } };
    expect(await refused(cadre.call(elderTimeline, nobody))).toMatchObject({ status: 404 });
  });

  it("go to Excel as they are listed, with why, for who may see them", async () => {
    const cadre = await house.as("cadre");
    const why = `purpose=report&words=${encodeURIComponent("报镇里")}`;
    const response = await cadre.fetch(`/api/elders.xlsx?group=advancedAge&${why}`);
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "elders.xlsx"));
    const cells = JSON.stringify(sheets);
    const old = all.filter(({ age }) => age >= 80);
    expect(old.length).toBeGreaterThan(0);
    for (const { name } of old) expect(cells).toContain(name);
    expect(cells).toContain(`高龄：${old[0]?.age}岁，满80岁`);
    expect((await house.nobody().fetch("/api/elders.xlsx")).status).toBe(401);
    expect((await (await house.as("keeper")).fetch("/api/elders.xlsx")).status).toBe(403);
    expect((await cadre.fetch(`/api/elders.xlsx?risk=x&${why}`)).status).toBe(400);
    expect((await cadre.fetch("/api/elders.xlsx")).status).toBe(400);
  });

  it("are nobody's business in the store or at a kiosk", async () => {
    const params = [nth(0).id];
    const [keeper, kiosk] = [await house.as("keeper"), await house.kiosk()];
    for (const endpoint of [elders, assessmentsDue, elder]) {
      expect(await send(keeper, endpoint, { params })).toMatchObject({ status: 403 });
      expect(await send(kiosk, endpoint, { params })).toMatchObject({ status: 401 });
    }
    for (const endpoint of [recordAssessment, certifyElder, recordCareEvent, revokeCertification]) {
      expect(await send(keeper, endpoint, { params })).toMatchObject({ status: 403 });
      expect(await send(kiosk, endpoint, { params })).toMatchObject({ status: 401 });
    }
  });

  it("are found, or not, and nobody young is one", async () => {
    const cadre = await house.as("cadre");
    const nobody = { params: { resident: ResidentId.make("of-another-village") } };
    expect(await refused(cadre.call(elder, nobody))).toMatchObject({ status: 404 });
    const body = { assessment: DRAFT };
    expect(
      await refused(cadre.call(recordAssessment, { ...nobody, body, ...attempt() })),
    ).toMatchObject({ status: 404 });
    const young = (await seen(all.find(({ risk }) => risk.class === "general") ?? nth(0))).household
      .filter(({ age }) => age < 60)
      .map(({ id }) => id);
    for (const resident of young) {
      const refusal = cadre.call(recordAssessment, { params: { resident }, body, ...attempt() });
      expect(await refused(refusal)).toMatchObject({ status: 422, tag: "NotAnElder" });
    }
  });

  it("are refused where the request is no assessment", async () => {
    const cadre = await house.as("cadre");
    const params = [nth(2).id];
    for (const assessment of [
      {},
      { ...DRAFT, assessors: [] },
      { ...DRAFT, marks: { ...FULL, dancing: 1 } },
      { ...DRAFT, informant: { ...DRAFT.informant, name: "" } },
    ]) {
      expect(await send(cadre, recordAssessment, { params, body: { assessment } })).toMatchObject({
        status: 400,
        error: { tag: "Malformed" },
      });
    }
  });

  it("are assessed once by one attempt, and the audit keeps none of their health", async () => {
    const one = nth(5);
    const cadre = await house.as("cadre");
    const note = "独特的备注以便查找";
    const request = {
      params: { resident: one.id },
      body: { assessment: { ...DRAFT, note } },
      ...attempt(),
    };
    const first = await answered(cadre.call(recordAssessment, request));
    expect(await answered(cadre.call(recordAssessment, request))).toEqual(first);
    expect((await seen(one)).assessments).toHaveLength(1);
    const see = engine.name === "postgres" ? `set huzhu.village = '${house.village}'; ` : "";
    for (const table of ["audit", "attempt", "leaf"]) {
      const rows = await house.place.raw(`${see}select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(note);
    }
  });
});
