import { Points, type PointsPolicy } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { atSecond } from "../calendar.ts";
import { countedIds } from "../ids.ts";
import { seeded } from "../random.ts";
import { type Settlement, village } from "../village/village.ts";
import type { AnyCommand } from "../world/command.ts";
import { commands } from "../world/commands.ts";
import { found, type World } from "../world/world.ts";

/** Every rule about points that there is, and each of them tight, so that they bind. */
const STRICT_POLICY: PointsPolicy = {
  expiry: { kind: "months", months: 2, graceDays: 3, carryOver: 10 },
  matching: { origins: ["granted", "gifted"], earned: 1, per: 2 },
  giftTies: ["子女", "父母"],
  conversion: { minutes: 30, points: 2 },
};

const on = CalendarDate.make("2026-01-05");

/** Every other household may owe a little. */
const lendTo = ({ accounts }: Settlement): Settlement["accounts"] =>
  accounts.map((account, at) =>
    account.holder && at % 2 === 0 ? { ...account, floor: Points.make(-10) } : account,
  );

/** A small village under strict rules, and the commands that people give in it. */
export const strictVillage = (
  seed: number,
  size: number,
): { readonly world: World; readonly given: Generator<AnyCommand, never> } => {
  const ids = countedIds();
  const settlement = village({ seed, on, ids, size });
  const accounts = lendTo(settlement);
  const world = found({ ...settlement, accounts }, { scale: 0, ids, policy: STRICT_POLICY });
  return { world, given: commands(seeded(seed), world, ids, atSecond(on, 8 * 3600)) };
};
