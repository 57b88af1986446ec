import {
  accounts,
  awardRound,
  finishAwardRound,
  goods,
  type keepScheme,
  movements,
  openAwardRound,
  openPersonal,
  payAwardRound,
  publishAwardRound,
  putRoundToVote,
  type RequestOf,
  type ResidentRow,
  recordFilial,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { pointsOf, type RoundId, SchemeCode } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { adopting, FILIAL } from "../testing/awards.ts";
import { calling, deciding, neighbours, type Seated, seatSeven } from "../testing/committee.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";

type Scheme = RequestOf<typeof keepScheme>["body"];

const TODAY = localDate(NOW);
const DAY = 24 * 60 * 60 * 1000;
const fen = (n: number) => Fen.make(n);

/** Everybody for whom children paid gets 50 yuan's worth. */
const { line: _line, ...unpaid } = FILIAL;
const star = (code: string, more: Partial<Scheme>): Scheme => ({
  ...{ ...unpaid, code: SchemeCode.make(code), title: code, who: "person", vetoes: [] },
  allocation: { _tag: "ByTier", tiers: [{ title: "星", least: 1, amount: fen(5_000) }] },
  ...more,
});

onEveryEngine("what a round pays in", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  let seven: ReadonlyArray<Seated>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await neighbours(house);
    seven = await seatSeven(house, people);
    const cadre = await house.as("cadre");
    for (const elder of people.slice(8, 10)) {
      const body = { elder: elder.id, on: TODAY, child: "老大", fen: fen(10_000) };
      await answered(cadre.call(recordFilial, { body, ...attempt() }));
    }
  });

  /** A round of two winners, from its scheme to its final result. */
  const settled = async (scheme: Scheme): Promise<RoundId> => {
    await adopting(house, seven, scheme);
    const cadre = await house.as("cadre");
    const body = { code: scheme.code, version: 1, on: TODAY, budget: fen(10_000), basis: null };
    const { round } = await answered(cadre.call(openAwardRound, { body, ...attempt() }));
    const params = { round };
    const meeting = await calling(house, `表决${scheme.title}`);
    await answered(cadre.call(putRoundToVote, { params, body: { meeting }, ...attempt() }));
    await deciding(house, seven, meeting, "for");
    await answered(cadre.call(publishAwardRound, { params, ...attempt() }));
    house.pass(4 * DAY);
    const later = await house.as("cadre");
    await answered(later.call(finishAwardRound, { params, ...attempt() }));
    house.pass(-4 * DAY);
    return round;
  };
  const paying = async (
    round: RoundId,
    body: Partial<RequestOf<typeof payAwardRound>["body"]> = {},
  ) =>
    (await house.as("cadre")).call(payAwardRound, {
      ...{ params: { round }, body: { place: "cash", ...body }, ...attempt() },
    });

  const view = async (round: RoundId) =>
    answered((await house.as("cadre")).call(awardRound, { params: { round } }));
  const gained = async (id: RoundId) => {
    const { round, scale } = await view(id);
    return { points: pointsOf(round.scheme, fen(5_000), scale) ?? 0 };
  };

  it("is points for a person's own account where they have one, and else their household's", async () => {
    const cadre = await house.as("cadre");
    const [own, other] = people.slice(8, 10);
    if (!own || !other) throw new Error("The village has too few households.");
    const opening = { params: { resident: own.id }, body: { unit: "points" } } as const;
    const account = await answered(cadre.call(openPersonal, { ...opening, ...attempt() }));
    const round = await settled(star("points", { reward: "points", worth: fen(50) }));
    const balanceOf = async (kind: "person" | "household", of: string) => {
      const query = { kind, unit: "points" } as const;
      const { rows } = await answered((await house.as("cadre")).call(accounts, { query }));
      return rows.find(({ id, owner }) =>
        owner._tag === "Household" ? owner.household === of : id === of,
      )?.balance;
    };
    const before = await balanceOf("household", other.household);
    const [kept, { points }] = [await balanceOf("household", own.household), await gained(round)];
    await answered(paying(round));
    expect(await balanceOf("person", account.id)).toBe(points);
    expect(await balanceOf("household", own.household)).toBe(kept);
    expect(await balanceOf("household", other.household)).toBe((before ?? 0) + points);
    await expectSound(house);
  });

  it("is goods that leave the stock, as many pieces as the award is worth", async () => {
    const admin = await house.as("admin");
    const [good] = (await answered(admin.call(goods, {}))).filter(({ onHand }) => onHand > 4);
    if (!good) throw new Error("The shelf is empty.");
    const line = FILIAL.line ? { line: FILIAL.line } : {};
    const round = await settled(star("goods", { reward: "goods", ...line }));
    expect(await refused(paying(round))).toMatchObject({
      ...{ status: 422, sentence: "先选发什么东西、一件值几元" },
    });
    const chosen = (worth: number) => ({ goods: { good: good.id, worth: fen(worth) } });
    expect(await refused(paying(round, chosen(3_000)))).toMatchObject({ tag: "NoWholePieces" });
    expect(await refused(paying(round, chosen(1)))).toMatchObject({ tag: "OutOfStock" });
    await answered(paying(round, chosen(2_500)));
    expect(await refused(paying(round, chosen(2_500)))).toMatchObject({ tag: "RoundElsewhere" });
    const book = await answered(
      (await house.as("admin")).call(movements, { params: { good: good.id } }),
    );
    expect(book.slice(0, 2).map(({ kind, pieces }) => [kind, pieces])).toEqual([
      ["award", -2],
      ["award", -2],
    ]);
    const { state } = (await view(round)).round;
    expect(state).toMatchObject({ goods: { name: good.name, worth: 2_500 } });
    await expectSound(house);
  });

  it("is honour, that is only written down", async () => {
    const round = await settled(star("honour", { reward: "honour" }));
    await answered(paying(round));
    const { state } = (await view(round)).round;
    expect(state).toMatchObject({ _tag: "Paid" });
    await expectSound(house);
  });
});
