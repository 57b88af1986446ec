import { Schema } from "effect";
import { PurseOf } from "../../fund/place.ts";
import { Fen } from "../../money/fen.ts";
import { GoodId } from "../../store/ids.ts";

/** What came of a link: goods on the shelf, money in the fund, somebody who came. */
export const Outcome = Schema.TaggedUnion({
  /** Booked as a donation of so many pieces. */
  Goods: { good: GoodId, pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1e6 })) },
  Money: {
    fen: Fen.check(Schema.isGreaterThan(0)),
    /** The purse of the fund into which it came; `null` where it went past the fund. */
    into: Schema.NullOr(PurseOf),
  },
  /** They came so many times, and so many people had something of it. */
  Service: {
    times: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000 })),
    people: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  },
});
export type Outcome = typeof Outcome.Type;

export const KIND_OF_OUTCOME = {
  Goods: "goods",
  Money: "money",
  Service: "service",
} as const satisfies Record<Outcome["_tag"], string>;
