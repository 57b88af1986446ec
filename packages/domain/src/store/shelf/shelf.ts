import { Result, Schema } from "effect";
import type { Bans } from "./ban.ts";
import { DEFAULT_BANS } from "./default-bans.ts";
import type { ShelfEntry, ShelfSaid } from "./said.ts";

/** What holds for the shelf of a village's store. */
export interface Shelf {
  readonly bans: Bans;
}

/** A kind stands on the list twice. */
export class KindTwice extends Schema.TaggedClass<KindTwice>()("KindTwice", {
  kind: Schema.String,
}) {}

/** The shelf as its book says it; a village that said nothing has the list that everybody begins with. */
export const shelfFrom = (entries: ReadonlyArray<ShelfEntry>): Shelf => {
  let bans = DEFAULT_BANS;
  for (const { said } of entries) bans = said.bans;
  return { bans };
};

/** A list of kinds becomes the village's own: each kind stands on it once. */
export const setBans = (bans: Bans, why: string): Result.Result<ShelfSaid, KindTwice> => {
  const kinds = bans.map(({ kind }) => kind.trim());
  const twice = kinds.find((kind, at) => kinds.indexOf(kind) !== at);
  if (twice !== undefined) return Result.fail(new KindTwice({ kind: twice }));
  return Result.succeed({ _tag: "BansSet", bans, why });
};
