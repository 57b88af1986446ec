import {
  changeHead,
  changeHousehold,
  comeHome,
  correctResident,
  type FamilyView,
  findPeople,
  goAway,
  householdChanges,
  leaveRegister,
  mergeHousehold,
  moveHousehold,
  previewAct,
  registerAsOf,
  residents,
  returnToRegister,
  splitHousehold,
  takeIn,
  undoAct,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { PersonName } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { anotherThanHead, anyHamlet, families, familyOf, newIn } from "../testing/families.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { endow, expectSound, ownPurse } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

onEveryEngine("the register", (engine) => {
  let house: House;
  let all: Awaited<ReturnType<typeof families>>;
  let next = 0;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    all = await families(house, 2);
  });

  /** A family that no test has touched yet. */
  const fresh = async (): Promise<FamilyView> => {
    const one = all[next];
    next += 1;
    if (!one) throw new Error("The village has too few families.");
    return familyOf(house, one.purse.household);
  };
  const today = () => localDate(house.world.now());
  const told = (why = "家里商量好的") => ({ on: today(), why });
  const cadre = () => house.as("cadre");
  const splitOf = async (view: FamilyView, more: object = {}) => {
    const goes = [anotherThanHead(view)];
    return {
      params: { household: view.id },
      body: {
        ...told("儿子成家"),
        ...{ goes, number: `新${view.number}`, hamlet: view.hamletId, address: null },
        ...{ newHead: goes[0] ?? null, head: null, share: { _tag: "AllStay" } as const, ...more },
      },
      ...attempt(),
    };
  };

  it("splits a family, and the points that were stated go along with their last days", async () => {
    const view = await fresh();
    const purse = all.find(({ purse: one }) => one.household === view.id)?.purse;
    if (purse) await endow(house, purse.id, 120);
    const { balance } = await familyOf(house, view.id);
    const share = { _tag: "Stated", stay: Points.make(balance - 40), go: Points.make(40) } as const;
    const request = await splitOf(view, { share });
    const act = { _tag: "Split", ...request.params, ...request.body } as const;
    const tried = await answered((await cadre()).call(previewAct, { body: { act } }));
    expect(tried).toMatchObject({ act: null, flows: [{ amount: 40, of: balance }] });
    const done = await answered((await cadre()).call(splitHousehold, request));
    expect(done).toMatchObject({ ...tried, act: expect.any(String), households: [{}] });
    const made = await familyOf(house, newIn(done));
    expect(made).toMatchObject({ balance: 40, members: [{ relation: "head" }] });
    const old = await familyOf(house, view.id);
    expect(old.balance).toBe(balance - 40);
    expect(old.members.length + 1).toBe(view.members.length);
    expect(old.acts[0]).toMatchObject({ verb: "split", why: "儿子成家", act: done.act });
    await expectSound(house);
  });

  it("answers the same attempt once", async () => {
    const request = await splitOf(await fresh());
    const first = await answered((await cadre()).call(splitHousehold, request));
    expect(await answered((await cadre()).call(splitHousehold, request))).toEqual(first);
  });

  it("lets two splits of one household at once come one after the other", async () => {
    const view = await fresh();
    const [one, two] = [await splitOf(view), await splitOf(view, { number: `另${view.number}` })];
    const [first, second] = [await house.as("cadre"), await house.as("admin")];
    const results = await Promise.all([
      first.call(splitHousehold, one),
      second.call(splitHousehold, two),
    ]);
    expect(results.map(({ _tag }) => _tag).toSorted()).toEqual(["Failure", "Success"]);
    const failed = results.find(({ _tag }) => _tag === "Failure");
    expect(JSON.stringify(failed)).toMatch(/NotMember|NoSplit/);
    const rest = await familyOf(house, view.id);
    expect(rest.members.length).toBe(view.members.length - 1);
  });

  it("takes a split back, with its points, and tells both", async () => {
    const view = await fresh();
    const purse = all.find(({ purse: one }) => one.household === view.id)?.purse;
    if (purse) await endow(house, purse.id, 30);
    const before = await familyOf(house, view.id);
    const request = await splitOf(before, { share: { _tag: "ByHeads" } });
    const done = await answered((await cadre()).call(splitHousehold, request));
    const undo = { params: { act: done.act ?? "" }, body: { why: "登错了" } };
    await answered((await cadre()).call(undoAct, { ...undo, ...attempt() }));
    const after = await familyOf(house, view.id);
    expect(after).toMatchObject({ balance: before.balance, head: before.head });
    expect(after.members.map(({ id }) => id)).toEqual(before.members.map(({ id }) => id));
    expect((await familyOf(house, newIn(done))).dissolved).toBe(today());
    expect(after.acts.map(({ verb }) => verb).slice(0, 2)).toEqual(["correct", "split"]);
    const again = (await cadre()).call(undoAct, { ...undo, ...attempt() });
    expect(JSON.stringify(await refused(again))).toMatch(/AlreadyReversed|ChangedSince/);
    await expectSound(house);
  });

  it("merges a family into another one, with people and points", async () => {
    const [from, into] = [await fresh(), await fresh()];
    const request = { params: { household: from.id }, body: { ...told(), into: into.id } };
    await answered((await cadre()).call(mergeHousehold, { ...request, ...attempt() }));
    const merged = await familyOf(house, into.id);
    expect(merged.members.length).toBe(from.members.length + into.members.length);
    expect(merged.balance).toBe(from.balance + into.balance);
    expect(await familyOf(house, from.id)).toMatchObject({ balance: 0, members: [] });
    const more = (await cadre()).call(mergeHousehold, { ...request, ...attempt() });
    expect(await refused(more)).toMatchObject({ status: 409, tag: "HouseholdDissolved" });
    await expectSound(house);
  });

  it("lets somebody go away and come home, and knows who was where on any day", async () => {
    const view = await fresh();
    const resident = anotherThanHead(view);
    const who = view.members.find(({ id }) => id === resident);
    const left = addDays(today(), -20);
    const params = { params: { resident } };
    const away = { on: left, why: "打工", to: "广东东莞", back: null };
    await answered((await cadre()).call(goAway, { ...params, body: away, ...attempt() }));
    const [member] = (await familyOf(house, view.id)).members.filter(({ id }) => id === resident);
    expect(member).toMatchObject({ residence: "away", absence: { since: left, to: "广东东莞" } });
    const home = { ...params, body: told("回来过年"), ...attempt() };
    await answered((await cadre()).call(comeHome, home));
    const stateOn = async (on: typeof left) => {
      const query = { on, search: who?.name ?? "" };
      const { rows } = await answered((await cadre()).call(registerAsOf, { query }));
      return rows.find(({ id }) => id === resident)?.residence;
    };
    expect(await stateOn(left)).toBe("away");
    expect(await stateOn(today())).toBe("home");
    expect(await stateOn(addDays(left, -1))).toBe(who?.residence);
    const early = { ...params, body: { ...away, on: addDays(left, -5) }, ...attempt() };
    expect(await refused((await cadre()).call(goAway, early))).toMatchObject({
      status: 409,
      tag: "ChangedLater",
    });
    await expectSound(house);
  });

  it("stops the card of who dies, and asks where the points of the last one go", async () => {
    const view = await fresh();
    const held = view.members.find(({ card }) => card !== null) ?? view.members[0];
    const die = async (resident: FamilyView["members"][number]["id"], heir: "pool" | null) => {
      const decided = heir === "pool" ? ({ _tag: "ToPool" } as const) : null;
      const body = { ...told("病故"), how: "died", head: null, heir: decided } as const;
      return (await cadre()).call(leaveRegister, { params: { resident }, body, ...attempt() });
    };
    const done = await answered(die(held?.id ?? anotherThanHead(view), null));
    expect(done.cards.length).toBe(held?.card ? 1 : 0);
    const rest = await familyOf(house, view.id);
    expect(rest.departed).toMatchObject([{ id: held?.id, how: "died" }]);
    expect(rest.head).not.toBe(held?.id);
    const purse = all.find(({ purse: one }) => one.household === view.id)?.purse;
    if (purse) await endow(house, purse.id, 5);
    for (const { id } of rest.members.slice(1)) await answered(die(id, null));
    const [last] = rest.members;
    if (!last) throw new Error("Nobody is left.");
    expect(await refused(die(last.id, null))).toMatchObject({ tag: "PointsUndecided" });
    await answered(die(last.id, "pool"));
    expect(await familyOf(house, view.id)).toMatchObject({ balance: 0, dissolved: today() });
    const query = { search: held?.name ?? "" };
    const { rows } = await answered((await cadre()).call(residents, { query }));
    expect(rows.map(({ id }) => id)).not.toContain(held?.id);
    const laid = { query: { text: held?.card ?? "" } };
    const ended = { id: held?.id, cardStatus: "ended", departure: { how: "died" } };
    if (held?.card) {
      expect(await answered((await cadre()).call(findPeople, laid))).toMatchObject([ended]);
    }
    await expectSound(house);
  });

  it("takes in, marries, names a head, moves, corrects, and welcomes back", async () => {
    const [one, two] = [await fresh(), await fresh()];
    const visitor = await cadre();
    const baby: (typeof takeIn)["body"]["Type"] = {
      ...{ ...told("出生"), how: "born", name: PersonName.make("新生儿"), sex: "female" },
      ...{ birthDate: today(), idNumber: null, phone: null, relation: "grandchild" },
      registered: true,
    };
    const born = await answered(
      visitor.call(takeIn, { params: { household: one.id }, body: baby, ...attempt() }),
    );
    const resident = born.people[0]?.id ?? anotherThanHead(one);
    const correct = { why: "名字写错", facts: { name: PersonName.make("张小宝") } };
    await answered(
      visitor.call(correctResident, { params: { resident }, body: correct, ...attempt() }),
    );
    const marry: (typeof changeHousehold)["body"]["Type"] = {
      ...{ ...told("投靠"), into: two.id, relation: "other", head: null, heir: null },
    };
    await answered(
      visitor.call(changeHousehold, { params: { resident }, body: marry, ...attempt() }),
    );
    const out = { ...told("迁出"), how: "movedOut", head: null, heir: null } as const;
    await answered(visitor.call(leaveRegister, { params: { resident }, body: out, ...attempt() }));
    const back = { ...told("迁回"), into: one.id, relation: "grandchild" } as const;
    await answered(
      visitor.call(returnToRegister, { params: { resident }, body: back, ...attempt() }),
    );
    const head = anotherThanHead(two);
    await answered(
      visitor.call(changeHead, {
        ...{ params: { household: two.id }, body: { ...told(), head, relations: [] } },
        ...attempt(),
      }),
    );
    const hamlet = await anyHamlet(house);
    const move = { ...told("搬新房"), hamlet, number: "99-1", address: "新寨" };
    await answered(
      visitor.call(moveHousehold, { params: { household: two.id }, body: move, ...attempt() }),
    );
    expect(await familyOf(house, two.id)).toMatchObject({ head, number: "99-1", address: "新寨" });
    const { members } = await familyOf(house, one.id);
    expect(members.map(({ name }) => name)).toContain("张小宝");
    const history = await answered(
      visitor.call(householdChanges, { params: { household: one.id } }),
    );
    const verbs = history.map(({ verb }) => verb);
    expect(verbs).toEqual(["return", "changeHousehold", "correct", "takeIn"]);
    await expectSound(house);
  });

  it("is changed by who may, with a reason, and not to one's own gain", async () => {
    const view = await fresh();
    const request = await splitOf(view);
    const sent = { params: [view.id], body: request.body };
    expect(await send(await house.as("keeper"), splitHousehold, sent)).toMatchObject({
      status: 403,
    });
    const wordless = { ...sent, body: { ...request.body, why: " " } };
    expect(await send(await cadre(), splitHousehold, wordless)).toMatchObject({ status: 400 });
    const own = await ownPurse(house, "cadre");
    await endowAsAdmin(own.id);
    const merge = { params: { household: own.household }, body: { ...told(), into: view.id } };
    const mine = (await cadre()).call(mergeHousehold, { ...merge, ...attempt() });
    expect(await refused(mine)).toMatchObject({ status: 403, tag: "OwnHousehold" });
    const nobody = { params: { act: "no-such-act" }, body: { why: "登错了" }, ...attempt() };
    expect(await refused((await cadre()).call(undoAct, nobody))).toMatchObject({ status: 404 });
  });

  const endowAsAdmin = async (account: Parameters<typeof endow>[1]) => {
    const admin = await house.as("admin");
    await endow({ ...house, as: async () => admin }, account, 10);
  };
});
