import { Result, Schema } from "effect";
import { localDate } from "../../time/local-date.ts";
import { periodStart } from "../../time/period.ts";
import type { Good } from "../good.ts";
import { COMMON_THINGS, type CommonThing, isNamed } from "./common-thing.ts";
import { type Lack, wantingKey } from "./lack.ts";

/** The good lies on the shelf now: it can be had, and need not be asked for. */
export class OnTheShelf extends Schema.TaggedClass<OnTheShelf>()("OnTheShelf", {
  name: Schema.String,
}) {}

/** The household asked for the same thing this month: it is written down, once. */
export class AskedAlready extends Schema.TaggedClass<AskedAlready>()("AskedAlready", {}) {}

/** Whether a good of the village is not to be had: none are left, or it is off the shelf. */
export const isLacking = ({ onShelf, onHand }: Pick<Good, "onShelf" | "onHand">): boolean =>
  !onShelf || onHand === 0;

/** The common things that none of these goods is: all others stand for themselves. */
export const thingsBeside = (
  goods: ReadonlyArray<Pick<Good, "name">>,
): ReadonlyArray<CommonThing> =>
  COMMON_THINGS.filter((thing) => !goods.some(({ name }) => isNamed(thing, name)));

/**
 * 没有我要的: a household asks for something, at most once a month for the same. `said` is what the
 * household asked for before, `good` the good that it asks for, `null` where it is a common thing.
 */
export const askFor = (
  lack: Omit<Lack, "on">,
  { said, good }: { readonly said: ReadonlyArray<Lack>; readonly good: Good | null },
): Result.Result<Lack, OnTheShelf | AskedAlready> => {
  const on = localDate(lack.at);
  const month = periodStart("month", on);
  const key = wantingKey(lack.wanting);
  const before = said.some(
    (one) => wantingKey(one.wanting) === key && periodStart("month", one.on) === month,
  );
  if (good && !isLacking(good)) return Result.fail(new OnTheShelf({ name: good.name }));
  return before ? Result.fail(new AskedAlready()) : Result.succeed({ ...lack, on });
};
