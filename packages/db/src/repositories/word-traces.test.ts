import { callMeeting, MeetingId, type Motion, MotionId } from "@huzhu/domain/governance";
import { CandidateId, type FilialPayment, FilialPaymentId } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { PersonName } from "@huzhu/domain/people";
import { HelperId, type HelperProfile } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { expect, it } from "vitest";
import { SCHEME, SCORED } from "../testing/award-round.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { CADRE, LATE, ordered, STATION } from "../testing/market.ts";
import { ACTOR, ADMIN, foundVillage, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as awardRounds from "./award-rounds.ts";
import * as awardSchemes from "./award-schemes.ts";
import * as complaints from "./complaints.ts";
import * as erasures from "./erasures.ts";
import * as filialPayments from "./filial-payments.ts";
import * as helpers from "./helper-roster.ts";
import * as meetings from "./meetings.ts";
import * as providers from "./providers.ts";
import * as serviceOrders from "./service-orders.ts";
import * as traces from "./traces.ts";

const SECRET = "大小便失禁";
const AS = { name: PersonName.make("村民-0A1B"), initials: "cm" };
const BY = { at: NOW, actor: ACTOR };
const HELPER = HelperId.make(WANG_WEI.id);
const PROFILE: HelperProfile = {
  ...{ skills: ["care"], languages: ["mandarin"], times: [], mostVisits: 3, restingUntil: null },
  ...{ barred: { until: TODAY, why: SECRET }, allowance: 0, whence: "village", leavesOn: null },
  note: SECRET,
};
const motion: Motion = {
  ...{ id: MotionId.make("m"), title: `给${WANG_WEI.name}家补助`, text: "看病的钱", about: "text" },
  ...{ subject: null, concerns: [] },
};
const MEETING = Result.getOrThrow(
  callMeeting(
    { id: MeetingId.make("k"), minutes: "1号", motions: [motion] },
    { body: "committee", hamlet: null, date: TODAY, time: "19:30", place: "村委会" },
    ADMIN,
    NOW,
  ),
);

const JUDGED = {
  ...{ id: CandidateId.make(WANG_WEI.id), deeds: { visitsGiven: 4 }, vetoes: [] },
  judgements: [{ title: "评议", marks: 3, why: SECRET }],
};
const PAID: FilialPayment = {
  ...{ id: FilialPaymentId.make("f"), elder: WANG_WEI.id, on: TODAY },
  said: { _tag: "Paid", child: `${WANG_WEI.name}的儿子`, fen: Fen.make(20_000) },
};

/** Goal: what was written of somebody is gone, and what a village decided and paid stays. */
onEveryEngine("what was written of somebody who is erased", (engine) => {
  it("is gone from orders, complaints, profiles, minutes and awards, and all of it still adds up", async () => {
    const database = await openAt(await engine.place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    const order = ordered("first");
    const missed = { _tag: "Missed", on: TODAY, why: SECRET, by: CADRE.id, at: NOW } as const;
    const end = { upheld: true, why: SECRET, by: CADRE.id, at: NOW };
    await write(async (tx) => {
      await providers.record(tx, STATION, BY);
      await serviceOrders.place(tx, order, BY);
      await serviceOrders.advance(tx, [{ ...order, state: missed }], BY);
      await complaints.record(tx, { ...LATE, what: SECRET }, ACTOR);
      await complaints.settle(tx, { ...LATE, end }, ACTOR);
      const person = { _tag: "Neighbour", resident: WANG_WEI.id } as const;
      const helper = { id: HELPER, person, since: TODAY, profile: PROFILE };
      await helpers.enroll(tx, helper, { why: SECRET, at: NOW, actor: ACTOR });
      await meetings.call(tx, MEETING, ACTOR);
      await awardSchemes.add(tx, SCHEME, BY);
      await awardRounds.insert(tx, { ...SCORED, candidates: [JUDGED] }, BY);
      await filialPayments.write(tx, PAID, BY);
    });
    await write(async (tx) => {
      await traces.erase(tx, WANG_WEI.id, AS);
      const erasure = { resident: WANG_WEI.id, pseudonym: AS.name, ground: "asked" } as const;
      const preparedBy = { id: "cadre", name: "米会计" };
      await erasures.record(tx, { ...erasure, at: later(9), preparedBy }, ACTOR);
    });
    const left = await database.read(village, async (read) => ({
      orders: await serviceOrders.list(read),
      complaints: await complaints.list(read),
      helpers: await helpers.list(read),
      meetings: await meetings.list(read),
      rounds: await awardRounds.list(read),
      events: await awardRounds.eventsOf(read, SCORED.id),
      paid: await filialPayments.between(read, { from: TODAY, to: TODAY }),
    }));
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${SECRET}|${WANG_WEI.name}`));
    expect(left).toMatchObject({
      orders: [{ units: order.units, payers: order.payers, state: { _tag: "Missed" } }],
      complaints: [{ id: LATE.id, end: { upheld: true } }],
      helpers: [{ id: HELPER, profile: { skills: ["care"] } }],
      meetings: [{ happened: [{ said: { motion: { title: `给${AS.name}家补助` } } }] }],
      rounds: [{ candidates: [{ judgements: [{ marks: 3 }] }] }],
      paid: [{ said: { child: "子女1", fen: 20_000 } }],
    });
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
  });
});
