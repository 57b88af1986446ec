import {
  changeFamilyPolicy,
  confirmLikelyTies,
  endFamilyTie,
  familyPolicy,
  familyTree,
  givePoints,
  household as householdPage,
  kin,
  likelyTies,
  me,
  type ResidentRow,
  refuseFamilyTie,
  writeFamilyTie,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { HouseholdId } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY, type Tied } from "@huzhu/domain/people/kinship";
import { Points } from "@huzhu/domain/points";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, refused } from "../testing/house.ts";
import { decree, endow, expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { openWalk, type Walk } from "../testing/walk.ts";

onEveryEngine("kinship", (engine) => {
  let walk: Walk;
  beforeAll(async () => {
    if (engine.missing === null) walk = await openWalk(engine);
  });
  const members = async (id: HouseholdId): Promise<ReadonlyArray<ResidentRow>> => {
    const admin = await walk.house.as("admin");
    const page = await answered(admin.call(householdPage, { params: { household: id } }));
    return page.members.toSorted((a, b) => b.age - a.age);
  };
  const treeOf = async (id: HouseholdId) =>
    answered((await walk.house.as("keeper")).call(familyTree, { params: { household: id } }));
  const write = async (tied: Tied, more: { readonly since?: null } = {}) =>
    (await walk.house.as("cadre")).call(writeFamilyTie, {
      body: { ...tied, since: null, origin: "entered", ...more },
      ...attempt(),
    });
  /** The eldest of one household as parent of the youngest grown-up of another, where years allow. */
  const parentOf = async (a: HouseholdId, b: HouseholdId): Promise<Tied> => {
    const [[one], others] = [await members(a), await members(b)];
    const other = others.findLast(({ age }) => one && one.age - age >= 16);
    if (!one || !other) throw new Error("Nobody could be their parent.");
    return { kind: "parent", one: one.id, other: other.id };
  };
  /** A household in which something is likely. */
  const likely = async (): Promise<HouseholdId> => {
    for (;;) {
      const id = walk.home();
      if ((await treeOf(id)).proposals.length > 1) return id;
    }
  };

  it("is proposed from the household, confirmed or refused, and not proposed again", async () => {
    const id = await likely();
    const { proposals } = await treeOf(id);
    const [first, second] = proposals;
    if (!first || !second) throw new Error("Nothing is proposed.");
    const cadre = await walk.house.as("cadre");
    const body = { ...first, since: null, origin: "inferred" } as const;
    await answered(cadre.call(writeFamilyTie, { body, ...attempt() }));
    await answered(cadre.call(refuseFamilyTie, { body: second, ...attempt() }));
    await answered(cadre.call(refuseFamilyTie, { body: second, ...attempt() }));
    const after = await treeOf(id);
    expect(after.ties).toMatchObject([{ ...first, origin: "inferred", ended: null }]);
    expect(after.proposals).not.toContainEqual(first);
    expect(after.proposals).not.toContainEqual(second);
    await expectSound(walk.house);
  });

  it("is proposed for the whole village, what is doubtful apart, and confirmed at once", async () => {
    const cadre = await walk.house.as("cadre");
    const clear = { query: { which: "clear" } } as const;
    const before = await answered(cadre.call(likelyTies, clear));
    const { clear: shown, doubtful, rows } = before;
    expect(rows.flatMap(({ ties }) => ties).every(({ doubt }) => doubt === null)).toBe(true);
    expect(rows[0]?.people.map(({ id }) => id)).toContain(rows[0]?.ties[0]?.one);
    const body = { hamlet: null, shown: shown + 1 };
    expect(await refused(cadre.call(confirmLikelyTies, { body, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "ProposalsMoved",
      fields: { shown: shown + 1, now: shown },
    });
    const right = { body: { hamlet: null, shown }, ...attempt() };
    const keeper = await walk.house.as("keeper");
    expect(await refused(keeper.call(confirmLikelyTies, right))).toMatchObject({ status: 403 });
    const first = await answered(cadre.call(confirmLikelyTies, right));
    expect(await answered(cadre.call(confirmLikelyTies, right))).toEqual(first);
    expect(first).toEqual({ written: shown });
    const after = await answered(cadre.call(likelyTies, clear));
    expect(after).toMatchObject({ clear: 0, doubtful, rows: [] });
    const left = await answered(cadre.call(likelyTies, { query: { which: "doubtful" } }));
    expect(left.rows.flatMap(({ ties }) => ties).every(({ doubt }) => doubt !== null)).toBe(true);
    await expectSound(walk.house);
  });

  it("across households keeps staff from signing, and the refusal says how they are kin", async () => {
    const { house, record, sign, home } = walk;
    const { staff } = await answered((await house.as("cadre2")).call(me, {}));
    if (staff.household === null) throw new Error("cadre2 belongs to no household.");
    const id = home();
    const tied = await parentOf(staff.household, id).catch(() =>
      parentOf(id, staff.household ?? id),
    );
    const { id: tie } = await answered(write(tied));
    const claim = await record(id);
    const signed = await sign(await house.as("cadre2"), claim.id);
    expect(signed).toMatchObject([
      {
        _tag: "NotCounted",
        refusal: {
          tag: "KinOfHousehold",
          sentence: expect.stringMatching(/^亲属家的积分要请别人办：.+是.+的.+（1代血亲）$/),
        },
      },
    ]);
    const rows = await answered(
      (await house.as("keeper")).call(kin, { params: { household: id } }),
    );
    expect(rows.find(({ household }) => household === staff.household)?.sentence).toContain("1代");
    const cadre = await house.as("cadre");
    const wrong = { params: { tie }, body: { how: "wrong", on: null, why: "认错了" } } as const;
    await answered(cadre.call(endFamilyTie, { ...wrong, ...attempt() }));
    expect(await refused(cadre.call(endFamilyTie, { ...wrong, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "TieEnded",
    });
    expect(await sign(await house.as("cadre2"), claim.id)).not.toMatchObject([
      { refusal: { tag: "KinOfHousehold" } },
    ]);
    await expectSound(house);
  });

  it("lets points be given to near kin where the village lets points be given", async () => {
    const { house, home } = walk;
    const [a, b] = [home(), home()];
    const admin = await house.as("admin");
    const accountOf = async (id: HouseholdId) =>
      (await answered(admin.call(householdPage, { params: { household: id } }))).account.id;
    const [from, to] = [await accountOf(a), await accountOf(b)];
    await endow(house, from, 30);
    const body = { from, to, amount: Points.make(5), note: "过年" };
    const give = async () => (await house.as("cadre")).call(givePoints, { body, ...attempt() });
    await decree(house, { giftTies: ["亲子"] });
    expect(await refused(give())).toMatchObject({ tag: "NotKin" });
    const tied = await parentOf(a, b).catch(() => parentOf(b, a));
    await answered(write(tied));
    await answered(give());
    await decree(house, { giftTies: [] });
    expect(await refused(give())).toMatchObject({ tag: "NotKin" });
  });

  it("is refused where it cannot be, and to who may not change people", async () => {
    const { house, home } = walk;
    const id = home();
    const all = await members(id);
    const [eldest] = all;
    const youngest = all.at(-1);
    if (!eldest || !youngest) throw new Error("Nobody lives there.");
    const turned = { kind: "parent", one: youngest.id, other: eldest.id } as const;
    if (eldest.id !== youngest.id) {
      expect(await refused(write(turned))).toMatchObject({ status: 422, tag: "ParentTooYoung" });
    }
    const own = { kind: "spouse", one: eldest.id, other: eldest.id } as const;
    expect(await refused(write(own))).toMatchObject({ tag: "OwnRelative" });
    const keeper = await house.as("keeper");
    const body = { ...turned, since: null, origin: "entered" };
    expect(await send(keeper, writeFamilyTie, { body })).toMatchObject({ status: 403 });
    expect(await send(keeper, refuseFamilyTie, { body: turned })).toMatchObject({ status: 403 });
    const cadre = await house.as("cadre");
    const cousins = { ...body, kind: "cousin" };
    expect(await send(cadre, writeFamilyTie, { body: cousins })).toMatchObject({ status: 400 });
    const stranger = { ...body, one: "nobody" };
    expect(await send(cadre, writeFamilyTie, { body: stranger })).toMatchObject({ status: 404 });
    const why = { how: "wrong", on: null, why: "没有" };
    expect(await send(cadre, endFamilyTie, { params: ["none"], body: why })).toMatchObject({
      status: 404,
    });
  });

  it("goes as far as the village decided", async () => {
    const admin = await walk.house.as("admin");
    const body = {
      ...DEFAULT_FAMILY_POLICY,
      recusal: { blood: 2, marriage: 0 },
      why: "村民会议定的",
    };
    await answered(admin.call(changeFamilyPolicy, { body, ...attempt() }));
    expect(await answered(admin.call(familyPolicy, {}))).toEqual(body);
    const cadre = await walk.house.as("cadre");
    expect(await send(cadre, changeFamilyPolicy, { body })).toMatchObject({ status: 403 });
  });
});
