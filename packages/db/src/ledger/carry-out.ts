import type { AccountId } from "@huzhu/domain/points";
import { Result } from "effect";
import { lockHead } from "../log/append.ts";
import type { Attempt } from "../nouns/attempt.ts";
import type { RecordedPosting } from "../nouns/recorded-posting.ts";
import * as attempts from "../repositories/attempts.ts";
import * as audit from "../repositories/audit.ts";
import * as books from "../repositories/books.ts";
import * as journal from "../repositories/journal.ts";
import type { Spending } from "../repositories/lots.ts";
import type { Write } from "../unit.ts";
import { AllBooks } from "./all-books.ts";
import { AttemptUsed, type Carried, type Order } from "./order.ts";

/** Any order, where its own answer and refusals do not matter. */
type AnyOrder = Order<unknown, unknown>;

/** What becomes of one order of a set; a defect of its rule is its own. */
export type Outcome =
  | { readonly _tag: "Decided"; readonly result: Result.Result<Carried<unknown>, unknown> }
  | { readonly _tag: "Broken"; readonly defect: unknown };

/** All that a set will need to see, each account once. */
const wantedBy = (orders: ReadonlyArray<AnyOrder>): books.Wanted => {
  const accounts = new Set<AccountId>();
  const most = new Map<AccountId, number | null>();
  for (const order of orders) {
    for (const id of order.accounts) accounts.add(id);
    for (const { account, most: more } of order.spendings ?? []) {
      const sofar = most.get(account) ?? 0;
      const unbounded = more === null || (most.has(account) && most.get(account) === null);
      most.set(account, unbounded ? null : sofar + (more ?? 0));
    }
  }
  const spendings = [...most].map(([account, amount]): Spending => ({ account, most: amount }));
  return { accounts: [...accounts], spendings };
};

/** What was carried out before; of the content only what is kept of its hash. */
type Known = Pick<Attempt, "contentHash" | "answer">;

/**
 * Carries orders out one after the other in one unit of work, whatever becomes of each: facts are
 * loaded once for all of them, every rule is asked on the books as the one before left them, and what
 * was decided is written in sets. An order that is refused leaves no trace.
 */
export const carryOut = async (
  tx: Write,
  orders: ReadonlyArray<AnyOrder>,
): Promise<ReadonlyArray<Outcome>> => {
  // The head comes first: an attempt that is being carried out elsewhere is then finished.
  await lockHead(tx);
  const ids = orders.map(({ attempt }) => attempt);
  const known = new Map<string, Known>(await attempts.earlier(tx, ids));
  const fresh = orders.filter(({ attempt }) => !known.has(attempt));
  const open = new AllBooks(await books.lock(tx, wantedBy(fresh)));
  const recorded: Array<RecordedPosting> = [];
  const done: Array<AnyOrder & { readonly given: unknown }> = [];

  const decide = (order: AnyOrder): Result.Result<Carried<unknown>, unknown> => {
    const { attempt, contentHash, actor } = order;
    const mark = attempts.markOf(tx, contentHash);
    const before = known.get(attempt);
    if (before) {
      return before.contentHash === mark
        ? Result.succeed({ answer: before.answer, replayed: true })
        : Result.fail(new AttemptUsed(attempt));
    }
    const postings = order.decide(open.partOf(order));
    if (Result.isFailure(postings)) return Result.fail(postings.failure);
    // An answer that cannot be given leaves no trace either, so it comes before what will be written.
    const answer = order.answer(postings.success);
    for (const posting of postings.success) {
      open.write(posting);
      recorded.push({ posting, actor, attempt });
    }
    known.set(attempt, { contentHash: mark, answer });
    done.push({ ...order, contentHash: mark, given: answer });
    return Result.succeed({ answer, replayed: false });
  };

  const outcomes = orders.map((order): Outcome => {
    try {
      return { _tag: "Decided", result: decide(order) };
    } catch (defect) {
      return { _tag: "Broken", defect };
    }
  });
  const carried = done.map(({ attempt: id, actor, endpoint, contentHash, given: answer, at }) => {
    return { id, actor, endpoint, contentHash, answer, at };
  });
  const lines = done.flatMap((order) => order.audit ?? []);
  await journal.append(tx, recorded, [attempts.writingOf(tx, carried), audit.writingOf(tx, lines)]);
  return outcomes;
};
