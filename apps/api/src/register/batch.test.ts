import {
  changeMany,
  type FamilyView,
  findPeople,
  previewBatch,
  residentsInFilter,
  undoAct,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ResidentId } from "@huzhu/domain/people";
import type { BatchChange } from "@huzhu/domain/people/register";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { families, familyOf } from "../testing/families.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";

onEveryEngine("one change for many people", (engine) => {
  let house: House;
  let all: Awaited<ReturnType<typeof families>>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    all = await families(house, 2);
  });

  const cadre = () => house.as("cadre");
  const family = (nth: number): Promise<FamilyView> => {
    const one = all[nth];
    if (!one) throw new Error("The village has too few families.");
    return familyOf(house, one.purse.household);
  };
  const today = () => localDate(house.world.now());
  const away = (): BatchChange => ({
    ...{ _tag: "SetAway", on: today(), why: "春节后外出" },
    ...{ to: "广东东莞", back: null },
  });
  const idsOf = (...views: ReadonlyArray<FamilyView>) =>
    views.flatMap(({ members }) => members.map(({ id }) => id));
  const kept = async (nth: number) => {
    const { members, number, hamletId, head } = await family(nth);
    return { members, number, hamletId, head };
  };

  it("is previewed, made once, written as one act, and taken back as a whole", async () => {
    const client = await cadre();
    const before = [await kept(0), await kept(1)];
    const residents = idsOf(await family(0), await family(1));
    const body = { change: away(), residents };
    const seen = await answered(client.call(previewBatch, { body }));
    expect(seen).toMatchObject({ act: null, verb: "goAway" });
    expect([await kept(0), await kept(1)]).toEqual(before);

    const once = attempt();
    const done = await answered(client.call(changeMany, { body, ...once }));
    expect(done).toEqual({ ...seen, act: expect.any(String) });
    expect(await answered(client.call(changeMany, { body, ...once }))).toEqual(done);
    const view = await family(1);
    expect(view.members.every(({ residence }) => residence === "away")).toBe(true);
    expect(view.acts[0]).toMatchObject({ act: done.act, verb: "goAway", why: "春节后外出" });

    const undo = { params: { act: done.act ?? "" }, body: { why: "点错了" }, ...attempt() };
    await answered(client.call(undoAct, undo));
    expect([await kept(0), await kept(1)]).toEqual(before);
    await expectSound(house);
  });

  it("names whom it cannot change, and changes the others", async () => {
    const client = await cadre();
    const { members } = await family(2);
    const nobody = ResidentId.make("00000000-0000-4000-8000-000000000000");
    const change: BatchChange = { _tag: "SetRegistered", why: "查过户口本", registered: false };
    const registered = members.filter((member) => member.registered);
    const residents = [...registered.map(({ id }) => id), nobody];
    const { changes, notChanged } = await answered(
      client.call(changeMany, { body: { change, residents }, ...attempt() }),
    );
    expect(changes.map(({ id }) => id).toSorted()).toEqual(
      registered.map(({ id }) => id).toSorted(),
    );
    expect(notChanged).toMatchObject([{ id: nobody, refusal: { tag: "NotInRegister" } }]);
    const again = await answered(
      client.call(changeMany, { body: { change, residents }, ...attempt() }),
    );
    expect(again).toMatchObject({ act: null, changes: [] });
    expect(again.notChanged).toHaveLength(residents.length);
    await expectSound(house);
  });

  it("lets people join another household, and comes back from there", async () => {
    const client = await cadre();
    const [from, into] = [await family(3), await family(4)];
    const before = [await kept(3), await kept(4)];
    const change: BatchChange = {
      ...{ _tag: "JoinHousehold", on: today(), why: "投靠亲戚" },
      ...{ into: into.id, relation: "other" },
    };
    const residents = idsOf(from).filter((id) => id !== from.head);
    const done = await answered(
      client.call(changeMany, { body: { change, residents }, ...attempt() }),
    );
    expect(done.notChanged).toEqual([]);
    expect((await family(4)).members).toHaveLength(into.members.length + residents.length);
    const undo = { params: { act: done.act ?? "" }, body: { why: "没有去" }, ...attempt() };
    await answered(client.call(undoAct, undo));
    expect([await kept(3), await kept(4)]).toEqual(before);
    await expectSound(house);
  });

  it("happens on no day to come", async () => {
    const client = await cadre();
    const change = { ...away(), on: addDays(today(), 1) };
    const body = { change, residents: idsOf(await family(0)) };
    const { changes, notChanged } = await answered(client.call(previewBatch, { body }));
    expect(changes).toEqual([]);
    expect(new Set(notChanged.map(({ refusal }) => refusal.tag))).toEqual(
      new Set(["NotHappenedYet"]),
    );
  });

  it("is for whoever may change the register, and for somebody at least", async () => {
    const body = { change: away(), residents: idsOf(await family(0)) };
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(changeMany, { body, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
    const nobody = { ...body, residents: [] };
    expect(
      await refused((await cadre()).call(changeMany, { body: nobody, ...attempt() })),
    ).toMatchObject({ tag: "Malformed" });
  });

  it("can be for all whom a list shows", async () => {
    const client = await cadre();
    const { hamletId, hamlet } = await family(0);
    const ids = await answered(client.call(residentsInFilter, { query: { hamlet: hamletId } }));
    expect(ids).toEqual(expect.arrayContaining(idsOf(await family(0))));
    const [place] = await answered(client.call(findPeople, { query: { text: hamlet } }));
    expect(place).toMatchObject({ _tag: "Hamlet", id: hamletId });
  });
});
