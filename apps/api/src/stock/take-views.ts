import type { CountedGood, StockTakeRow, StockTakeView } from "@huzhu/contract";
import { goods, type Read, staff } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import { countState, type StockTake, takeVariance } from "@huzhu/domain/store";

type NameOf = (id: Staff["id"]) => string;

/** Says who somebody of the staff is. */
const namesOf = async (read: Read): Promise<NameOf> => {
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "";
};

const headOf = ({ id, title, startedAt, by, state, ended }: StockTake, nameOf: NameOf) => ({
  ...{ take: id, title, startedAt, state, by: nameOf(by) },
  ended: ended && { by: nameOf(ended.by), at: ended.at },
});

const statesOf = ({ counts }: StockTake) => [...counts.values()].map(countState);
const isDone = (state: string): boolean => state === "agrees" || state === "differs";

/** Stock takes in one line each, the newest first. */
export const takeRows = async (
  read: Read,
  takes: Iterable<StockTake>,
): Promise<ReadonlyArray<StockTakeRow>> => {
  const nameOf = await namesOf(read);
  return [...takes].toReversed().map((take) => {
    const states = statesOf(take);
    const differing = states.filter((state) => state === "differs").length;
    const done = states.filter(isDone).length;
    return { ...headOf(take, nameOf), goods: states.length, done, differing };
  });
};

/** A stock take as somebody of the staff sees it: blind until all is counted. */
export const takeView = async (
  read: Read,
  take: StockTake,
  who: Pick<Staff, "id">,
): Promise<StockTakeView> => {
  const nameOf = await namesOf(read);
  const ready = statesOf(take).every(isDone);
  const told = ready || take.state !== "counting";
  const why = new Map(take.reasons.map((reason) => [reason.good, reason.why]));
  const counted = (await goods.list(read)).flatMap((good): ReadonlyArray<CountedGood> => {
    const counts = take.counts.get(good.id);
    if (!counts) return [];
    const { id, name, unit, photo, barcode } = good;
    return [
      {
        ...{ good: id, name, unit, photo, barcode, state: countState(counts) },
        counted: counts.map(({ counted: pieces, by, at }) => ({ pieces, by: nameOf(by), at })),
        variance: told && counts.length > 0 ? takeVariance(counts) : null,
        why: why.get(id) ?? null,
      },
    ];
  });
  const counters = [...take.counts.values()].flatMap((counts) => counts.map(({ by }) => by));
  const own = [take.by, ...counters].includes(who.id);
  return { ...headOf(take, nameOf), goods: counted, ready, own };
};
