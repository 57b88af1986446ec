import {
  type AccountId,
  afterwards,
  type Books,
  isOver,
  type Lot,
  type PointsPolicy,
  type Posting,
  type PostRefusal,
  sweep,
  TransferId,
} from "@huzhu/domain/points";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";

interface Sweeping {
  /** Whose lots; all that are overdue have to be in the books. */
  readonly account: AccountId;
  /** The village's own account that takes what nobody spent in time. */
  readonly expired: AccountId;
  readonly policy: PointsPolicy;
  readonly newId: () => string;
}

interface Swept {
  readonly books: Books;
  /** The posting that took out what had expired; none where nothing had. */
  readonly postings: ReadonlyArray<Posting>;
}

/** Whether something is left of a lot although its last day is over. */
export const someOverdue = (lots: ReadonlyArray<Lot>, now: Instant): boolean => {
  const today = localDate(now);
  return lots.some((lot) => lot.remaining > 0 && isOver(lot, today));
};

/** Takes out what has expired, before anything is drawn from the account. */
export const sweepFirst = (
  books: Books,
  { account, expired, policy, newId }: Sweeping,
  now: Instant,
): Result.Result<Swept, PostRefusal> => {
  const own = books.lots.filter((lot) => lot.account === account);
  if (!someOverdue(own, now)) return Result.succeed({ books, postings: [] });
  const facts = { books, account, expired, policy: policy.expiry, id: TransferId.make(newId()) };
  return Result.map(sweep(facts, now), (posting) =>
    posting === null
      ? { books, postings: [] }
      : { books: afterwards(books, posting), postings: [posting] },
  );
};
