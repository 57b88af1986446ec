import { AssessmentReason, Conditions, GivenMarks } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Option, Schema } from "effect";

/** What stands in the form of an assessment, as it was typed. */
export const Draft = Schema.Struct({
  assessedOn: Schema.String,
  reason: AssessmentReason,
  note: Schema.String,
  assessors: Schema.Array(Schema.String),
  informant: Schema.Struct({ name: Schema.String, tie: Schema.String, phone: Schema.String }),
  marks: GivenMarks,
  conditions: Conditions,
});
export type Draft = typeof Draft.Type;

const Kept = Schema.fromJsonString(Schema.Struct({ at: Instant, draft: Draft }));
const PREFIX = "huzhu-assessment/";
const DAYS_KEPT = 3;
const A_DAY_MS = 24 * 60 * 60 * 1000;

type Cupboard = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * Drafts of assessments on this machine, so that no power cut takes an hour of work: each only for
 * whoever began it, and gone once it is recorded, thrown away, or three days old.
 */
export class Drafts {
  readonly #cupboard: Cupboard;
  readonly #own: string;
  readonly #now: () => Instant;

  constructor(cupboard: Cupboard, staff: string, now: () => Instant) {
    this.#cupboard = cupboard;
    this.#own = `${PREFIX}${staff}/`;
    this.#now = now;
    this.#sweep();
  }

  read(elder: ResidentId): Draft | null {
    const text = this.#cupboard.getItem(`${this.#own}${elder}`);
    const kept = Schema.decodeUnknownOption(Kept)(text);
    return Option.isSome(kept) ? kept.value.draft : null;
  }

  write(elder: ResidentId, draft: Draft): void {
    const text = Schema.encodeSync(Kept)({ at: this.#now(), draft });
    this.#cupboard.setItem(`${this.#own}${elder}`, text);
  }

  drop(elder: ResidentId): void {
    this.#cupboard.removeItem(`${this.#own}${elder}`);
  }

  /** Whoever's they are: what is old, or cannot be read any more, goes. */
  #sweep(): void {
    const keys = Array.from({ length: this.#cupboard.length }, (_, at) => this.#cupboard.key(at));
    for (const key of keys) {
      if (!key?.startsWith(PREFIX)) continue;
      const kept = Schema.decodeUnknownOption(Kept)(this.#cupboard.getItem(key));
      const old = Option.isNone(kept) || this.#now() - kept.value.at > DAYS_KEPT * A_DAY_MS;
      if (old) this.#cupboard.removeItem(key);
    }
  }
}
