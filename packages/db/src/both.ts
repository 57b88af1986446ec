import type { VillageId } from "@huzhu/domain/people";
import type { Result } from "effect";
import { lockHead } from "./log/append.ts";
import type { Write } from "./unit.ts";

/** What is done in two villages at once. */
export type Work<A, E> = (first: Write, second: Write) => Promise<Result.Result<A, E>>;

/**
 * Takes the heads of both journals before anything else, in the order of the villages' ids: where one
 * village sells to another and that one to the first at the same time, neither waits for the other
 * with something in its hands.
 */
export const headsFirst =
  <A, E>(work: Work<A, E>): Work<A, E> =>
  async (first, second) => {
    const [earlier, later] = first.village < second.village ? [first, second] : [second, first];
    await lockHead(earlier);
    await lockHead(later);
    return work(first, second);
  };

/** A village is not another one to itself. */
export const differing = (first: VillageId, second: VillageId): void => {
  if (first === second) throw new TypeError(`${first} is one village, not two`);
};
