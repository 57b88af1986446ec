import type { StaffId } from "../governance/staff.ts";
import { type Fen, NO_FEN } from "../money/fen.ts";
import type { TransferId } from "../points/ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Budget } from "./budget.ts";
import type { Donor } from "./donor.ts";
import type { CashCounted, FundEntry, GoodsBought, PaperAttached } from "./entry.ts";
import type { Gift, GiftInKind } from "./gift.ts";
import type { BudgetId, DonorId, GiftId, LineCode, PaymentId, PledgeId } from "./ids.ts";
import type { FundLine } from "./line.ts";
import type { PaymentOrder, Signed } from "./order.ts";
import { type LinePayment, totalOf } from "./payment.ts";
import type { KeptPledge } from "./pledge.ts";
import type { ThankedBy } from "./thank.ts";

export interface ReceivedGift extends Gift {
  readonly transfer: TransferId;
  readonly by: StaffId;
  readonly takenBack: boolean;
}

export interface MadePayment extends LinePayment {
  readonly transfer: TransferId;
  readonly by: StaffId;
  readonly takenBack: boolean;
}

/** Things that were given, with the movement of stock by which they came onto a shelf. */
export interface ReceivedInKind extends GiftInKind {
  readonly movement: number | null;
}

export interface GivenThanks extends Signed {
  readonly how: ThankedBy;
}

export type BoughtGoods = Omit<typeof GoodsBought.Type, "_tag">;

type Paper = typeof PaperAttached.Type & Signed;
type Count = typeof CashCounted.Type & { readonly by: StaffId; readonly at: Instant };

/** The fund as its book says it: everything but the money, which is in the ledger. */
export interface Fund {
  readonly lines: ReadonlyMap<LineCode, FundLine>;
  /** Plans of a year that were put to a meeting, whatever became of them. */
  readonly budgets: ReadonlyMap<BudgetId, Budget & Signed>;
  readonly donors: ReadonlyMap<DonorId, Donor>;
  readonly gifts: ReadonlyMap<GiftId, ReceivedGift>;
  readonly inKind: ReadonlyArray<ReceivedInKind>;
  readonly pledges: ReadonlyMap<PledgeId, KeptPledge>;
  readonly orders: ReadonlyMap<PaymentId, PaymentOrder>;
  readonly payments: ReadonlyMap<PaymentId, MadePayment>;
  readonly papers: ReadonlyArray<Paper>;
  readonly counts: ReadonlyArray<Count>;
  /** For which gifts somebody was thanked. */
  readonly thanks: ReadonlyMap<GiftId, GivenThanks>;
  readonly bought: ReadonlyArray<BoughtGoods>;
}

type Growing = {
  readonly [Name in keyof Fund]: Fund[Name] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Fund[Name] extends ReadonlyArray<infer One>
      ? Array<One>
      : never;
};

const changed = <Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  change: (value: Value) => Value,
): void => {
  const value = map.get(key);
  if (value !== undefined) map.set(key, change(value));
};

const receive = ({ gifts, pledges }: Growing, gift: ReceivedGift): void => {
  gifts.set(gift.id, gift);
  const { instalment } = gift;
  if (instalment === null) return;
  changed(pledges, instalment.pledge, (pledge) => ({
    ...pledge,
    received: new Map([...pledge.received, [instalment.number, gift.id]]),
  }));
};

/** Who undid what is undone: an instalment is open again, a payment no longer counts. */
const takeBack = ({ gifts, pledges, payments, orders }: Growing, about: string): void => {
  const [gift] = [...gifts.values()].filter(({ id }) => id === about);
  if (gift) gifts.set(gift.id, { ...gift, takenBack: true });
  if (gift?.instalment) {
    const { number, pledge } = gift.instalment;
    changed(pledges, pledge, (one) => ({
      ...one,
      received: new Map([...one.received].filter(([nth]) => nth !== number)),
    }));
  }
  const [payment] = [...payments.values()].filter(({ id }) => id === about);
  if (!payment) return;
  payments.set(payment.id, { ...payment, takenBack: true });
  changed(orders, payment.id, (order) => ({ ...order, takenBack: true }));
};

const take = (fund: Growing, { said, at, by }: FundEntry): void => {
  const signed = { by, at };
  switch (said._tag) {
    case "LineSet":
      fund.lines.set(said.line.code, said.line);
      return;
    case "BudgetDrafted":
      fund.budgets.set(said.budget.id, { ...said.budget, ...signed });
      return;
    case "DonorSet":
      fund.donors.set(said.donor.id, said.donor);
      return;
    case "GiftReceived":
      receive(fund, { ...said.gift, transfer: said.transfer, by, takenBack: false });
      return;
    case "InKindReceived":
      fund.inKind.push({ ...said.gift, movement: said.movement ?? null });
      return;
    case "Pledged":
      fund.pledges.set(said.pledge.id, { ...said.pledge, received: new Map(), ended: null });
      return;
    case "PledgeEnded":
      changed(fund.pledges, said.pledge, (pledge) => ({ ...pledge, ended: said.why }));
      return;
    case "OrderDrafted":
      fund.orders.set(said.payment.id, {
        ...{ payment: said.payment, drafted: signed, approvals: [], refused: null, paid: null },
        takenBack: false,
      });
      return;
    case "OrderApproved":
      changed(fund.orders, said.payment, (order) => ({
        ...order,
        approvals: [...order.approvals, signed],
      }));
      return;
    case "OrderRefused":
      changed(fund.orders, said.payment, (order) => ({
        ...order,
        refused: { ...signed, why: said.why },
      }));
      return;
    case "Paid":
      fund.payments.set(said.payment.id, {
        ...said.payment,
        ...{ transfer: said.transfer, by, takenBack: false },
      });
      changed(fund.orders, said.payment.id, (order) => ({ ...order, paid: said.transfer }));
      return;
    case "TakenBack":
      takeBack(fund, said.about);
      return;
    case "PaperAttached":
      fund.papers.push({ ...said, ...signed });
      return;
    case "CashCounted":
      fund.counts.push({ ...said, ...signed });
      return;
    case "GoodsBought":
      fund.bought.push(said);
      return;
    case "Thanked":
      for (const gift of said.gifts) fund.thanks.set(gift, { ...signed, how: said.how });
      return;
  }
};

/** The fund after all lines of its book, oldest first. */
export const fundFrom = (entries: ReadonlyArray<FundEntry>): Fund => {
  const fund: Growing = {
    ...{
      lines: new Map(),
      budgets: new Map(),
      donors: new Map(),
      gifts: new Map(),
      inKind: [],
      pledges: new Map(),
      orders: new Map(),
    },
    ...{ payments: new Map(), papers: [], counts: [], thanks: new Map(), bought: [] },
  };
  for (const entry of entries) take(fund, entry);
  return fund;
};

/** The year of a day. */
export const yearOf = (on: string): number => Number(on.slice(0, 4));

/** What a line has paid out in a year, without what was taken back; in fen. */
export const spentOn = ({ payments }: Fund, line: LineCode, year: number): number => {
  let spent: number = NO_FEN;
  for (const payment of payments.values()) {
    const counts = payment.line === line && yearOf(payment.on) === year && !payment.takenBack;
    if (counts) spent += totalOf(payment) satisfies Fen;
  }
  return spent;
};
