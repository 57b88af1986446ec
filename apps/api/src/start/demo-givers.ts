import { fundBook, goods, movements, type Write } from "@huzhu/db";
import {
  type Donor,
  DonorId,
  type FundSource,
  GiftId,
  LineCode,
  notThanked,
  PledgeId,
  type ThankedBy,
} from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { TransferId } from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { receiveGift } from "../fund/receive-gift.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";

interface Giving extends Circumstances {
  /** Who keeps the fund. */
  readonly keeper: StaffId;
}

const yuan = (many: number) => Fen.make(many * 100);

/** Invented, like everybody here; one of them does not want to be named. */
const OTHERS: ReadonlyArray<
  readonly [name: string, source: FundSource, person: boolean, named: boolean]
> = [
  ["虚构县帮扶工作队", "government", false, true],
  ["虚构建材公司", "enterprise", false, true],
  ["何春生", "villagers", true, false],
];

/** Who was thanked already, and how; the others wait. */
const THANKED: ReadonlyArray<readonly [name: string, how: ThankedBy]> = [
  ["虚构县民政局", "letter"],
  ["清水村股份合作社", "board"],
  ["云岭民宿", "visit"],
  ["虚构县慈善会", "letter"],
];

/** How many days ago what is due in these weeks was promised. */
const PROMISED_AGO = 60;

/** What came onto the shelf of a good last as a donation, with its place in the good's book. */
const lastDonation = async (tx: Write, name: string) => {
  const good = (await goods.list(tx)).find((one) => one.name === name);
  if (!good) return null;
  const book = await movements.ofGood(tx, good.id);
  const nth = book.findIndex(({ kind }) => kind === "donation");
  const movement = book[nth];
  return movement ? { good, movement, place: book.length - nth } : null;
};

/** What the first payment for the store bought: the first delivery after it. */
const shelveBought = async (tx: Write, by: Parameters<typeof fundBook.append>[2]) => {
  const { payments } = await fundBook.fund(tx);
  const paid = [...payments.values()].find(({ line }) => line === "goods");
  if (!paid) return;
  for (const { id: good, name } of await goods.list(tx)) {
    if (!["食用油5升", "大米5公斤", "洗衣粉"].includes(name)) continue;
    const book = (await movements.ofGood(tx, good)).toReversed();
    const nth = book.findIndex(
      ({ kind, eventDate }) => kind === "purchase" && eventDate >= paid.on,
    );
    const pieces = book[nth]?.pieces;
    if (pieces === undefined) continue;
    const bought = { payment: paid.id, good, pieces, movement: nth + 1 };
    return fundBook.append(tx, [{ _tag: "GoodsBought", ...bought }], by);
  }
};

/** 清水村's givers: thanks, rice on the shelf, a promise half kept, one that is late, one quiet gift. */
export const writeGivers = async (tx: Write, giving: Giving): Promise<void> => {
  const { now, newId, keeper } = giving;
  const today = localDate(now);
  const by = { by: keeper, at: now };
  const others = OTHERS.map(([name, source, person, named]): Donor => {
    return { id: DonorId.make(newId()), name, source, person, named };
  });
  await fundBook.append(
    tx,
    others.map((donor) => ({ _tag: "DonorSet", donor }) as const),
    { by: keeper, at: atHour(addDays(today, -PROMISED_AGO), 14) },
  );
  const { donors } = await fundBook.fund(tx);
  const called = (name: string): Donor => {
    const donor = [...donors.values()].find((one) => one.name === name);
    if (!donor) throw new Error(`Nobody who gives is called ${name}.`);
    return donor;
  };
  const promise = async (from: string, title: string, dues: readonly [number, number]) => {
    const { id: donor, source } = called(from);
    const [first, second] = dues.map((days) => ({ due: addDays(today, days), fen: yuan(1_500) }));
    if (!first || !second) throw new Error("A promise has two parts.");
    const id = PledgeId.make(newId());
    const line = LineCode.make("canteen");
    const pledge = { id, donor, source, title, line, instalments: [first, second] as const };
    const at = atHour(addDays(today, -PROMISED_AGO), 15);
    await fundBook.append(tx, [{ _tag: "Pledged", pledge }], { by: keeper, at });
    return { donor, source, line, fen: first.fen, instalment: { pledge: id, number: 1 } };
  };
  const kept = await promise("云岭民宿", "两年食堂用菜", [-24, 341]);
  await promise("虚构建材公司", "修食堂灶台", [-12, 60]);
  const { id: quiet, source } = called("何春生");
  const villager = { donor: quiet, source, line: LineCode.make("relief"), fen: yuan(200) };
  for (const [came, days] of [
    [kept, -24],
    [{ ...villager, instalment: null }, -30],
  ] as const) {
    const gift = {
      ...{ ...came, id: GiftId.make(newId()), place: "bank" as const, note: "" },
      ...{ on: addDays(today, days), earmark: null },
    };
    const writing = { transfer: TransferId.make(newId()), staff: { id: keeper } };
    const at = { ...giving, ...writing, now: atHour(gift.on, 10) };
    Result.getOrThrow(await receiveGift(tx, gift, at));
  }
  const rice = await lastDonation(tx, "大米5公斤");
  if (rice) {
    const { good, movement, place } = rice;
    const team = called("虚构县帮扶工作队");
    const gift = {
      ...{ id: GiftId.make(newId()), source: team.source, donor: team.id, good: good.id },
      ...{ what: good.name, many: movement.pieces, unit: good.unit, on: movement.eventDate },
      ...{ fen: Fen.make(3_200 * movement.pieces), valuedBy: "村会计和送货单" },
    };
    await fundBook.append(tx, [{ _tag: "InKindReceived", gift, movement: place }], by);
  }
  await shelveBought(tx, by);
  const fund = await fundBook.fund(tx);
  for (const [name, how] of THANKED) {
    const { id: donor } = called(name);
    const [first, ...rest] = notThanked(fund, donor);
    if (first)
      await fundBook.append(tx, [{ _tag: "Thanked", donor, gifts: [first, ...rest], how }], by);
  }
};
