import {
  acceptRadar,
  acceptWeek,
  changeHelper,
  companion,
  elders,
  endQualification,
  enrollHelper,
  helper,
  helpers,
  householdExchange,
  planVisit,
  qualifyHelper,
  radarProposal,
  rankedHelpers,
  recordTraining,
  ties,
  visits,
  week,
  wishCompanion,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { HelperId, type HelperProfile, QualificationId } from "@huzhu/domain/reciprocity/helper";
import type { Exchanged } from "@huzhu/domain/reciprocity/standing";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";

const TODAY = localDate(NOW);
const ALL_WEEK = ([1, 2, 3, 4, 5, 6, 7] as const).map(
  (weekday) => ({ weekday, part: "morning", minutes: 180 }) as const,
);
const PROFILE: HelperProfile = {
  skills: ["company", "care"],
  languages: ["southwestMandarin"],
  times: ALL_WEEK,
  mostVisits: 7,
  restingUntil: null,
  barred: null,
  allowance: 0,
  whence: "county",
  leavesOn: null,
  note: "",
};
const PERSON = {
  _tag: "Outsider",
  name: PersonName.make("侯小青"),
  sex: "female",
  phone: null,
  place: "县医院",
} as const;
const NO_WISH = { languages: [], sex: null, prefers: [], avoids: [] } as const;
const PAPER = {
  skill: "care",
  title: "养老护理员（四级）",
  paper: { number: "虚构2026-77", issuer: "云岭县人社局" },
  from: TODAY,
  until: addDays(TODAY, 30),
} as const;

onEveryEngine("helpers", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });
  const cadre = () => house.as("cadre");
  const enroll = async (name = PERSON.name, profile = PROFILE) => {
    const body = { person: { ...PERSON, name }, profile };
    return answered((await cadre()).call(enrollHelper, { body, ...attempt() }));
  };
  const seen = async (id: HelperId) =>
    answered((await cadre()).call(helper, { params: { helper: id } }));
  const anElder = async () => {
    const { rows } = await answered((await cadre()).call(elders, { query: {} }));
    const found = rows.find(({ residence }) => residence === "home");
    if (!found) throw new Error("the village has no elder at home");
    return found;
  };

  it("stand on the roster with papers that run out and skills that will lack", async () => {
    const { id } = await enroll();
    const call = { params: { helper: id }, body: { qualification: PAPER } };
    const made = await answered((await cadre()).call(qualifyHelper, { ...call, ...attempt() }));
    const { rows, shortages } = await answered((await cadre()).call(helpers, {}));
    expect(rows.find((row) => row.id === id)).toMatchObject({
      name: PERSON.name,
      hamlet: null,
      place: "县医院",
      absence: null,
      papers: [{ title: PAPER.title, state: "soon", until: PAPER.until }],
    });
    const care = shortages.find(({ skill }) => skill === "care");
    expect(care?.qualifiedThen).toBeLessThan(care?.qualified ?? 0);
    expect(
      await refused((await cadre()).call(qualifyHelper, { ...call, ...attempt() })),
    ).toMatchObject({ tag: "QualifiedAlready" });
    const end = {
      params: { qualification: made.id },
      body: { end: { from: TODAY, why: "登错了" } },
    };
    await answered((await cadre()).call(endQualification, { ...end, ...attempt() }));
    expect((await seen(id)).qualifications[0]).toMatchObject({ state: "over" });
    expect(
      await refused((await cadre()).call(endQualification, { ...end, ...attempt() })),
    ).toMatchObject({ tag: "RevokedAlready" });
  });

  it("say anew what they can and when, and are not asked while they rest", async () => {
    const { id } = await enroll(PersonName.make("罗天明"));
    const profile = { ...PROFILE, restingUntil: addDays(TODAY, 3), mostVisits: 2 };
    const call = { params: { helper: id }, body: { profile, why: "腰疼" }, ...attempt() };
    await answered((await cadre()).call(changeHelper, call));
    await answered((await cadre()).call(changeHelper, call));
    expect(await seen(id)).toMatchObject({
      row: { absence: { _tag: "Resting", until: addDays(TODAY, 3) }, profile: { mostVisits: 2 } },
    });
    const twice = { ...profile, times: [...ALL_WEEK, ...ALL_WEEK] };
    const body = { profile: twice, why: "" };
    expect(
      await refused(
        (await cadre()).call(changeHelper, { params: call.params, body, ...attempt() }),
      ),
    ).toMatchObject({ tag: "TimeTwice", fields: { weekday: 1, part: "morning" } });
  });

  it("are enrolled once from the village, and not as children", async () => {
    const { rows } = await answered((await cadre()).call(helpers, {}));
    const here = rows.find(({ hamlet }) => hamlet !== null);
    if (!here) throw new Error("nobody of the village helps");
    const person = { _tag: "Neighbour", resident: ResidentId.make(here.id) } as const;
    const again = { body: { person, profile: PROFILE }, ...attempt() };
    expect(await refused((await cadre()).call(enrollHelper, again))).toMatchObject({
      tag: "HelperAlready",
    });
    const nobody = { _tag: "Neighbour", resident: ResidentId.make("nobody") } as const;
    const unknown = { body: { person: nobody, profile: PROFILE }, ...attempt() };
    expect(await refused((await cadre()).call(enrollHelper, unknown))).toMatchObject({
      tag: "NotFound",
      fields: { what: "resident" },
    });
  });

  it("go to courses, which stand with each who was there", async () => {
    const { id } = await enroll(PersonName.make("田小芳"));
    const training = {
      title: "急救",
      skill: "care",
      on: TODAY,
      minutes: 60,
      teacher: "李护士",
    } as const;
    const body = { training: { ...training, attended: [id] } };
    await answered((await cadre()).call(recordTraining, { body, ...attempt() }));
    expect((await seen(id)).trainings).toMatchObject([training]);
    const later = { training: { ...training, on: addDays(TODAY, 1), attended: [id] } };
    expect(
      await refused((await cadre()).call(recordTraining, { body: later, ...attempt() })),
    ).toMatchObject({ tag: "DayToCome" });
    const strangers = { training: { ...training, attended: [HelperId.make("no")] } };
    expect(
      await refused((await cadre()).call(recordTraining, { body: strangers, ...attempt() })),
    ).toMatchObject({ tag: "NotFound", fields: { what: "helper" } });
  });

  it("are proposed for the visits of a week, each with why, and come once that is accepted", async () => {
    const elder = await anElder();
    await enroll(PersonName.make("石小红"));
    const wished = {
      params: { resident: elder.id },
      body: { ...NO_WISH, languages: ["southwestMandarin"] as const },
    };
    await answered((await cadre()).call(wishCompanion, { ...wished, ...attempt() }));
    const visit = {
      elder: elder.id,
      service: ServiceCode.make("M01"),
      on: addDays(TODAY, 1),
      part: "any" as const,
      helpers: [],
    };
    const planned = await answered((await cadre()).call(planVisit, { body: visit, ...attempt() }));
    const task = `visit-${planned.id}`;
    const proposal = await answered((await cadre()).call(week, { query: {} }));
    const given = proposal.assigned.find((one) => one.wanted === task);
    if (!given) throw new Error(JSON.stringify(proposal.open));
    expect(given.reasons.map(({ _tag }) => _tag)).toContain("SharesLanguage");
    const ranked = await answered(
      (await cadre()).call(rankedHelpers, { params: { task }, query: {} }),
    );
    expect(ranked.find(({ helper: id }) => id === given.helper)?.out).toBeNull();
    const body = { given: [{ visit: planned.id, helper: given.helper, part: given.slot.part }] };
    const accepted = await answered((await cadre()).call(acceptWeek, { body, ...attempt() }));
    expect(accepted).toEqual({ visits: 1 });
    const after = await answered((await cadre()).call(week, { query: {} }));
    expect(after.tasks.map(({ id }) => id)).not.toContain(task);
    const ill = await answered((await cadre()).call(week, { query: { gone: given.helper } }));
    expect(ill.changed).toEqual([task]);
    expect(ill.assigned[0]?.helper).not.toBe(given.helper);
  });

  it("are named by elders as whom they are glad to see or would rather not have", async () => {
    const elder = await anElder();
    const [liked, other] = [
      await enroll(PersonName.make("石小兰")),
      await enroll(PersonName.make("石小竹")),
    ];
    const params = { resident: elder.id };
    const wish = async (body: { prefers: Array<HelperId>; avoids: Array<HelperId> }) => {
      const call = { params, body: { ...NO_WISH, ...body }, ...attempt() };
      return (await cadre()).call(wishCompanion, call);
    };
    await answered(wish({ prefers: [liked.id], avoids: [other.id] }));
    const seen = await answered((await cadre()).call(companion, { params }));
    expect(seen.wish).toMatchObject({ prefers: [liked.id], avoids: [other.id] });
    expect(seen.helpers).toContainEqual({ id: other.id, name: "石小竹" });
    const visit = { service: ServiceCode.make("M01"), on: addDays(TODAY, 2), part: "any" } as const;
    const body = { elder: elder.id, ...visit, helpers: [] };
    const { id } = await answered((await cadre()).call(planVisit, { body, ...attempt() }));
    const ask = { params: { task: `visit-${id}` }, query: { on: addDays(TODAY, 2) } };
    const ranked = await answered((await cadre()).call(rankedHelpers, ask));
    const outOf = (helper: HelperId) => ranked.find((one) => one.helper === helper)?.out;
    expect([outOf(liked.id), outOf(other.id)]).toEqual([null, { _tag: "Unwanted" }]);
    const reasons = ranked.find(({ helper }) => helper === liked.id)?.reasons;
    expect(reasons).toContainEqual({ _tag: "Preferred", cost: 0 });
    expect(await refused(wish({ prefers: [liked.id], avoids: [liked.id] }))).toMatchObject({
      tag: "WishedAndNot",
    });
    expect(await refused(wish({ prefers: [HelperId.make("no")], avoids: [] }))).toMatchObject({
      tag: "NotFound",
    });
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(companion, { params }))).toMatchObject({ tag: "NotAllowed" });
  });

  it("of a week are nobody's business but the cadres'", async () => {
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(week, { query: {} }))).toMatchObject({ tag: "NotAllowed" });
    expect(await refused(keeper.call(helpers, {}))).toMatchObject({ tag: "NotAllowed" });
    const params = { helper: HelperId.make("nobody") };
    expect(await refused((await cadre()).call(helper, { params }))).toMatchObject({
      tag: "NotFound",
      fields: { what: "helper" },
    });
    const missing = {
      params: { qualification: QualificationId.make("no") },
      body: { end: { from: TODAY, why: "没有" } },
    };
    expect(
      await refused((await cadre()).call(endQualification, { ...missing, ...attempt() })),
    ).toMatchObject({ tag: "NotFound", fields: { what: "qualification" } });
  });

  it("are sent where that closes most gaps of two weeks, one by one or all at once", async () => {
    const cadre = await house.as("cadre");
    const service = ServiceCode.make("M01");
    const query = { service };
    const proposal = await answered(cadre.call(radarProposal, { query }));
    const [first, ...rest] = proposal.visits;
    if (!first) throw new Error(JSON.stringify(proposal.left));
    expect([first, ...rest].every(({ slot }) => slot.on >= TODAY && slot.on <= proposal.to)).toBe(
      true,
    );
    const body = { service, visits: proposal.visits };
    const twice = attempt();
    const made = await answered(cadre.call(acceptRadar, { body, ...twice }));
    expect(made).toEqual({ visits: proposal.visits.length });
    expect(await answered(cadre.call(acceptRadar, { body, ...twice }))).toEqual(made);
    const after = await answered(cadre.call(radarProposal, { query }));
    expect(after.visits).toEqual([]);
    const planned = await answered(
      cadre.call(visits, { query: { elder: first.elder, from: first.slot.on, to: first.slot.on } }),
    );
    expect(planned).toMatchObject([{ on: first.slot.on, helpers: [{ id: first.helper }] }]);
    const late = { ...first, slot: { ...first.slot, on: addDays(TODAY, -1) } };
    const over = { body: { service, visits: [late] }, ...attempt() };
    expect(await refused(cadre.call(acceptRadar, over))).toMatchObject({ tag: "DayOver" });
    const nobody = { ...first, helper: HelperId.make("nobody") };
    const unknown = { body: { service, visits: [nobody] }, ...attempt() };
    expect(await refused(cadre.call(acceptRadar, unknown))).toMatchObject({ tag: "NotFound" });
    const none = { query: { service: ServiceCode.make("X99") } };
    expect(await refused(cadre.call(radarProposal, none))).toMatchObject({ tag: "ServiceUnknown" });
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(radarProposal, { query }))).toMatchObject({ status: 403 });
  });

  it("and elders make ties, of which those who have none are told with whom they could", async () => {
    const view = await answered((await cadre()).call(ties, { query: {} }));
    expect(view.coverage.elders).toBeGreaterThan(0);
    expect(view.lonely.length).toBeGreaterThan(0);
    const [link] = view.links;
    expect(link?.common.length).toBeGreaterThan(0);
    const elder = await anElder();
    const params = { household: elder.household };
    const exchange = await answered((await cadre()).call(householdExchange, { params }));
    expect(exchange.members.find(({ id }) => id === elder.id)).toMatchObject({ elder: true });
    const minutes = ({ within, across }: Exchanged) => within.minutes + across.minutes;
    const sum = (all: ReadonlyArray<Exchanged>) => all.reduce((so, one) => so + minutes(one), 0);
    expect(minutes(exchange.household.given)).toBe(sum(exchange.members.map((one) => one.given)));
    const { able, frail } = exchange.household.received;
    expect(minutes(able) + minutes(frail)).toBe(sum(exchange.members.map((one) => one.received)));
    const nowhere = { params: { household: HouseholdId.make("no") } };
    expect(await refused((await cadre()).call(householdExchange, nowhere))).toMatchObject({
      tag: "NotFound",
      fields: { what: "household" },
    });
    expect(view.gini).toBeLessThan(1000);
    expect(view.hamlets.reduce((sum, { elders: many }) => sum + many, 0)).toBeGreaterThanOrEqual(
      view.coverage.elders,
    );
  });
});
