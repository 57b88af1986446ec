import { ServiceCode } from "@huzhu/domain/catalog";
import { Points } from "@huzhu/domain/points";
import {
  askForHelp,
  CarePlan,
  checkIn,
  checkOut,
  confirmVisit,
  DEFAULT_VISIT_POLICY,
  HelperId,
  NOTHING_SEEN,
  PlanId,
  planVisit,
  RequestId,
  SlipCode,
  takeOn,
  type Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  CADRE,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG_FANG,
  WANG_WEI,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as annual from "./annual.ts";
import * as carePlans from "./care-plans.ts";
import * as helpRequests from "./help-requests.ts";
import * as visits from "./visits.ts";

const MINUTE = 60_000;
const when = (at = NOW) => ({ at, actor: ACTOR });

const request = Result.getOrThrow(
  askForHelp(
    {
      id: RequestId.make("r"),
      elder: WANG_WEI.id,
      source: "staff",
      mandate: null,
      kiosk: null,
      wish: { kind: "meal", service: null, wanted: TODAY, part: "any", urgent: false, note: "" },
    },
    NOW,
  ),
);

const helper = HelperId.make(WANG_FANG.id);
const planned = (id: string, changes: Partial<Visit> = {}): Visit =>
  Result.getOrThrow(
    planVisit(
      {
        id: VisitId.make(id),
        cause: { _tag: "OfRequest", request: request.id },
        elder: WANG_WEI.id,
        service: ServiceCode.make("M01"),
        on: TODAY,
        part: "any",
        dueBy: null,
        helpers: [helper],
        slip: SlipCode.make(String(100_000 + id.length)),
        ...changes,
      },
      NOW,
    ),
  );

const card = (at = NOW) => ({ at, evidence: { _tag: "TwoCards", kiosk: "k" } }) as const;

/** The visit that went all its way: who came, how long, and what it paid. */
const wholeWay = (visit: Visit): ReadonlyArray<Visit> => {
  const came = Result.getOrThrow(checkIn(visit, card()));
  const going = { went: card(later(45 * MINUTE)), shares: null, seen: NOTHING_SEEN };
  const gone = Result.getOrThrow(checkOut(came, going));
  const pay = [{ helper, points: Points.make(4), minutes: 30, unpaid: null }];
  const by = { _tag: "ByElder" } as const;
  const confirming = { by, feedback: "good", pay, policy: DEFAULT_VISIT_POLICY } as const;
  return [came, gone, Result.getOrThrow(confirmVisit(gone, confirming, later(60 * MINUTE)))];
};

onEveryEngine("requests and visits", ({ open }) => {
  const begun = async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const read = <A>(ask: (read: Parameters<typeof visits.past>[0]) => Promise<A>) =>
      database.read(village, ask);
    // Nothing moves in the ledger here for what a visit pays: paid-visits.test.ts looks at that.
    const findings = async () =>
      (await verify(database, village)).findings.filter(({ what }) => what !== "pay of a visit");
    return { database, village, write, read, findings };
  };

  it("keep every step of a request, and how it stands", async () => {
    const { write, read, findings } = await begun();
    await write((tx) => helpRequests.insert(tx, [request], ACTOR));
    await write(async (tx) => {
      const locked = await helpRequests.lock(tx, request.id);
      if (!locked) throw new Error("The request is not there.");
      const taken = Result.getOrThrow(takeOn(locked, CADRE.id, later(1)));
      await helpRequests.advance(
        tx,
        { request: taken, from: locked.state._tag, what: "takenOn" },
        when(later(1)),
      );
    });
    const [open] = await read(helpRequests.open);
    expect(open).toMatchObject({ id: "r", state: { _tag: "Looking", by: CADRE.id } });
    const events = await read((one) => helpRequests.eventsOf(one, request.id));
    expect(events.map(({ what, request: left }) => [what, left?.state._tag])).toEqual([
      ["asked", "Asked"],
      ["takenOn", "Looking"],
    ]);
    expect(await findings()).toEqual([]);
  });

  it("conflict where somebody else was faster", async () => {
    const { write } = await begun();
    await write((tx) => helpRequests.insert(tx, [request], ACTOR));
    const move = { request, from: "Looking", what: "closed" } as const;
    await expect(write((tx) => helpRequests.advance(tx, move, when()))).rejects.toThrow();
  });

  it("know who goes, who was there, and what it brought", async () => {
    const { write, read, findings } = await begun();
    const visit = planned("v");
    await write(async (tx) => {
      await helpRequests.insert(tx, [request], ACTOR);
      await visits.insert(tx, [visit], when());
    });
    const bounds = { from: TODAY, to: TODAY };
    expect(await read((one) => visits.load(one, bounds))).toEqual([
      { helper, visits: 1, minutes: 0 },
    ]);
    expect((await read(visits.lastSeen)).get(WANG_WEI.id)).toBeUndefined();
    let from: Visit["state"]["_tag"] = "Planned";
    const happenings = ["checkedIn", "checkedOut", "confirmed"] as const;
    for (const [at, step] of wholeWay(visit).entries()) {
      const what = happenings[at] ?? "noted";
      await write((tx) => visits.advance(tx, { visit: step, from, what }, when(later(at))));
      from = step.state._tag;
    }
    expect(await read((one) => visits.past(one, bounds))).toEqual([
      {
        ...{ visit: "v", elder: WANG_WEI.id, helper, service: "M01", on: TODAY },
        ...{ minutes: 45, points: 4, feedback: "good" },
      },
    ]);
    expect(await read((one) => visits.earnedIn(one, [helper], bounds))).toEqual({
      points: 4,
      minutes: 30,
    });
    expect((await read(visits.lastSeen)).get(WANG_WEI.id)).toBe(TODAY);
    expect(await read((one) => annual.visitsIn(one, bounds))).toEqual([
      { visit: "v", elder: WANG_WEI.id, on: TODAY, minutes: 45 },
    ]);
    expect(await read((one) => annual.helpersIn(one, bounds))).toBe(1);
    expect(await read((one) => visits.bySlip(one, visit.slip))).toMatchObject({ id: "v" });
    expect(await read((one) => visits.ofRequest(one, request.id))).toHaveLength(1);
    expect(await read((one) => visits.list(one, { helper, steps: ["Confirmed"] }))).toHaveLength(1);
    expect(await read((one) => visits.list(one, { helper, steps: ["Planned"] }))).toEqual([]);
    expect((await read((one) => visits.eventsOf(one, visit.id))).map(({ what }) => what)).toEqual([
      "planned",
      ...happenings,
    ]);
    expect(await findings()).toEqual([]);
  });

  it("keep plans as they are from now on", async () => {
    const { write, read } = await begun();
    const plan = CarePlan.make({
      ...{ id: PlanId.make("p"), elder: WANG_WEI.id, service: ServiceCode.make("M01") },
      ...{ every: 7, part: "any", helper: null, from: TODAY, until: null },
    });
    await write((tx) => carePlans.save(tx, plan));
    await write((tx) => carePlans.save(tx, { ...plan, every: 14 }));
    expect(await read((one) => carePlans.list(one, WANG_WEI.id))).toEqual([{ ...plan, every: 14 }]);
    expect(await read((one) => carePlans.byId(one, PlanId.make("q")))).toBeNull();
  });
});
