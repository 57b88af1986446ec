import {
  type Books,
  convert,
  donate,
  gift,
  grant,
  move,
  type Posting,
  post,
  relieve,
} from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Order } from "../../../ledger/order.ts";
import { ACTOR } from "../../village.ts";
import { after } from "../calendar.ts";
import { HOLDERS, KIN, own } from "../cast.ts";
import type { Moving } from "../command.ts";
import type { Deed } from "../deed.ts";
import { accountId, accountIn, dateOf, nowOf, points, sweptBooks, transferId } from "./facts.ts";

type Decided = Result.Result<ReadonlyArray<Posting>, { readonly _tag: string }>;

/** Who loses, who gains, and of which unit: what has to be locked follows from it. */
const sidesOf = (wish: Moving) => {
  switch (wish.verb) {
    case "grant":
    case "relieve":
      return { losing: null, gaining: wish.to, unit: HOLDERS[wish.to].unit };
    case "gift":
      return { losing: wish.from, gaining: wish.to, unit: HOLDERS[wish.from].unit };
    case "convert":
      return { losing: "of-fang", gaining: wish.to, unit: "time" } as const;
    default:
      return { losing: wish.from, gaining: wish.from, unit: HOLDERS[wish.from].unit };
  }
};

const one = <E extends { readonly _tag: string }>(
  moved: Result.Result<{ readonly posting: Posting }, E>,
): Decided => Result.map(moved, ({ posting }) => [posting]);

const redeem = (books: Books, deed: Deed, from: string, amount: number): Decided => {
  const store = own("store", accountIn(books, from).unit);
  const transfer = {
    id: transferId(deed.id),
    entries: move(accountId(from), accountId(store), points(amount)),
    eventDate: dateOf(deed),
    recordedAt: nowOf(deed),
    reason: {
      _tag: "ByRedemption",
      redemption: RedemptionId.make(deed.id),
      summary: "米1袋",
    },
  } as const;
  return Result.map(post(books, transfer), (posting) => [posting]);
};

const converted = (books: Books, deed: Deed, to: string, amount: number): Decided => {
  const sides = {
    person: accountIn(books, "of-fang"),
    exchangeOfTime: accountIn(books, own("exchange", "time")),
    holder: accountIn(books, to),
    exchangeOfPoints: accountIn(books, own("exchange", "points")),
  };
  const transfers = { out: transferId(deed.id), in: transferId(`${deed.id}-in`) };
  const asked = { minutes: points(amount), rate: { minutes: 10, points: 1 }, expires: null };
  const both = convert({ books, transfers, ...sides, ...asked }, nowOf(deed));
  return Result.map(both, ({ out, in: brought }) => [out, brought]);
};

const decide = (books: Books, deed: Deed<Moving>): Decided => {
  const { wish } = deed;
  const now = nowOf(deed);
  const transfer = transferId(deed.id);
  const ours = (name: "issuance" | "pool") => accountIn(books, own(name, sidesOf(wish).unit));
  switch (wish.verb) {
    case "grant": {
      const { to, origin, days, back } = wish;
      const eventDate = CalendarDate.make(after(deed.today, -back));
      const expires = days === null ? null : CalendarDate.make(after(deed.today, days));
      const sides = { issuance: ours("issuance"), holder: accountIn(books, to) };
      const given = { amount: points(wish.amount), origin, why: "慰问", eventDate, expires };
      return one(grant({ books, transfer, ...sides, ...given }, now));
    }
    case "gift": {
      const sides = { from: accountIn(books, wish.from), to: accountIn(books, wish.to) };
      const ties = KIN.includes(wish.from) && KIN.includes(wish.to) ? ["子女"] : [];
      const given = { amount: points(wish.amount), note: "", ties, permitted: ["子女"] };
      return one(gift({ books, transfer, ...sides, ...given }, now));
    }
    case "donate": {
      const sides = { from: accountIn(books, wish.from), pool: ours("pool") };
      const amount = points(wish.amount);
      return one(donate({ books, transfer, ...sides, amount, note: "" }, now));
    }
    case "relieve": {
      const sides = { pool: ours("pool"), to: accountIn(books, wish.to) };
      const given = { amount: points(wish.amount), decision: "会议纪要", expires: null };
      return one(relieve({ books, transfer, ...sides, ...given }, now));
    }
    case "spend":
      return redeem(books, deed, wish.from, wish.amount);
    case "convert":
      return converted(books, deed, wish.to, wish.amount);
    case "sweep":
      return Result.succeed([]);
  }
};

/** A deed that moves points and nothing else, as it is ordered from the ledger. */
export const orderOf = (deed: Deed<Moving>): Order<unknown, { readonly _tag: string }> => {
  const { losing, gaining, unit } = sidesOf(deed.wish);
  const village = ["issuance", "store", "pool", "expired", "exchange"] as const;
  const accounts = [
    ...village.map((name) => own(name, unit)),
    own("exchange", "points"),
    gaining,
    ...(losing === null ? [] : [losing]),
  ];
  const spendings = losing === null ? [] : [{ account: accountId(losing), most: null }];
  return {
    attempt: deed.attempt,
    endpoint: deed.wish.verb,
    contentHash: deed.content,
    actor: ACTOR,
    at: nowOf(deed),
    accounts: accounts.map(accountId),
    spendings,
    decide: (books) => {
      const losers = losing === null ? [] : [losing];
      const swept = sweptBooks(books, deed, losers, own("expired", unit));
      return Result.map(decide(swept.books, deed), (postings) => [...swept.postings, ...postings]);
    },
    answer: (postings) => postings.map(({ transfer }) => transfer.id),
  };
};
