import {
  addStaff,
  campaigns,
  changeStaff,
  contract,
  type Endpoint,
  endCampaign,
  hamlets,
  households,
  knockAtDoor,
  logIn,
  me,
  ownClaims,
  ownDoors,
  ownHamlet,
  previewClaims,
  recordClaims,
  residents,
  startCampaign,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { may } from "@huzhu/domain/governance";
import { HamletId, HouseholdId } from "@huzhu/domain/people";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { addDays, CalendarDate } from "@huzhu/domain/time";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const TODAY = CalendarDate.make("2026-11-23");
const VISIT = RuleCode.make("A01");
const PASSWORD = "清水村-2026";
const MINUTE = 60_000;

describe("a leader's phone", () => {
  /**
   * Every endpoint of a member of staff that a leader may call. Each of them answers with the
   * leader's own hamlet only, or with nothing of anybody; whoever adds one makes sure of that.
   */
  it("reaches these endpoints and no other", () => {
    const endpoints: ReadonlyArray<Endpoint> = contract;
    const reached = endpoints.filter(
      ({ caller }) =>
        caller.kind === "staff" && (caller.duty === undefined || may("leader", caller.duty)),
    );
    expect(reached.map(({ name }) => name)).toEqual([
      "session.me",
      "outreach.knock",
      "claims.preview",
      "claims.record",
      "claims.resubmit",
      "claims.withdraw",
      "phone.hamlet",
      "phone.claims",
      "phone.doors",
    ]);
  });
});

onEveryEngine("a leader", (engine) => {
  let house: House;
  let own: HamletId;
  let home: HouseholdId;
  let stranger: HouseholdId;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const { staff } = await answered((await house.as("leader")).call(me, {}));
    if (staff.hamlet === undefined) throw new Error("The demo's leader leads no hamlet.");
    own = staff.hamlet;
    const admin = await house.as("admin");
    const all = await answered(admin.call(hamlets, {}));
    const other = all.find(({ id, households: many }) => id !== own && many > 0);
    const homesOf = async (hamlet: HamletId) =>
      (await answered(admin.call(households, { query: { hamlet } }))).rows;
    const mine = (await homesOf(own)).find(({ id }) => id !== staff.household);
    const [theirs] = other ? await homesOf(other.id) : [];
    if (!mine || !theirs) throw new Error("The demo has too few households.");
    [home, stranger] = [mine.id, theirs.id];
  });

  const draft = (...homes: ReadonlyArray<HouseholdId>) => ({
    rule: VISIT,
    eventDate: TODAY,
    note: "",
    lines: homes.map((household) => ({ household, resident: null, quantity: Quantity.make(1) })),
  });
  const phone = async () => answered((await house.as("leader")).call(ownHamlet, {}));

  it("sees everybody of the own hamlet, nobody else, and nothing that a phone needs not", async () => {
    const admin = await house.as("admin");
    const expected = new Set<string>();
    for (const page of [1, 2, 3]) {
      const { rows } = await answered(admin.call(residents, { query: { hamlet: own, page } }));
      for (const { id } of rows) expected.add(id);
    }
    const { hamlet, people } = await phone();
    expect(hamlet.id).toBe(own);
    expect(new Set(people.map(({ id }) => id))).toEqual(expected);
    expect(Object.keys(people[0] ?? {}).toSorted()).toEqual(
      ["age", "household", "householdNumber", "id", "initials", "name", "residence"].toSorted(),
    );
    expect(people.every(({ initials }) => /^[a-z]+$/.test(initials))).toBe(true);
  });

  it("has the rules at hand, those used lately in the hamlet first", async () => {
    const before = await phone();
    expect(before.rulebooks.some(({ current }) => current)).toBe(true);
    const leader = await house.as("leader");
    const [person] = before.people;
    const rule = RuleCode.make("A05");
    const lines = Array.from({ length: 80 }, () => ({
      household: person?.household ?? home,
      resident: person?.id ?? null,
      quantity: Quantity.make(1),
    }));
    await answered(leader.call(recordClaims, { body: { ...draft(), rule, lines }, ...attempt() }));
    const { lately } = await phone();
    const [most] = lately.toSorted((a, b) => b.times - a.times);
    expect(lately[0]).toEqual(most);
    const times = (all: typeof lately) => all.find((one) => one.rule === rule)?.times ?? 0;
    expect(times(lately) - times(before.lately)).toBe(80);
  });

  it("writes down what the own people did, and sees where it stands", async () => {
    const leader = await house.as("leader");
    house.pass(MINUTE);
    const body = draft(home);
    const [preview] = await answered((await house.as("leader")).call(previewClaims, { body }));
    expect(preview).toMatchObject({ household: home });
    const request = { body, ...attempt() };
    const [row] = await answered((await house.as("leader")).call(recordClaims, request));
    const listed = await answered((await house.as("leader")).call(ownClaims, {}));
    expect(listed[0]).toEqual(row);
    expect(new Set(listed.map(({ recordedByName }) => recordedByName)).size).toBe(1);
    expect(leader).toBeDefined();
  });

  it("sends again what the network swallowed, and it is there once", async () => {
    const leader = await house.as("leader");
    const before = (await answered(leader.call(ownClaims, {}))).length;
    const request = { body: { ...draft(home), note: "没网" }, ...attempt() };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => answered(leader.call(recordClaims, request))),
    );
    expect(new Set(answers.flat().map(({ id }) => id)).size).toBe(1);
    const after = await answered(leader.call(ownClaims, {}));
    expect(after.filter(({ note }) => note === "没网")).toHaveLength(1);
    expect(after.length).toBe(Math.min(60, before + 1));
  });

  it("is refused people of other hamlets, with how many, and nothing of it is written", async () => {
    const leader = await house.as("leader");
    const nobody = HouseholdId.make("of-another-village");
    const refusal = {
      status: 403,
      tag: "OtherHamlet",
      fields: { others: 2 },
      sentence: "有2户不是您小组的，只能登记自己小组的人",
    };
    const body = draft(home, stranger, nobody);
    const before = await answered(leader.call(ownClaims, {}));
    expect(await refused(leader.call(previewClaims, { body }))).toMatchObject(refusal);
    expect(await refused(leader.call(recordClaims, { body, ...attempt() }))).toMatchObject(refusal);
    expect(await answered(leader.call(ownClaims, {}))).toEqual(before);
  });

  it("cannot slip in somebody of another hamlet as a member of an own household", async () => {
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: {} }));
    const theirs = rows.find(({ household }) => household !== home);
    const [line] = draft(home).lines;
    if (!theirs || !line) throw new Error("The demo has too few people.");
    const body = { ...draft(), lines: [{ ...line, resident: theirs.id }] };
    const leader = await house.as("leader");
    expect(await refused(leader.call(recordClaims, { body, ...attempt() }))).toMatchObject({
      status: 404,
    });
  });

  it("goes from door to door in the own hamlet, and at no other", async () => {
    const [cadre, leader] = [await house.as("cadre"), await house.as("leader")];
    const [first, ...rest] = (await answered((await house.as("admin")).call(hamlets, {}))).map(
      ({ id }) => id,
    );
    if (!first) throw new Error("The demo has no hamlets.");
    const teams = [{ name: "一队", who: "各组组长", hamlets: [first, ...rest] as const }] as const;
    const told = { title: "讲积分", message: "积分怎么得", gift: null, teams };
    const days = { from: TODAY, until: addDays(TODAY, 6), audiences: ["everybody"] as const };
    const body = { campaign: { ...told, ...days } };
    const { campaign } = await answered(cadre.call(startCampaign, { body, ...attempt() }));
    const going = async () => {
      const all = await answered(leader.call(ownDoors, {}));
      return all.find((one) => one.campaign === campaign);
    };
    const before = await going();
    const homes = new Set((await phone()).people.map(({ household }) => household));
    expect(before?.doors.length).toBeGreaterThan(0);
    expect(before?.doors.every(({ household }) => homes.has(household))).toBe(true);
    const [door] = before?.doors ?? [];
    const said = { on: TODAY, note: "耳朵背，说话要大声" };
    const answer = { _tag: "Welcomed", said: ["likesIt"], gift: false } as const;
    const at = (household: HouseholdId) => ({
      ...{ params: { campaign }, body: { household, answer, ...said } },
      ...attempt(),
    });
    const request = at(door?.household ?? home);
    await answered(leader.call(knockAtDoor, request));
    await answered(leader.call(knockAtDoor, request));
    const known = (await going())?.doors.find(({ household }) => household === door?.household);
    expect(known).toMatchObject({ knocks: 1, last: { answer, ...said } });
    expect(await refused(leader.call(knockAtDoor, at(stranger)))).toMatchObject({
      ...{ status: 403, tag: "OtherHamlet", fields: { others: 1 } },
    });
    expect(await send(leader, campaigns, {})).toMatchObject({ status: 403 });
    expect(await send(await house.as("keeper"), ownDoors, {})).toMatchObject({ status: 403 });
    await answered(
      cadre.call(endCampaign, {
        ...{ params: { campaign }, body: { lessons: "好" } },
        ...attempt(),
      }),
    );
    expect(await going()).toBeUndefined();
  });

  it("has no business in the lists of the office", async () => {
    const leader = await house.as("leader");
    for (const endpoint of [residents, households, hamlets]) {
      expect(await send(leader, endpoint, {})).toMatchObject({
        status: 403,
        error: { tag: "NotAllowed" },
      });
    }
  });

  it("is appointed by the admin with a hamlet that there is, and by nobody without one", async () => {
    const admin = await house.as("admin");
    const body = {
      name: "钱组长",
      login: "qian",
      role: "leader",
      household: null,
      password: PASSWORD,
    } as const;
    expect(await refused(admin.call(addStaff, { body, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "HamletMissing",
    });
    const nowhere = { ...body, hamlet: HamletId.make("nowhere") };
    expect(await refused(admin.call(addStaff, { body: nowhere, ...attempt() }))).toMatchObject({
      status: 404,
      sentence: "本村没有这个小组",
    });
    const added = await answered(
      admin.call(addStaff, { body: { ...body, hamlet: own }, ...attempt() }),
    );
    expect(added).toMatchObject({ role: "leader", hamlet: own });
    const visitor = house.nobody();
    await answered(visitor.call(logIn, { body: { login: "qian", password: PASSWORD } }));
    expect((await answered(visitor.call(ownHamlet, {}))).hamlet.id).toBe(own);

    const params = { staff: added.id };
    const change = (change: object) =>
      admin.call(changeStaff, { params, body: change, ...attempt() });
    expect(await answered(change({ role: "cadre" }))).not.toHaveProperty("hamlet");
    expect(await refused(change({ role: "leader" }))).toMatchObject({ tag: "HamletMissing" });
    expect(await answered(change({ role: "leader", hamlet: own }))).toMatchObject({ hamlet: own });
    expect(await refused(visitor.call(ownHamlet, {}))).toMatchObject({ tag: "NotLoggedIn" });
  });

  it("is nobody of the whole village: an admin has no hamlet to see", async () => {
    const admin = await house.as("admin");
    for (const endpoint of [ownHamlet, ownClaims, ownDoors]) {
      expect(await refused(admin.call(endpoint, {}))).toMatchObject({ tag: "HamletMissing" });
    }
  });
});
