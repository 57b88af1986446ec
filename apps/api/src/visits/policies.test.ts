import {
  adoptVisitPolicy,
  disputeVisit,
  noteVisit,
  planVisit,
  residents,
  visit as seeVisit,
  visitPolicies,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { DEFAULT_VISIT_POLICY, HelperId, NOTHING_SEEN } from "@huzhu/domain/reciprocity";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

const TODAY = CalendarDate.make("2026-11-23");
const TOMORROW = CalendarDate.make("2026-11-24");
const YESTERDAY = CalendarDate.make("2026-11-22");
const DAY = 24 * 60 * 60_000;
const policy = { ...DEFAULT_VISIT_POLICY, automaticAfter: 10, challengeWithin: 1 };

onEveryEngine("what a village decides about visits", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  /** A visit of a day that was made, and the day from which it counts by itself. */
  const automaticOf = async (on: CalendarDate) => {
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(residents, { query: {} }));
    const [elder, helper] = rows;
    if (!elder || !helper) throw new Error("The village has too few people.");
    const who = [HelperId.make(helper.id)];
    const body = { elder: elder.id, service: ServiceCode.make("M01"), on, part: "any" } as const;
    const planning = { body: { ...body, helpers: who }, ...attempt() };
    const { id } = await answered(cadre.call(planVisit, planning));
    if (on === TOMORROW) house.pass(DAY);
    const office = await house.as("cadre");
    const came = house.world.now();
    const went = Instant.make(came + 30 * 60_000);
    const noted = { how: "callBack", came, went, shares: null, seen: NOTHING_SEEN } as const;
    await answered(office.call(noteVisit, { params: { visit: id }, body: noted, ...attempt() }));
    const seen = await answered(office.call(seeVisit, { params: { visit: id } }));
    return { id, from: seen.automaticFrom };
  };

  it("begins with what a new village has, and is the admin's to change", async () => {
    const cadre = await house.as("cadre");
    expect(await answered(cadre.call(visitPolicies, {}))).toEqual({
      today: DEFAULT_VISIT_POLICY,
      adopted: [],
    });
    const body = { from: TODAY, policy };
    expect(await refused(cadre.call(adoptVisitPolicy, { body, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
    const admin = await house.as("admin");
    const late = { from: YESTERDAY, policy };
    expect(await refused(admin.call(adoptVisitPolicy, { body: late, ...attempt() }))).toMatchObject(
      { tag: "PolicyInThePast", fields: { from: YESTERDAY, today: TODAY } },
    );
    const malformed = { from: TODAY, policy: { ...policy, automaticAfter: 0 } };
    expect(
      await refused(admin.call(adoptVisitPolicy, { body: malformed, ...attempt() })),
    ).toMatchObject({ tag: "Malformed" });
  });

  it("holds from the day on which it begins, and earlier visits keep what held for them", async () => {
    const admin = await house.as("admin");
    const adopting = { body: { from: TOMORROW, policy }, ...attempt() };
    const once = await answered(admin.call(adoptVisitPolicy, adopting));
    expect(once.adopted).toMatchObject([{ from: TOMORROW, name: expect.stringMatching(/./) }]);
    expect(once.today).toEqual(DEFAULT_VISIT_POLICY);
    expect(await answered(admin.call(adoptVisitPolicy, adopting))).toEqual(once);

    const earlier = await automaticOf(TODAY);
    expect(earlier.from).toBe("2026-11-26");
    const later = await automaticOf(TOMORROW);
    expect(later.from).toBe("2026-12-04");
    const cadre = await house.as("cadre");
    const seen = await answered(cadre.call(seeVisit, { params: { visit: earlier.id } }));
    expect(seen.automaticFrom).toBe("2026-11-26");
    const body = { by: { _tag: "OfElder" }, says: "没有来" } as const;
    const params = { visit: later.id };
    await answered(cadre.call(disputeVisit, { params, body, ...attempt() }));
  });
});
