import { Instant } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, pickWeighted, type Random } from "../random.ts";
import type { Command } from "./command.ts";
import { proposeApprove, proposeRecord, proposeRefuse } from "./propose/claims.ts";
import type { Moment } from "./propose/moment.ts";
import { proposeRulebook } from "./propose/rulebook.ts";
import { proposeGood, proposeMovement, proposePrice, proposeRedeem } from "./propose/store.ts";
import type { World } from "./world.ts";

const MINUTE = 60 * 1000;

/** How often each kind of command is given; more often while there is nothing of its kind yet. */
const KINDS: ReadonlyArray<{
  readonly propose: (moment: Moment) => Command;
  readonly weigh: (world: World) => number;
}> = [
  { propose: proposeRulebook, weigh: ({ versions }) => (versions.length === 0 ? 20 : 1.5) },
  { propose: proposeGood, weigh: ({ goods }) => (goods.size < 8 ? 10 : 0.2) },
  { propose: proposePrice, weigh: () => 2 },
  { propose: proposeMovement, weigh: () => 6 },
  { propose: proposeRecord, weigh: () => 30 },
  { propose: proposeApprove, weigh: () => 32 },
  { propose: proposeRefuse, weigh: () => 3 },
  { propose: proposeRedeem, weigh: () => 16 },
];

/**
 * Commands without end, sensible and silly ones, as a village's people might give them: overspent
 * baskets, goods that nobody has, claims approved twice or by one's own household, deeds of long
 * ago. Each is proposed to the world as it stands when it is asked for.
 */
export function* commands(
  random: Random,
  world: World,
  ids: MakeId,
  from: Instant,
): Generator<Command, never> {
  for (let at = from; ; at = Instant.make(at + between(random, 1, 180) * MINUTE)) {
    const { propose } = pickWeighted(random, KINDS, ({ weigh }) => weigh(world));
    yield propose({ random, world, ids, at });
  }
}
