import { Result, Schema } from "effect";
import type { StaffId } from "../governance/staff.ts";
import type { Clearing, ShopBook } from "./book.ts";
import { SigningSide } from "./said.ts";

/** The list was dropped, or the fund was asked for it already. */
export class ClearingOver extends Schema.TaggedClass<ClearingOver>()("ClearingOver", {}) {}

/** This side signed before. */
export class SideSigned extends Schema.TaggedClass<SideSigned>()("SideSigned", {
  side: SigningSide,
}) {}

/** For the village signs somebody else than who made the list; and nobody signs for both sides. */
export class OwnClearing extends Schema.TaggedClass<OwnClearing>()("OwnClearing", {}) {}

/** The shop logs in and signs itself; only for one without a login the office notes its paper. */
export class ShopSigns extends Schema.TaggedClass<ShopSigns>()("ShopSigns", {}) {}

/** Both have to sign before the fund is asked. */
export class NotSigned extends Schema.TaggedClass<NotSigned>()("NotSigned", {
  missing: Schema.Array(SigningSide),
}) {}

const SIDES = SigningSide.literals;

const stillOpen = ({ dropped, payment }: Clearing): Result.Result<void, ClearingOver> =>
  dropped || payment !== null ? Result.fail(new ClearingOver()) : Result.void;

export type SignClearingRefusal = ClearingOver | SideSigned | OwnClearing | ShopSigns;

/** 签字: once for each side, by different people; `logins` are the shop's that still count. */
export const signClearing = (
  { logins }: Pick<ShopBook, "logins">,
  clearing: Clearing,
  side: SigningSide,
  by: StaffId,
): Result.Result<void, SignClearingRefusal> =>
  Result.gen(function* () {
    yield* stillOpen(clearing);
    if (clearing.signatures.has(side)) return yield* Result.fail(new SideSigned({ side }));
    const ofShop = logins.has(by);
    if (side === "shop" && !ofShop && logins.size > 0) return yield* Result.fail(new ShopSigns());
    const signedBefore = [...clearing.signatures.values()].some((one) => one.by === by);
    const own = side === "office" && (ofShop || clearing.made.by === by);
    if (signedBefore || own) return yield* Result.fail(new OwnClearing());
  });

/** Lets a wrong list go, as long as the fund was not asked for it. */
export const dropClearing = (clearing: Clearing): Result.Result<void, ClearingOver> =>
  stillOpen(clearing);

/** Whether the fund may be asked to pay a list: signed by both, and once. */
export const mayOrder = (clearing: Clearing): Result.Result<void, ClearingOver | NotSigned> => {
  const over = stillOpen(clearing);
  if (Result.isFailure(over)) return over;
  const missing = SIDES.filter((side) => !clearing.signatures.has(side));
  return missing.length > 0 ? Result.fail(new NotSigned({ missing })) : Result.void;
};
