import {
  callMeeting,
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
});
