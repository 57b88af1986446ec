import {
  type Claim,
  ClaimId,
  ObjectionId,
  reverseApproval,
  startChecks,
} from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import { Quantity } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  ADMIN,
  CADRE,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG,
  YANG,
} from "../testing/village.ts";
import { approveOne, claimOf, earn } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import type { Write } from "../unit.ts";
import { verify } from "../verify/verify.ts";
import * as claims from "./claims.ts";

const why = "照片是另一户的";
const WAITS = claimOf("c", WANG.id);
const RETURNED: Claim = {
  ...WAITS,
  state: { _tag: "Returned", round: 1, by: ADMIN.id, at: later(1), why },
};
const GIVEN_BACK = { claim: RETURNED, from: "Checking", what: "returned" } as const;

onEveryEngine("what happens to claims", ({ open }) => {
  const begun = async (...first: ReadonlyArray<Claim>) => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => claims.insert(tx, first, ACTOR));
    const advance = (moment: number, ...moves: ReadonlyArray<claims.Move>) =>
      write((tx) => claims.advance(tx, moves, { at: later(moment), actor: ACTOR }));
    const happened = (id: ClaimId) => database.read(village, (read) => claims.eventsOf(read, id));
    const findings = async () => (await verify(database, village)).findings;
    return { database, village, write, advance, happened, findings };
  };

  it("is written for five hundred at once, each a leaf of the log", async () => {
    const many = Array.from({ length: 500 }, (_, nth): Claim => {
      const id = `c-${String(nth).padStart(3, "0")}`;
      return { ...claimOf(id, nth % 2 === 0 ? WANG.id : YANG.id), recordedAt: later(nth % 3) };
    });
    const { database, village, advance, happened, findings } = await begun();
    const before = (await verify(database, village)).leaves;
    await writing(database, village)((tx) => claims.insert(tx, many, ACTOR));
    const state = { _tag: "Refused", by: ADMIN.id, at: later(5), why } as const;
    const moves = many.map((claim): claims.Move => {
      return { claim: { ...claim, state }, from: "Checking", what: "refused" };
    });
    await advance(5, ...moves);
    for (const { id, recordedAt } of [many[1], many[499]].flatMap((one) => one ?? [])) {
      expect(await happened(id)).toMatchObject([
        { what: "recorded", at: recordedAt, state: startChecks(NOW) },
        { what: "refused", at: later(5), state },
      ]);
    }
    expect(await findings()).toEqual([]);
    expect((await verify(database, village)).leaves).toBe(before + 2 * many.length);
  });

  it("is written for none of them where one has moved on", async () => {
    const others = ["a", "b"].map((id) => claimOf(id, YANG.id));
    const { database, village, advance, happened, findings } = await begun(WAITS, ...others);
    await advance(1, GIVEN_BACK);
    const before = (await verify(database, village)).leaves;
    const state = { _tag: "Refused", by: ADMIN.id, at: later(2), why } as const;
    const moves = [WAITS, ...others].map((claim): claims.Move => {
      return { claim: { ...claim, state }, from: "Checking", what: "refused" };
    });
    await expect(advance(2, ...moves)).rejects.toMatchObject({ name: "Conflict" });
    for (const { id } of others) expect(await happened(id)).toHaveLength(1);
    expect(await findings()).toEqual([]);
    expect((await verify(database, village)).leaves).toBe(before);
  });

  it("is nothing to a claim that is not there", async () => {
    const { advance } = await begun();
    await expect(advance(1, GIVEN_BACK)).rejects.toMatchObject({ name: "Conflict" });
  });

  it("keeps what a claim says from the day on which it was put right", async () => {
    const { database, village, advance, happened, findings } = await begun(WAITS);
    await advance(1, GIVEN_BACK);
    const right: Claim = {
      ...RETURNED,
      quantity: Quantity.make(2),
      particulars: { subject: "小明" },
      eventDate: CalendarDate.make("2026-03-01"),
      note: "两次",
      recordedBy: { _tag: "ByStaff", staff: ADMIN.id },
      recordedAt: later(2),
      state: startChecks(later(2), 2),
    };
    await advance(2, { claim: right, from: "Returned", what: "resubmitted" });
    const [claim] = await writing(database, village)((tx) => claims.lock(tx, [right.id]));
    expect(claim).toEqual(right);
    const told = await happened(right.id);
    expect(told.map(({ what, state }) => [what, state])).toEqual([
      ["recorded", WAITS.state],
      ["returned", RETURNED.state],
      ["resubmitted", right.state],
    ]);
    expect(await findings()).toEqual([]);
  });

  it("says what a household recorded itself, and what was objected", async () => {
    const own: Claim = { ...WAITS, recordedBy: { _tag: "ByHousehold", household: WANG.id } };
    const { database, village, advance, happened, findings } = await begun(own);
    const notice = { from: TODAY, until: CalendarDate.make("2026-03-08") };
    const board = { round: 1, signed: [], notice };
    const objection = {
      id: ObjectionId.make("o"),
      by: { _tag: "ByHousehold", household: YANG.id },
      at: later(2),
      why,
      decision: null,
    } as const;
    const hung: Claim = { ...own, state: { _tag: "OnNotice", ...board, objections: [] } };
    const halted: Claim = { ...own, state: { _tag: "Halted", ...board, objections: [objection] } };
    await advance(1, { claim: hung, from: "Checking", what: "published" });
    await advance(2, { claim: halted, from: "OnNotice", what: "objected", objection });
    expect(await happened(own.id)).toMatchObject([
      { what: "recorded", objection: null },
      { what: "published", objection: null },
      { what: "objected", objection, state: halted.state },
    ]);
    const [claim] = await database.read(village, (read) => claims.byIds(read, [own.id]));
    expect(claim).toMatchObject({ recordedBy: own.recordedBy, recordedByName: null });
    expect(await findings()).toEqual([]);
  });

  it("tells against which somebody appealed, until it is decided", async () => {
    const { database, village, write, advance, findings } = await begun(WAITS);
    await write((tx) => earn(tx, YANG.id, 10));
    const [claim] = await write((tx) => claims.lock(tx, [ClaimId.make("earned-yang")]));
    if (claim?.state._tag !== "Approved") throw new Error("it does not count");
    const open = async () =>
      (await database.read(village, (read) => claims.appealed(read))).map(({ id }) => id);
    expect(await open()).toEqual([]);
    const appeal = { by: YANG.id, at: later(1), why, decision: null };
    const raised: Claim = { ...claim, state: { ...claim.state, appeal } };
    await advance(1, { claim: raised, from: "Approved", what: "appealed" });
    expect(await open()).toEqual([claim.id]);
    const decision = { ruling: "dismissed", by: ADMIN.id, at: later(2), why } as const;
    const state = { ...claim.state, appeal: { ...appeal, decision } };
    await advance(2, { claim: { ...claim, state }, from: "Approved", what: "appealDecided" });
    expect(await open()).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it("tells which were taken back, beside those that stand for them", async () => {
    const { database, village, write, advance } = await begun(WAITS, claimOf("alone", YANG.id));
    for (const id of [WAITS.id, ClaimId.make("alone")]) {
      const { claim } = Result.getOrThrow(await write((tx) => approveOne(tx, id)));
      const facts = {
        claim,
        kin: new Set<HouseholdId>(),
        staff: ADMIN,
        transfer: TransferId.make(`back-${id}`),
        why,
      };
      const undone = Result.getOrThrow(reverseApproval(facts, later(1)));
      await advance(1, { claim: undone, from: "Approved", what: "reversed" });
    }
    const right: Claim = { ...claimOf("right", WANG.id), recordedAt: later(2), replaces: WAITS.id };
    await write((tx) => claims.insert(tx, [right], ACTOR));
    const told = async (most: number) => {
      const pairs = await database.read(village, (read) => claims.corrected(read, most));
      return pairs.map(([wrong, one]) => [wrong.id, wrong.state._tag, one?.id, one?.replaces]);
    };
    const alone = ["alone", "Reversed", undefined, undefined];
    expect(await told(9)).toEqual([["c", "Reversed", "right", "c"], alone]);
    const newer: Claim = { ...right, id: ClaimId.make("newer"), recordedAt: later(3) };
    await write((tx) => claims.insert(tx, [newer], ACTOR));
    expect(await told(9)).toEqual([["c", "Reversed", "newer", "c"], alone]);
    Result.getOrThrow(await write((tx) => approveOne(tx, right.id, later(4))));
    expect(await told(9)).toEqual([["c", "Reversed", "right", "c"], alone]);
    expect(await told(1)).toHaveLength(1);
    expect(await told(0)).toEqual([]);
  });

  it("of one village is not to be seen, nor to be changed, from another", async () => {
    const { database, advance, happened, village } = await begun(WAITS);
    await advance(1, GIVEN_BACK);
    const other = await foundVillage(database);
    expect(await database.read(other, (read) => claims.eventsOf(read, WAITS.id))).toEqual([]);
    const there = writing(database, other);
    const step = (tx: Write) => claims.advance(tx, [GIVEN_BACK], { at: later(2), actor: ACTOR });
    await expect(there(step)).rejects.toMatchObject({ name: "Conflict" });
    await there((tx) => claims.insert(tx, [WAITS], ACTOR));
    await there(step);
    expect(await happened(WAITS.id)).toHaveLength(2);
    expect(await database.read(other, (read) => claims.eventsOf(read, WAITS.id))).toHaveLength(2);
    for (const one of [village, other]) expect((await verify(database, one)).findings).toEqual([]);
  });

  it("is one thing where two decide on one claim at once: the other one conflicts", async () => {
    const { database, village, happened, findings } = await begun(WAITS);
    const withdrawn: Claim = {
      ...WAITS,
      state: { _tag: "Withdrawn", by: { _tag: "ByStaff", staff: CADRE.id }, at: later(1), why },
    };
    const taken = { claim: withdrawn, from: "Checking", what: "withdrawn" } as const;
    const both = await Promise.allSettled(
      [GIVEN_BACK, taken].map((move) =>
        writing(
          database,
          village,
        )((tx) => claims.advance(tx, [move], { at: later(1), actor: ACTOR })),
      ),
    );
    const lost = both.filter(({ status }) => status === "rejected");
    expect(lost).toMatchObject([{ reason: { name: "Conflict" } }]);
    expect(await happened(WAITS.id)).toHaveLength(2);
    expect(await findings()).toEqual([]);
  });

  it("waits for nobody in a circle, however many take steps of the same claims", async () => {
    const two = ["a", "b"].map((id) => claimOf(id, WANG.id));
    const { database, village, findings } = await begun(...two);
    const ids = two.map(({ id }) => id);
    const orders = [ids, ids.toReversed(), ids, ids.toReversed()];
    const results = await Promise.all(
      orders.map((order) =>
        database.write(village, async (tx) => {
          const done: Array<boolean> = [];
          for (const id of order) done.push(Result.isSuccess(await approveOne(tx, id)));
          return Result.succeed(done);
        }),
      ),
    );
    const done = results.flatMap((result) => Result.getOrThrow(result));
    expect(done.filter((one) => one)).toHaveLength(2);
    expect(await findings()).toEqual([]);
  });
});
