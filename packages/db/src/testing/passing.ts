import { AccountId, move, Points, type PostRefusal, post, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Order } from "../ledger/order.ts";
import { ACTOR, NOW, TODAY } from "./village.ts";

const [ISSUANCE, STORE] = [AccountId.make("issuance"), AccountId.make("store")];
const HOLDERS = ["of-wang", "of-yang"].map((id) => AccountId.make(id));

/** What both of them begin with: more than they ever give away. */
export const PLENTY = 1_000_000_000;

interface Moved {
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amount: number;
}

const orderOf = (name: string, { from, to, amount }: Moved): Order<string, PostRefusal> => {
  const transfer = {
    id: TransferId.make(`t-${name}`),
    entries: move(from, to, Points.make(amount)),
    eventDate: TODAY,
    recordedAt: NOW,
    reason: { _tag: "ByGift", from, to, note: "" },
  } as const;
  return {
    attempt: `a-${name}`,
    endpoint: "pass",
    contentHash: name,
    actor: ACTOR,
    at: NOW,
    accounts: [from, to],
    spendings: [{ account: from, most: amount }],
    decide: (books) => Result.map(post(books, transfer), (posting) => [posting]),
    answer: () => transfer.id,
  };
};

/** Gives both households plenty. */
export const endowing = (): ReadonlyArray<Order<string, PostRefusal>> =>
  HOLDERS.map((to) => orderOf(`for-${to}`, { from: ISSUANCE, to, amount: PLENTY }));

/** A point of one of them for the store, named by who orders it and how often before. */
export const passing = (caller: number, nth: number): Order<string, PostRefusal> => {
  const from = HOLDERS[caller % HOLDERS.length] ?? STORE;
  return orderOf(`${caller}-${nth}`, { from, to: STORE, amount: 1 });
};
