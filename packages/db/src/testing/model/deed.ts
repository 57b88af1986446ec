import type { Moving, Wish } from "./command.ts";
import type { Reference } from "./expected/reference.ts";

/** A wish, with the names that it gets and the thing that it is about. */
export interface Deed<Wanted extends Wish = Wish> {
  readonly wish: Wanted;
  /** The transfer, hold or batch of vouchers that it makes, and the attempt that it is. */
  readonly id: string;
  readonly attempt: string;
  readonly content: string;
  readonly today: string;
  readonly at: number;
  /** The hold, transfer or voucher that it is about; empty where it makes its own. */
  readonly about: string;
}

export const isMoving = (deed: Deed): deed is Deed<Moving> => {
  switch (deed.wish.verb) {
    case "grant":
    case "gift":
    case "donate":
    case "spend":
    case "relieve":
    case "convert":
    case "sweep":
      return true;
    default:
      return false;
  }
};

/** The things of the kind that a wish is about; `null` for a wish that makes its own. */
const candidates = (ref: Reference, wish: Wish): ReadonlyArray<string> | null => {
  switch (wish.verb) {
    case "post-hold":
    case "release-hold":
    case "expire-hold":
      return [...ref.holds.keys()];
    case "reverse":
      return [...ref.transfers.keys()];
    case "redeem":
    case "void":
      return [...ref.papers.keys()];
    default:
      return null;
  }
};

/** One of several by a number of any size. */
export const pick = <A>(from: ReadonlyArray<A>, which: number): A | undefined =>
  from[which % Math.max(1, from.length)];

/** What a wish is about; `undefined` where there is nothing of the kind yet. */
export const aboutOf = (ref: Reference, wish: Wish): string | undefined => {
  const found = candidates(ref, wish);
  if (found === null) return "";
  return "which" in wish ? pick(found, wish.which) : undefined;
};
