import { Result } from "effect";
import fc from "fast-check";
import { RedemptionId } from "../../store/ids.ts";
import {
  type Account,
  type AccountId,
  afterwards,
  type Books,
  donate,
  gift,
  grant,
  move,
  type Posting,
  post,
  relieve,
} from "../index.ts";
import { books, date, holder, now, own, points, today, transferId } from "./books.ts";

const HOLDERS = ["wang", "li", "zhao"] as const;

const who = fc.constantFrom(...HOLDERS);
const expires = fc.constantFrom(null, date("2026-06-30"), date("2026-12-31"));

/** One thing that somebody wants to happen; whether it does is for the verbs to say. */
const wish = fc.record({
  verb: fc.constantFrom("grant", "grant", "gift", "donate", "relieve", "redeem"),
  who,
  other: who,
  amount: fc.integer({ min: 1, max: 40 }),
  origin: fc.constantFrom("earned" as const, "granted" as const),
  expires,
});
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

export const wishes = fc.array(wish, { maxLength: 20 });

/** What happened so far: the books with every lot ever opened, and the postings in order. */
export interface History {
  readonly books: Books;
  readonly postings: ReadonlyArray<Posting>;
}

/** Three households, of which Wang may owe up to 20, and the village's own accounts. */
export const BEGINNING: History = {
  books: books([
    holder("wang", [], { floor: points(-20), entries: 0 }),
    holder("li", [], { entries: 0 }),
    holder("zhao", [], { entries: 0 }),
    own("issuance"),
    own("store"),
    own("pool"),
  ]),
  postings: [],
};

export const accountIn = ({ accounts }: Books, id: string): Account => {
  const found = accounts.find((account) => account.id === id);
  if (!found) throw new Error(`no account ${id}`);
  return found;
};

const redeem = (before: Books, from: AccountId, amount: number, at: number) =>
  post(before, {
    id: transferId(`t-${at}`),
    entries: move(from, accountIn(before, "store").id, points(amount)),
    eventDate: today,
    recordedAt: now,
    reason: { _tag: "ByRedemption", redemption: RedemptionId.make(`r-${at}`), summary: "米1袋" },
  });

type Carried = Result.Result<{ readonly posting: Posting }, unknown>;

const carryOut = (before: Books, wanted: Wish, at: number): Carried => {
  const [whose, other] = [accountIn(before, wanted.who), accountIn(before, wanted.other)];
  const [issuance, pool] = [accountIn(before, "issuance"), accountIn(before, "pool")];
  const transfer = transferId(`t-${at}`);
  const facts = { books: before, transfer, amount: points(wanted.amount), note: "" };
  const kin = { ties: ["子女"], permitted: ["子女"] };
  const { origin, expires: until } = wanted;
  const credit = { origin, expires: until, why: "慰问", eventDate: today };
  switch (wanted.verb) {
    case "grant":
      return grant({ ...facts, ...credit, issuance, holder: whose }, now);
    case "gift":
      return gift({ ...facts, ...kin, from: whose, to: other }, now);
    case "donate":
      return donate({ ...facts, from: whose, pool }, now);
    case "relieve":
      return relieve({ ...facts, pool, to: whose, decision: "会议纪要", expires: until }, now);
    default:
      return Result.map(redeem(before, whose.id, wanted.amount, at), (posting) => ({ posting }));
  }
};

/** What becomes of a history by one more posting. */
export const written = ({ books: before, postings }: History, posting: Posting): History => ({
  books: afterwards(before, posting),
  postings: [...postings, posting],
});

/** A history with more wishes carried out, as far as they are possible. */
export const goOn = (history: History, all: ReadonlyArray<Wish>): History =>
  all.reduce((before, wanted) => {
    const result = carryOut(before.books, wanted, before.postings.length);
    return Result.isSuccess(result) ? written(before, result.success.posting) : before;
  }, history);
