import { goods, movements, stockBook, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import {
  type Coming,
  countGood,
  type Good,
  type MovementKind,
  type StockSaid,
  StockTakeId,
  signTake,
} from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";

interface Stocking extends Circumstances {
  /** Who counts, and who signs. */
  readonly counter: StaffId;
  readonly signer: StaffId;
}

interface Delivery extends Pick<Coming, "source" | "from" | "fen" | "place"> {
  readonly kind: MovementKind;
  readonly pieces: number;
  /** In how many days it spoils; `null` for what does not. */
  readonly days: number | null;
}

/** What came last, one good after the other: bought, given and sent, some of it good for a short time. */
const DELIVERIES: ReadonlyArray<Delivery> = [
  {
    ...{ kind: "purchase", source: "bought", from: "虚构镇粮油批发部", place: "库房" },
    ...{ pieces: 20, days: 240, fen: 2_800 },
  },
  {
    ...{ kind: "donation", source: "donor", from: "虚构建材公司", place: "货架" },
    ...{ pieces: 12, days: 18, fen: 5_200 },
  },
  {
    ...{ kind: "support", source: "support", from: "虚构县帮扶工作队", place: "库房" },
    ...{ pieces: 15, days: 95, fen: 1_250 },
  },
  {
    ...{ kind: "support", source: "government", from: "虚构县民政局", place: "卫生室" },
    ...{ pieces: 10, days: -3, fen: 900 },
  },
  {
    ...{ kind: "purchase", source: "bought", from: "虚构镇百货店", place: "货架" },
    ...{ pieces: 30, days: null, fen: 350 },
  },
];

const DELIVERED_AGO = 12;
const TAKEN_AGO = 5;

const deliver = async (tx: Write, shelf: ReadonlyArray<Good>, { now, actor }: Stocking) => {
  const today = localDate(now);
  for (const [nth, delivery] of DELIVERIES.entries()) {
    const good = shelf[nth];
    if (!good) return;
    const { kind, pieces, days, ...known } = delivery;
    const bestBefore = days === null ? null : addDays(today, days);
    const came = { ...known, bestBefore, line: null, split: null };
    const when = { eventDate: addDays(today, -DELIVERED_AGO), recordedAt: now };
    const movement = { good: good.id, kind, pieces, note: known.from, came, ...when };
    await movements.append(tx, [movement], { actor, redemption: null });
  }
};

/** The first good is one short, and was so both times that somebody counted it. */
const countsOf = (shelf: ReadonlyArray<Good>) =>
  shelf.flatMap((good, nth) => {
    const counted = nth === 0 ? good.onHand - 1 : good.onHand;
    return nth === 0
      ? [
          { good, counted },
          { good, counted },
        ]
      : [{ good, counted }];
  });

/** 清水村's store: what came lately with its days and sources, and a stock take that was signed. */
export const writeStock = async (tx: Write, stocking: Stocking): Promise<void> => {
  const { now, newId, actor, counter, signer } = stocking;
  await deliver(tx, await goods.list(tx), stocking);
  const shelf = await goods.list(tx);
  const [first, ...more] = shelf.map(({ id }) => id);
  if (first === undefined) return;
  const take = StockTakeId.make(newId());
  const at = atHour(addDays(localDate(now), -TAKEN_AGO), 15);
  const say = (said: StockSaid, by: StaffId) => stockBook.append(tx, said, { by, at });
  const title = `${Number(localDate(at).slice(5, 7))}月盘点`;
  await say({ _tag: "TakeStarted", take, title, goods: [first, ...more] }, counter);
  const begun = async () => {
    const one = (await stockBook.takes(tx)).get(take);
    if (!one) throw new Error("The stock take of the demo was not begun.");
    return one;
  };
  for (const { good, counted } of countsOf(shelf)) {
    await say(Result.getOrThrow(countGood(await begun(), good, counted)), counter);
  }
  const reasons = [{ good: first, why: "袋子破了，没有记" }];
  const signed = Result.getOrThrow(signTake(await begun(), shelf, { reasons, by: signer }, at));
  const booked = signed.movements.map((movement) => ({ ...movement, recordedAt: now }));
  await movements.append(tx, booked, { actor, redemption: null });
  await say(signed.said, signer);
};
