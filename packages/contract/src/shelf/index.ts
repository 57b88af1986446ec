import { GoodId } from "@huzhu/domain/store";
import { Bans, KindTwice, ShelfWhy } from "@huzhu/domain/store/shelf";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";

/** What holds for the shelf, how it came to be so, and which goods are on the list all the same. */
export const ShelfRules = Schema.Struct({
  bans: Bans,
  /** Every list that the village decided on, the newest first. */
  changes: Schema.Array(
    Schema.Struct({ at: Instant, by: Schema.String, why: Schema.String, bans: Bans }),
  ),
  banned: Schema.Array(
    Schema.Struct({
      good: GoodId,
      name: Schema.String,
      kind: Schema.String,
      onShelf: Schema.Boolean,
    }),
  ),
});
export type ShelfRules = typeof ShelfRules.Type;

export const shelfRules = query({
  name: "shelf.see",
  path: "/api/shelf",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "What may not be given for points, who decided so, and why.",
  answer: ShelfRules,
});

export const setBans = command({
  name: "shelf.setBans",
  path: "/api/shelf/bans",
  caller: { kind: "staff", duty: "ban-goods" },
  summary: "Changes the list of what may not be given for points, with a reason.",
  body: Schema.Struct({ bans: Bans, why: ShelfWhy }),
  answer: ShelfRules,
  refusals: [KindTwice],
});
