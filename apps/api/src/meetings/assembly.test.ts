import {
  adoptRulebook,
  callAssemblies,
  callMeeting,
  callOff,
  checkRulebook,
  decideMotion,
  hamlets,
  householdCame,
  householdLeft,
  openMeeting,
  residents,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { MeetingId } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { seen } from "../testing/committee.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { KINDS } from "../testing/kinds.ts";
import { expectSound } from "../testing/purse.ts";

const TODAY = localDate(NOW);

onEveryEngine("an assembly of households", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
  });

  it("has one voice for each household of the hamlet, and counts hands", async () => {
    const cadre = await house.as("cadre");
    const [place, elsewhere] = await answered(cadre.call(hamlets, {}));
    if (!place || !elsewhere) throw new Error("the village has too few hamlets");
    const call = { body: "households", hamlet: place.id, date: TODAY, time: "08:00" } as const;
    const motion = { title: "修路", text: "每户出一天工", about: "text", subject: null } as const;
    const motions = [{ ...motion, concerns: [] }];
    const body = { call: { ...call, place: "晒谷场" }, minutes: "东寨1号", motions };
    const { meeting } = await answered(cadre.call(callMeeting, { body, ...attempt() }));
    const params = { meeting };
    const leaders = { chair: "田组长", keeper: "李会计" };
    await answered(cadre.call(openMeeting, { params, body: leaders, ...attempt() }));

    const view = await seen(house, meeting);
    expect(view.households).toHaveLength(place.households);
    const speaking = view.households.filter(({ adults }) => adults.length > 0);
    const coming = (household: string, resident: string, to: MeetingId = meeting) =>
      cadre.call(householdCame, {
        params: { meeting: to },
        body: { household, resident, how: "list" } as never,
        ...attempt(),
      });
    for (const { id, adults } of speaking) {
      await answered(coming(id, adults[0]?.id ?? ""));
    }
    const [first, second] = speaking;
    if (!first || !second) throw new Error("the hamlet has too few households");
    const own = first.adults[0]?.id ?? "";
    expect(await refused(coming(first.id, own))).toMatchObject({ tag: "HouseholdIsThere" });
    const leave = { params: { meeting, household: second.id }, ...attempt() };
    const gone = await answered(cadre.call(householdLeft, leave));
    expect(await answered(cadre.call(householdLeft, leave))).toEqual(gone);
    const query = { query: { hamlet: elsewhere.id } };
    const { rows } = await answered(cadre.call(residents, query));
    const stranger = rows.find(({ age }) => age > 30);
    if (!stranger) throw new Error("nobody lives there");
    expect(await refused(coming(second.id, stranger.id))).toMatchObject({
      ...{ tag: "NotKinOfHousehold" },
    });
    expect(await refused(coming(stranger.household, stranger.id))).toMatchObject({
      ...{ tag: "HouseholdElsewhere" },
    });

    const [{ id, now }] = (await seen(house, meeting)).motions as [never];
    const there = speaking.length - 1;
    expect(now).toMatchObject({ due: place.households, present: there, recused: 0 });
    const counting = (inFavour: number, against: number) =>
      cadre.call(decideMotion, {
        params: { meeting, motion: id },
        body: { hands: { inFavour, against, abstained: 0 } },
        ...attempt(),
      });
    expect(await refused(counting(there, 1))).toMatchObject({ tag: "VotesDoNotAddUp" });
    expect(await answered(counting(there - 1, 1))).toMatchObject({
      carried: true,
      resolution: { body: "households", due: place.households, present: there },
    });
    expect(await refused(counting(there, 0))).toMatchObject({ tag: "MotionIsDecided" });
    await expectSound(house);
  });

  it("of the whole village bears a rulebook, with the figures of its resolution alone", async () => {
    const admin = await house.as("admin");
    const call = { body: "households", hamlet: null, date: TODAY, time: "08:00" } as const;
    const motion = { title: "启用第三版细则", text: "照念的办", about: "rulebook" } as const;
    const motions = [{ ...motion, subject: null, concerns: [] }];
    const body = { call: { ...call, place: "晒谷场" }, minutes: "全村1号", motions };
    const { meeting } = await answered(admin.call(callMeeting, { body, ...attempt() }));
    const params = { meeting };
    const leaders = { chair: "田主任", keeper: "李会计" };
    await answered(admin.call(openMeeting, { params, body: leaders, ...attempt() }));
    const view = await seen(house, meeting);
    for (const { id: household, adults } of view.households) {
      const [one] = adults;
      if (!one) continue;
      const came = { household, resident: one.id, how: "list" } as const;
      await answered(admin.call(householdCame, { params, body: came, ...attempt() }));
    }
    const [put] = view.motions;
    if (!put) throw new Error("the meeting has no motion");
    const hands = { inFavour: 20, against: 0, abstained: 0 };
    const counting = { params: { meeting, motion: put.id }, body: { hands }, ...attempt() };
    await answered(admin.call(decideMotion, counting));

    const rulebook = { ...KINDS, version: KINDS.version };
    const { decided } = await answered(admin.call(checkRulebook, { body: rulebook }));
    const [decision] = decided;
    if (!decision) throw new Error("nothing was carried");
    expect(decision).toMatchObject({ motion: put.id, inFavour: 20, note: "启用第三版细则" });
    const adopting = (more: object) =>
      admin.call(adoptRulebook, {
        ...{ body: { rulebook, decision: { ...decision, ...more } }, ...attempt() },
      });
    expect(await refused(adopting({ inFavour: 21 }))).toMatchObject({
      ...{ status: 422, sentence: "填的和会议的决议不一样，请照决议填" },
    });
    expect(await refused(adopting({ motion: "none" }))).toMatchObject({ tag: "NotResolved" });
    expect(await answered(adopting({}))).toMatchObject({ decision: { motion: put.id } });
    await expectSound(house);
  });

  it("of all hamlets on their own days is counted as one, and bears a rulebook", async () => {
    const admin = await house.as("admin");
    const places = (await answered(admin.call(hamlets, {}))).filter((one) => one.households > 0);
    const [first, ...others] = places.map(({ id: hamlet }) => ({
      ...{ hamlet, date: TODAY, time: "08:00", place: "晒谷场" },
    }));
    if (!first) throw new Error("The village has no hamlet.");
    const motion = { title: "启用第四版细则", text: "照念的办", about: "rulebook" } as const;
    const motions = [{ ...motion, subject: null, concerns: [] }] as const;
    const some = { days: [first] as const, minutes: "分组1号", motions };
    expect(await refused(admin.call(callAssemblies, { body: some, ...attempt() }))).toMatchObject({
      ...{ status: 422, tag: "HamletsMissing" },
    });
    const body = { ...some, days: [first, ...others] as const };
    const { meetings } = await answered(admin.call(callAssemblies, { body, ...attempt() }));
    const leaders = { chair: "田主任", keeper: "李会计" };
    let voices = 0;
    for (const [nth, meeting] of meetings.entries()) {
      const params = { meeting };
      await answered(admin.call(openMeeting, { params, body: leaders, ...attempt() }));
      const { households, motions: put } = await seen(house, meeting);
      expect(put[0]?.together).toMatchObject({ total: null, carried: null });
      // In the first hamlet only one household comes: alone it could decide nothing.
      const coming = households.filter(({ adults }) => adults.length > 0);
      for (const { id: household, adults } of nth === 0 ? coming.slice(0, 1) : coming) {
        const came = { household, resident: adults[0]?.id ?? "", how: "card" } as never;
        await answered(admin.call(householdCame, { params, body: came, ...attempt() }));
        voices += 1;
      }
      const hands = { inFavour: nth === 0 ? 1 : coming.length, against: 0, abstained: 0 };
      const of = { ...params, motion: put[0]?.id ?? ("" as never) };
      await answered(admin.call(decideMotion, { params: of, body: { hands }, ...attempt() }));
    }
    const last = (await seen(house, meetings.at(-1) ?? ("" as never))).motions[0];
    expect(last?.together).toMatchObject({ carried: true, total: { inFavour: voices } });
    const next = { ...KINDS, version: KINDS.version + 1 };
    const due = places.reduce((sum, { households }) => sum + households, 0);
    const { decided } = await answered(admin.call(checkRulebook, { body: next }));
    expect(decided).toContainEqual(
      expect.objectContaining({ due, inFavour: voices, note: "启用第四版细则" }),
    );
    const again = await answered(admin.call(callAssemblies, { body, ...attempt() }));
    const [off, on] = again.meetings;
    const params = { meeting: off ?? ("" as never) };
    await answered(admin.call(callOff, { params, body: { why: "下雨" }, ...attempt() }));
    expect((await seen(house, on ?? ("" as never))).motions[0]?.together).toMatchObject({
      total: null,
      parts: expect.arrayContaining([
        expect.objectContaining({ meeting: off, calledOff: true, resolution: null }),
      ]),
    });
    await expectSound(house);
  });
});
