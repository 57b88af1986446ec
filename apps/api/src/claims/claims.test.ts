import {
  type ClaimRow,
  claims,
  hamlets,
  me,
  previewClaims,
  recordClaims,
  residents,
  signClaims,
  statement,
  turnDownClaim,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { ClaimId } from "@huzhu/domain/claims";
import { HouseholdId } from "@huzhu/domain/people";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

const TODAY = CalendarDate.make("2026-11-23");
/** 陪老人聊天看病 and the like come in the demo's rulebook; A01 is a visit, capped by the day. */
const RULE = RuleCode.make("A01");

onEveryEngine("a claim", (engine) => {
  let house: House;
  let homes: ReadonlyArray<HouseholdId>;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: {} }));
    const staffed = new Set<HouseholdId | null>();
    for (const login of ["admin", "cadre", "cadre2"] as const) {
      const { staff } = await answered((await house.as(login)).call(me, {}));
      staffed.add(staff.household);
    }
    homes = [...new Set(rows.map(({ household }) => household))].filter((id) => !staffed.has(id));
    expect((await answered(admin.call(hamlets, {}))).length).toBeGreaterThan(0);
  });

  const line = (n: number) => {
    const household = homes[n];
    if (household === undefined) throw new Error("The village has too few households.");
    return { household, resident: null, quantity: Quantity.make(1) };
  };
  const record = async (lines: ReadonlyArray<ReturnType<typeof line>>) => {
    const cadre = await house.as("cadre");
    const draft = { rule: RULE, eventDate: TODAY, note: "", lines };
    return answered(cadre.call(recordClaims, { body: draft, ...attempt() }));
  };
  const approve = async (login: "cadre" | "cadre2", rows: ReadonlyArray<ClaimRow>) => {
    const body = { claims: rows.map(({ id }) => id) };
    return answered((await house.as(login)).call(signClaims, { body, ...attempt() }));
  };

  it("waits, is approved by somebody else, and stands in the statement with its rule", async () => {
    const rows = await record([line(0)]);
    expect(rows[0]).toMatchObject({ state: { _tag: "Checking" }, ruleTitle: "探望独居、空巢老人" });
    const [outcome] = await approve("cadre2", rows);
    if (outcome?._tag !== "Counted") throw new Error(JSON.stringify(outcome));

    const admin = await house.as("admin");
    const book = await answered(
      admin.call(statement, { params: { household: line(0).household } }),
    );
    expect(book.lines[0]).toMatchObject({ amount: outcome.points, balance: outcome.balance });
    expect(book.lines[0]?.sentence).toMatch(/^探望独居、空巢老人（第2版 A01）/);
  });

  it("is worth what its preview said", async () => {
    const cadre = await house.as("cadre");
    const body = { rule: RULE, eventDate: TODAY, note: "", lines: [line(1)] };
    const [preview] = await answered(cadre.call(previewClaims, { body }));
    const [outcome] = await approve("cadre2", await record([line(1)]));
    expect(outcome).toMatchObject({ _tag: "Counted", points: preview?.points });
  });

  it("that its recorder approves is not counted, and says why", async () => {
    const [outcome] = await approve("cadre", await record([line(2)]));
    expect(outcome).toMatchObject({
      _tag: "NotCounted",
      refusal: { tag: "RecordedBySame", sentence: "自己登记的申报要请另一位审核" },
    });
  });

  it("that was approved is not counted again", async () => {
    const rows = await record([line(3)]);
    await approve("cadre2", rows);
    const [again] = await approve("cadre2", rows);
    expect(again).toMatchObject({ _tag: "NotCounted", refusal: { tag: "OtherStep" } });
  });

  it("approved by ten requests at once is counted once", async () => {
    const rows = await record([line(4)]);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => approve("cadre2", rows)));
    expect(outcomes.flat().filter(({ _tag }) => _tag === "Counted")).toHaveLength(1);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("of a whole meeting is recorded and approved at once, each line for itself", async () => {
    const lines = homes.slice(5, 12).map((_, n) => line(5 + n));
    const outcomes = await approve("cadre2", await record(lines));
    expect(outcomes).toHaveLength(lines.length);
    expect(outcomes.every(({ _tag }) => _tag === "Counted")).toBe(true);
  });

  it("is refused with a reason, and moves no points", async () => {
    const [row] = await record([line(12)]);
    if (!row) throw new Error("Nothing was recorded.");
    const cadre2 = await house.as("cadre2");
    const params = { claim: row.id };
    const body = { why: "照片看不清" };
    const refusedRow = await answered(cadre2.call(turnDownClaim, { params, body, ...attempt() }));
    expect(refusedRow.state).toMatchObject({ _tag: "Refused", why: "照片看不清" });
    const waiting = await answered(cadre2.call(claims, { query: { step: "Checking" } }));
    expect(waiting.rows.map(({ id }) => id)).not.toContain(row.id);
  });

  it.each([
    ["in the future", { eventDate: CalendarDate.make("2026-11-24") }, "NotYet"],
    ["before any rulebook", { eventDate: CalendarDate.make("2020-01-01") }, "NoRulebook"],
    ["by a rule that is not there", { rule: RuleCode.make("Z99") }, "UnknownRule"],
  ])("%s is refused", async (_, change, tag) => {
    const cadre = await house.as("cadre");
    const body = { rule: RULE, eventDate: TODAY, note: "", lines: [line(0)], ...change };
    expect(await refused(cadre.call(recordClaims, { body, ...attempt() }))).toMatchObject({ tag });
    expect(await refused(cadre.call(previewClaims, { body }))).toMatchObject({ tag });
  });

  it("for a household or a claim that the village does not have is not found", async () => {
    const cadre = await house.as("cadre");
    const stranger = { ...line(0), household: HouseholdId.make("other-village-1") };
    const body = { rule: RULE, eventDate: TODAY, note: "", lines: [stranger] };
    expect(await refused(cadre.call(recordClaims, { body, ...attempt() }))).toMatchObject({
      status: 404,
    });
    const unknown = { claims: [ClaimId.make("none")] };
    expect(await refused(cadre.call(signClaims, { body: unknown, ...attempt() }))).toMatchObject({
      status: 404,
      tag: "NotFound",
    });
  });
});
