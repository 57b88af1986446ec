import {
  awardDeeds,
  awardRehearsal,
  awardRound,
  awardRounds,
  awardSchemes,
  awardsOfHousehold,
  decideMotion,
  dropAwardRound,
  filialPayments,
  finishAwardRound,
  judgeCandidate,
  kioskAwards,
  objectToAward,
  objectToAwardAtKiosk,
  openAwardRound,
  payAwardRound,
  publishAwardRound,
  putRoundToVote,
  type RequestOf,
  type ResidentRow,
  receiveGift,
  recordFilial,
  ruleOnAward,
  scoreAwardRound,
  strikeFilial,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { CandidateId, type RoundId } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { adopting, FILIAL, LINE } from "../testing/awards.ts";
import {
  calling,
  holding,
  neighbours,
  type Seated,
  seatSeven,
  voting,
} from "../testing/committee.ts";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { cardHolders } from "../testing/till.ts";

const TODAY = localDate(NOW);
const DAY = 24 * 60 * 60 * 1000;
const fen = (n: number) => Fen.make(n);

onEveryEngine("award rounds", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  let seven: ReadonlyArray<Seated>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await neighbours(house);
    seven = await seatSeven(house, people);
    const admin = await house.as("admin");
    await adopting(house, seven, FILIAL);
    const line = {
      ...{ code: LINE, title: "孝善奖", purpose: "奖励孝敬老人", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: fen(500_000) }], threshold: fen(500_000) },
    };
    await openLine(house, line);
    const gift: RequestOf<typeof receiveGift>["body"]["gift"] = {
      ...{ donor: null, line: LINE, fen: fen(110_000), on: TODAY, earmark: null },
      source: "villagers",
      place: "cash",
      ...{ instalment: null, note: "" },
    };
    await answered(admin.call(receiveGift, { body: { gift }, ...attempt() }));
  });

  const person = (at: number): ResidentRow => {
    const found = people[at];
    if (!found) throw new Error("The village has too few households.");
    return found;
  };
  const homeOf = (at: number) => CandidateId.make(person(at).household);
  const paying = async (at: number, child: string, amount: number) => {
    const body = { elder: person(at).id, on: TODAY, child, fen: fen(amount) };
    return (await house.as("cadre")).call(recordFilial, { body, ...attempt() });
  };
  const opening = async (budget: number) => {
    const body = { code: FILIAL.code, version: 1, on: TODAY, budget: fen(budget), basis: null };
    return (await house.as("cadre")).call(openAwardRound, { body, ...attempt() });
  };
  const view = async (round: RoundId) =>
    answered((await house.as("cadre")).call(awardRound, { params: { round } }));

  /** A family reads at the kiosk what hangs, says why it does not agree, and is answered. */
  const doubtsAtKiosk = async (round: RoundId) => {
    const kiosk = await house.kiosk();
    const lines = await answered(kiosk.call(kioskAwards, { body: { own: null } }));
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain(person(9).name);
    const holder = (await cardHolders(house)).find(({ card, household }) => card && household);
    const card = holder?.card;
    if (!card) throw new Error("Nobody has a card.");
    const body = { card, round, candidate: homeOf(8), why: "和我知道的不一样" };
    const { until } = await answered(kiosk.call(objectToAwardAtKiosk, { body, ...attempt() }));
    expect(lines.map((line) => line.until)).toContain(until);
    expect(await refused(kiosk.call(objectToAwardAtKiosk, { body, ...attempt() }))).toMatchObject({
      tag: "ObjectedAlready",
    });
    const { state } = (await view(round)).round;
    const [said] = state._tag === "OnNotice" ? state.objections : [];
    if (!said) throw new Error("Nobody objected.");
    expect(said).toMatchObject({ by: { _tag: "ByHousehold", household: holder.household } });
    const dismissed = {
      params: { round, objection: said.id },
      body: { why: "查过", righted: null },
    };
    const admin = await house.as("admin");
    await answered(admin.call(ruleOnAward, { ...dismissed, ...attempt() }));
  };

  it("go from the books over judgement, vote, notice and erratum to a final result", async () => {
    const [cadre, other] = [await house.as("cadre"), await house.as("admin")];
    expect(await refused(opening(100_000))).toMatchObject({ tag: "NobodyMerits" });
    // The third of the seven wins too; the rice merchant's two children pay a thousand together.
    await answered(paying(2, "老大", 200_000));
    await answered(paying(8, "老大", 60_000));
    await answered(paying(8, "二女", 40_000));
    const { payment } = await answered(paying(9, "独子", 500_000));
    expect(await refused(opening(49_999))).toMatchObject({ status: 422, tag: "OverBudget" });
    expect(await refused(opening(120_000))).toMatchObject({
      ...{ tag: "BudgetTooHigh", sentence: "这一条还能用1100元，要1200元，差100元" },
    });
    const { round } = await answered(opening(100_000));
    const params = { round };

    const query = { who: "household", period: "halfYear", on: TODAY } as const;
    const { counted, names } = await answered(cadre.call(awardRehearsal, { query }));
    const ninth = counted.find(({ id }) => id === homeOf(9));
    expect(ninth).toMatchObject({ deeds: { filialSupport: 500_000 }, children: 1 });
    expect(names.find(({ id }) => id === homeOf(9))?.masked).toMatch(/^.{1,2}\*\*$/);
    const { from, to, ...opened } = (await view(round)).round;
    expect(opened).toMatchObject({ period: "2026-H2", state: { _tag: "Scored" } });
    const behind = { who: "household", candidate: homeOf(8), from, to } as const;
    const lines = await answered(cadre.call(awardDeeds, { query: behind }));
    expect(lines.filter(({ _tag }) => _tag === "ChildPaid")).toHaveLength(2);

    const said = { title: "评议", marks: 18, why: "一家人常回来看老人" };
    const judging = { candidate: homeOf(8), judgements: [said], vetoes: [] };
    await answered(cadre.call(judgeCandidate, { params, body: judging, ...attempt() }));
    await answered(cadre.call(scoreAwardRound, { params, ...attempt() }));
    expect((await view(round)).round.candidates).toContainEqual(
      expect.objectContaining({ id: homeOf(8), judgements: [said] }),
    );
    expect(await refused(cadre.call(publishAwardRound, { params, ...attempt() }))).toMatchObject({
      ...{ status: 409, sentence: "这次评奖还在评议，没有表决" },
    });

    const meeting = await calling(house, "2026年第1号");
    await answered(cadre.call(putRoundToVote, { params, body: { meeting }, ...attempt() }));
    expect((await view(round)).motion).toMatchObject({ meeting, date: TODAY });
    const motion = await holding(house, seven, meeting);
    const one = { meeting, motion };
    // The household of the member whose turn is fifth in the list wins: that vote is refused.
    const recused = seven.findIndex(({ person: who }) => who?.household === person(2).household);
    const all = seven.map(({ id }) => id);
    expect(await refused(voting(house, one, all, "for"))).toMatchObject({ tag: "RecusedVoted" });
    const free = all.filter((_, at) => at !== recused);
    await answered(voting(house, one, free, "for"));
    await answered(cadre.call(decideMotion, { params: one, body: { hands: null }, ...attempt() }));
    const voted = await view(round);
    expect(voted.round.state).toMatchObject({ _tag: "Voted", tally: { recused: 1, due: 6 } });

    await answered(cadre.call(publishAwardRound, { params, ...attempt() }));
    await doubtsAtKiosk(round);
    const objection = { candidate: homeOf(9), from: "刘婶", why: "那笔钱后来退回去了" };
    await answered(cadre.call(objectToAward, { params, body: objection, ...attempt() }));
    const { state } = (await view(round)).round;
    const heard = state._tag === "OnNotice" ? state.objections.at(-1) : undefined;
    if (!heard) throw new Error("Nobody objected.");
    const ruling = { params: { round, objection: heard.id } };
    const upheld = { why: "查过，钱退了", righted: { judgements: [], vetoes: [] } };
    expect(
      await refused(cadre.call(ruleOnAward, { ...ruling, body: upheld, ...attempt() })),
    ).toMatchObject({ status: 403, tag: "RulesOwnCase" });
    expect(
      await refused(other.call(ruleOnAward, { ...ruling, body: upheld, ...attempt() })),
    ).toMatchObject({ tag: "NothingRighted" });
    expect(await refused(cadre.call(finishAwardRound, { params, ...attempt() }))).toMatchObject({
      tag: "StillOnNotice",
    });
    await answered(cadre.call(strikeFilial, { params: { payment }, ...attempt() }));
    expect(
      await refused(cadre.call(strikeFilial, { params: { payment }, ...attempt() })),
    ).toMatchObject({ status: 409, tag: "NothingToStrike" });
    await answered(other.call(ruleOnAward, { ...ruling, body: upheld, ...attempt() }));
    const righted = await view(round);
    expect(righted.round.state).toMatchObject({
      errata: [{ changes: [{ candidate: homeOf(9), before: 20_000, after: 0 }] }],
    });
    expect(righted.events.map(({ what }) => what)).toEqual([
      ...["opened", "scored", "judged", "scored", "voted", "published"],
      ...["objected", "ruled", "objected", "ruled"],
    ]);
    house.pass(4 * DAY);
    const later = await house.as("cadre");
    await answered(later.call(finishAwardRound, { params, ...attempt() }));
    const [row] = await answered(later.call(awardRounds, {}));
    expect(row).toMatchObject({ id: round, step: "Final", winners: 2, total: 30_000 });
    const bank = { params, body: { place: "bank" }, ...attempt() } as const;
    expect(await refused(later.call(payAwardRound, bank))).toMatchObject({ tag: "LineShort" });
    const cash = { params, body: { place: "cash" }, ...attempt() } as const;
    const done = await answered(later.call(payAwardRound, cash));
    expect(await answered(later.call(payAwardRound, cash))).toEqual(done);
    expect(await refused(later.call(payAwardRound, { ...cash, ...attempt() }))).toMatchObject({
      ...{ status: 409, sentence: "奖励已经发完了" },
    });
    const won = names
      .flatMap(({ household }) => household ?? [])
      .map((household) => answered(later.call(awardsOfHousehold, { params: { household } })));
    expect((await Promise.all(won)).flat()).toMatchObject(
      Array.from({ length: 2 }, () => ({ round, step: "Paid", reward: "money" })),
    );
    const { lines: after } = await answered(later.call(awardSchemes, {}));
    expect(after).toContainEqual({ code: LINE, title: "孝善奖", available: 80_000 });
    house.pass(-4 * DAY);
    await expectSound(house);
  });

  it("can be given up, and keep what children paid with what was struck", async () => {
    const { payment } = await answered(paying(10, "老二", 100_000));
    await answered(paying(11, "老大", 150_000));
    const { round } = await answered(opening(60_000));
    const params = { round };
    const cadre = await house.as("cadre");
    const dropping = { params, body: { why: "改到年底一起评" } };
    await answered(cadre.call(dropAwardRound, { ...dropping, ...attempt() }));
    expect(await refused(cadre.call(dropAwardRound, { ...dropping, ...attempt() }))).toMatchObject({
      ...{ status: 409, tag: "RoundElsewhere" },
    });
    await answered(cadre.call(strikeFilial, { params: { payment }, ...attempt() }));
    const query = { from: TODAY, to: TODAY };
    const lines = await answered(cadre.call(filialPayments, { query }));
    expect(lines.find(({ id }) => id === payment)).toMatchObject({
      ...{ struck: true, elderName: person(10).name, said: { child: "老二" } },
    });
  });
});
