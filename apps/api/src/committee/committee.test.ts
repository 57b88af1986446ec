import {
  committee,
  endTerm,
  type MemberRow,
  nameChair,
  type ResidentRow,
  replaceMember,
  seatMember,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { MemberId } from "@huzhu/domain/governance";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { neighbours, type Seated, seating, seatSeven } from "../testing/committee.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const TODAY = localDate(NOW);

onEveryEngine("the fund committee", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  let seven: ReadonlyArray<Seated>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await neighbours(house);
    seven = await seatSeven(house, people);
  });

  const see = async () => answered((await house.as("cadre")).call(committee, {}));
  const rowOf = async (id: MemberId): Promise<MemberRow> => {
    const row = (await see()).members.find((one) => one.id === id);
    if (!row) throw new Error("nobody sits by this id");
    return row;
  };
  const sitter = (at: number): Seated => {
    const found = seven[at];
    if (!found) throw new Error("fewer sit");
    return found;
  };
  const spare = (at: number): ResidentRow => {
    const found = people[at];
    if (!found) throw new Error("the village has too few households");
    return found;
  };

  it("is one, once all four sides sit and somebody leads, with names out of the register", async () => {
    const { faults, members, ending } = await see();
    expect([faults, ending, members.length]).toEqual([[], [], 7]);
    const { person } = sitter(2);
    expect(members[2]).toMatchObject({ name: person?.name, hamlet: person?.hamlet, chair: true });
    expect(members[0]).toMatchObject({ name: "覃志远", hamlet: null });
    await expectSound(house);
  });

  it("says which side is too strong, and whose term runs out", async () => {
    const admin = await house.as("admin");
    const extra: Array<MemberId> = [];
    for (const at of [4, 5, 6, 7]) {
      extra.push(await seating(house, { resident: spare(at).id }, "villagers"));
    }
    expect((await see()).faults).toEqual([
      { _tag: "SideInMajority", constituency: "villagers", members: 6, of: 11 },
    ]);
    const soon = { last: addDays(TODAY, 10), why: "搬家" };
    for (const member of extra) {
      const params = { member };
      const ending = { params, body: soon, ...attempt() };
      const ended = await answered(admin.call(endTerm, ending));
      expect(await answered(admin.call(endTerm, ending))).toEqual(ended);
    }
    expect((await see()).ending).toEqual(extra);
    for (const member of extra) {
      const body = { last: addDays(TODAY, -1), why: "昨天就走了" };
      await answered(admin.call(endTerm, { params: { member }, body, ...attempt() }));
    }
    expect((await see()).faults).toEqual([]);
    await expectSound(house);
  });

  it("puts somebody in another's place, and lets another one lead", async () => {
    const admin = await house.as("admin");
    const params = { member: sitter(3).id };
    const from = addDays(TODAY, 5);
    const who = { resident: spare(8).id };
    const body = { who, from, why: "外出打工" };
    const { member } = await answered(admin.call(replaceMember, { params, body, ...attempt() }));
    const before = await rowOf(sitter(3).id);
    expect(before).toMatchObject({ until: addDays(TODAY, 4), chair: false });
    const after = { from, constituency: "villageCadres", until: addDays(TODAY, 900) };
    expect(await rowOf(member)).toMatchObject({ name: spare(8).name, ...after });
    const leads = await answered(
      admin.call(nameChair, {
        params: { member },
        body: { from: addDays(TODAY, 9) },
        ...attempt(),
      }),
    );
    expect(await rowOf(leads.member)).toMatchObject({ chair: true, name: spare(8).name });
    const twice = admin.call(nameChair, {
      ...{ params: { member: leads.member }, body: { from: addDays(TODAY, 20) } },
      ...attempt(),
    });
    expect(await refused(twice)).toMatchObject({ status: 409, tag: "LeadsAlready" });
    await expectSound(house);
  });

  it("refuses a seat to who has one, terms that run backwards, and people whom nobody knows", async () => {
    const admin = await house.as("admin");
    const term = { constituency: "villagers", chair: false, from: TODAY } as const;
    const until = addDays(TODAY, 9);
    const seat = (body: object) => send(admin, seatMember, { body: { ...term, until, ...body } });
    const who = { resident: sitter(4).person?.id };
    expect(await seat({ who })).toMatchObject({ status: 409, error: { tag: "SeatedAlready" } });
    const stranger = { who: { name: "韦大山" } };
    expect(await seat({ ...stranger, until: addDays(TODAY, -1) })).toMatchObject({
      ...{ status: 422, error: { tag: "TermBackwards" } },
    });
    expect(await seat({ who: { resident: "nobody" } })).toMatchObject({ status: 404 });
    expect(await seat({ who: { name: " " } })).toMatchObject({ status: 400 });
    const none = { params: { member: MemberId.make("none") }, body: { last: TODAY, why: "错" } };
    expect(await refused(admin.call(endTerm, { ...none, ...attempt() }))).toMatchObject({
      status: 404,
    });
    const late = { params: { member: sitter(0).id }, body: { last: addDays(TODAY, 999), why: "" } };
    expect(await send(admin, endTerm, { params: [sitter(0).id], body: late.body })).toMatchObject({
      status: 400,
    });
  });

  it("is seated by the admin, seen by cadres", async () => {
    const cadre = await house.as("cadre");
    const body = { last: TODAY, why: "不对" };
    const params = { member: sitter(0).id };
    expect(await refused(cadre.call(endTerm, { params, body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(committee, {}))).toMatchObject({ status: 403 });
  });
});
