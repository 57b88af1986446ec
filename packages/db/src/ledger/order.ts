import type { Books, Posting, PostRefusal } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import type { Result } from "effect";
import type { Actor } from "../nouns/actor.ts";
import type { AuditLine } from "../nouns/audit-line.ts";
import type { Wanted } from "../repositories/books.ts";

/**
 * Something that moves points and nothing else, ordered once: `decide` is a rule of the domain asked
 * on locked books, and `answer` is what the caller is told, also when the same attempt comes again.
 * What takes points on an earlier day is no order: its books have to know how low the account stood.
 */
export interface Order<A, E = PostRefusal> extends Wanted {
  readonly attempt: string;
  readonly endpoint: string;
  readonly contentHash: string;
  readonly actor: Actor;
  readonly at: Instant;
  /** What the audit keeps of it once it is carried out. */
  readonly audit?: AuditLine;
  readonly decide: (books: Books) => Result.Result<ReadonlyArray<Posting>, E>;
  readonly answer: (postings: ReadonlyArray<Posting>) => A;
}

/** What became of an order; `replayed` where the attempt had been carried out before. */
export interface Carried<A> {
  readonly answer: A;
  readonly replayed: boolean;
}

/** The attempt id was used before, for something else. */
export class AttemptUsed {
  readonly _tag = "AttemptUsed";
  readonly attempt: string;
  constructor(attempt: string) {
    this.attempt = attempt;
  }
}
