import { type Actor, lacks, type Write } from "@huzhu/db";
import { askFor, type CommonThing, LackId } from "@huzhu/domain/store/lack";
import { Instant } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";

const DAY = 24 * 60 * 60 * 1000;

/** What 清水村 asks for: so many households, so many days ago. */
const ASKED: ReadonlyArray<readonly [CommonThing, households: number, daysAgo: number]> = [
  ["shoes", 7, 36],
  ["bulb", 3, 33],
  ["shoes", 5, 4],
  ["medicine", 4, 3],
  ["other", 2, 2],
];

interface Asking {
  readonly actor: Actor;
  readonly now: Instant;
  readonly newId: () => string;
}

/** What households did not find on the shelf, this month and before. */
export const writeLacks = async (
  tx: Write,
  { households }: Pick<Settlement, "households">,
  { actor, now, newId }: Asking,
): Promise<void> => {
  for (const [thing, many, daysAgo] of ASKED) {
    const at = Instant.make(now - daysAgo * DAY);
    for (const { id: household } of households.slice(0, many)) {
      const wanting = { _tag: "Thing", thing } as const;
      const lack = { id: LackId.make(newId()), household, wanting, at };
      const said = askFor(lack, { said: [], good: null });
      await lacks.write(tx, Result.getOrThrow(said), actor);
    }
  }
};
