import { ServiceCode } from "@huzhu/domain/catalog";
import { ResidentId, type VillageId } from "@huzhu/domain/people";
import { AccountId, Points, TransferId, undo } from "@huzhu/domain/points";
import {
  HelperId,
  NOTHING_SEEN,
  postReward,
  SlipCode,
  type Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../../database.ts";
import * as books from "../../repositories/books.ts";
import * as journal from "../../repositories/journal.ts";
import * as visits from "../../repositories/visits.ts";
import { onEveryEngine, openAt, template } from "../../testing/engine.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";
import type { Write } from "../../unit.ts";
import { verify } from "../verify.ts";

const HELPER = HelperId.make("yang-mei");
const MARK = { at: NOW, evidence: { _tag: "TwoCards", kiosk: "k" } } as const;
const WHEN = { at: NOW, actor: ACTOR };
const [ISSUANCE, YANGS] = ["issuance", "of-yang"].map((name) => AccountId.make(name)) as [
  AccountId,
  AccountId,
];

/** A visit to Wang Wei that brought Yang Mei's household so many points. */
const visitOf = (id: string, points: number, slip = "123456"): Visit => ({
  ...{ id: VisitId.make(id), cause: { _tag: "ByHand" }, elder: ResidentId.make(WANG_WEI.id) },
  ...{ service: ServiceCode.make("M01"), on: TODAY, part: "any", dueBy: null },
  ...{ helpers: [HELPER], slip: SlipCode.make(slip) },
  state: {
    ...{ _tag: "Confirmed", came: MARK, went: MARK, seen: NOTHING_SEEN, dispute: null },
    shares: [{ helper: HELPER, minutes: 30 }],
    confirmation: {
      ...{ by: { _tag: "ByElder" }, at: NOW, feedback: "good" },
      pay: [{ helper: HELPER, points: Points.make(points), minutes: 0, unpaid: null }],
    },
  },
});

const SPENDINGS = [ISSUANCE, YANGS].map((account) => ({ account, most: null }));
const openBooks = (tx: Write) =>
  books.lock(tx, { accounts: [ISSUANCE, YANGS], spendings: SPENDINGS });

const pay = async (tx: Write, visit: Visit, points: number) => {
  const id = TransferId.make(`pay-${visit.id}`);
  const facts = {
    ...{ books: await openBooks(tx), issuance: ISSUANCE, transfer: id, eventDate: TODAY },
    gains: [{ account: YANGS, amount: Points.make(points) }],
    expires: null,
    reason: {
      _tag: "ByVisit",
      unit: "points",
      ...{ visit: visit.id, version: 1, helpers: 1 },
      ...{ service: visit.service, serviceTitle: "探访", reward: points },
    },
  } as const;
  const posting = Result.getOrThrow(postReward(facts, NOW));
  if (!posting) throw new Error("nothing was paid");
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  return posting;
};

/** What a visit brought is taken back, as after a dispute that found it void. */
const takeBack = async (tx: Write, { transfer, lines }: Awaited<ReturnType<typeof pay>>) => {
  const original = { transfer, lines, uses: [], reversedBy: null };
  const id = TransferId.make(`back-${transfer.id}`);
  const facts = { books: await openBooks(tx), original, id, why: "没来", replacement: null };
  const posting = Result.getOrThrow(undo(facts, NOW));
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
};

const voided = (visit: Visit): Visit => {
  if (visit.state._tag !== "Confirmed") throw new Error("only what counts can be disputed");
  const dispute = {
    raised: { by: { _tag: "OfElder" }, at: NOW, says: "没来" },
    answers: [],
    decision: { ruling: "void", by: ADMIN.id, at: NOW, why: "没来" },
  } as const;
  return { ...visit, state: { ...visit.state, _tag: "Void", dispute } };
};

/** A village with a visit that was paid, one that was paid and found void, and one that paid nothing. */
const live = async (database: Database): Promise<VillageId> => {
  const village = await foundVillage(database);
  await writing(
    database,
    village,
  )(async (tx) => {
    const [paid, gone] = [visitOf("paid", 5), visitOf("gone", 3, "223456")];
    await pay(tx, paid, 5);
    await takeBack(tx, await pay(tx, gone, 3));
    for (const visit of [paid, voided(gone), visitOf("free", 0, "323456")]) {
      await visits.insert(tx, [visit], WHEN);
    }
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what a visit counts towards a cap",
    sql: ["update visit_helper set points = 4 where visit_id = 'paid'"],
    finds: [["counted of a visit", "paid/points"]],
  },
  {
    name: "minutes that no visit brought",
    sql: ["update visit_helper set credited = 30 where visit_id = 'free'"],
    finds: [["counted of a visit", "free/time"]],
  },
  {
    name: "what the journal says that a visit paid",
    sql: ["update entry set amount = amount + 1 where transfer_id = 'pay-paid' and amount > 0"],
    finds: [["pay of a visit", "paid/points"]],
  },
  {
    name: "a pay that seems never to have been taken back",
    sql: ["update transfer set subject_id = 'another' where reason_kind = 'ByReversal'"],
    finds: [["pay of a visit", "gone/points"]],
  },
  {
    name: "a pay put to another visit",
    sql: ["update transfer set subject_id = 'free/points' where id = 'pay-paid'"],
    finds: [
      ["pay of a visit", "free/points"],
      ["pay of a visit", "paid/points"],
    ],
  },
  {
    name: "a pay for a visit that never was",
    sql: ["update transfer set subject_id = 'never/time' where id = 'pay-paid'"],
    finds: [["visit of a transfer", "pay-paid"]],
  },
];

/** Law I12 for what visits bring, broken behind the program's back. */
tampered("what somebody changed in the pay of visits", live, CASES);

const begin = template(live);

onEveryEngine("a visit that says another pay than the journal", (engine) => {
  it("is found, though its document is sealed in its place", async () => {
    const { place, said: village } = await begin(engine);
    const database = await openAt(place);
    const move = { visit: visitOf("paid", 6), from: "Confirmed", what: "decided" } as const;
    await writing(database, village)((tx) => visits.advance(tx, move, WHEN));
    expect((await verify(database, village)).findings).toEqual([
      { law: "I12", what: "pay of a visit", of: "paid/points", expected: "6", found: "5" },
    ]);
  });
});
