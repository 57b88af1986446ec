import { type CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, pickWeighted, type Random } from "../random.ts";
import type { AnyCommand } from "./command.ts";
import { proposeGroup, proposeTime } from "./propose/accounts.ts";
import { proposeApprove, proposeRecord, proposeRefuse } from "./propose/claims.ts";
import { proposeHold, proposeHoldEnd, proposeHoldPosting } from "./propose/holds.ts";
import type { Moment } from "./propose/moment.ts";
import { proposePeriod, proposeSignature } from "./propose/periods.ts";
import {
  proposeConversion,
  proposeDonation,
  proposeGift,
  proposeGrant,
  proposeRelief,
} from "./propose/points.ts";
import { proposeReversal } from "./propose/reversal.ts";
import { proposeRulebook } from "./propose/rulebook.ts";
import { proposeGood, proposeMovement, proposePrice, proposeRedeem } from "./propose/store.ts";
import { proposeVoid, proposeVoucher, proposeVouchers } from "./propose/vouchers.ts";
import type { World } from "./world.ts";

const MINUTE = 60 * 1000;

/** How often each kind of command is given; more often while there is nothing of its kind yet. */
const KINDS: ReadonlyArray<{
  readonly propose: (moment: Moment) => AnyCommand;
  readonly weigh: (world: World) => number;
}> = [
  { propose: proposeRulebook, weigh: ({ versions }) => (versions.length === 0 ? 20 : 4) },
  { propose: proposeGood, weigh: ({ goods }) => (goods.size < 8 ? 10 : 0.2) },
  { propose: proposePrice, weigh: () => 2 },
  { propose: proposeMovement, weigh: () => 6 },
  { propose: proposeRecord, weigh: () => 30 },
  { propose: proposeApprove, weigh: () => 32 },
  { propose: proposeRefuse, weigh: () => 3 },
  { propose: proposeRedeem, weigh: () => 16 },
  { propose: proposeGroup, weigh: () => 1.2 },
  { propose: proposeTime, weigh: () => 1 },
  { propose: proposeGrant, weigh: () => 8 },
  { propose: proposeGift, weigh: () => 5 },
  { propose: proposeDonation, weigh: () => 3 },
  { propose: proposeRelief, weigh: () => 3 },
  { propose: proposeConversion, weigh: () => 3 },
  { propose: proposeHold, weigh: () => 5 },
  { propose: proposeHoldPosting, weigh: () => 4 },
  { propose: proposeHoldEnd, weigh: () => 3 },
  { propose: proposeVouchers, weigh: () => 1.2 },
  { propose: proposeVoucher, weigh: () => 2.5 },
  { propose: proposeVoid, weigh: () => 1 },
  { propose: proposeReversal, weigh: () => 8 },
  { propose: proposePeriod, weigh: () => 0.9 },
  { propose: proposeSignature, weigh: ({ proposal }) => (proposal ? 2 : 0.1) },
];

/**
 * Commands without end, sensible and silly ones, as a village's people might give them: overspent
 * baskets, goods that nobody has, claims approved twice or by one's own household, deeds of long
 * ago. Each is proposed to the world as it stands when it is asked for. A day begins with a sweep.
 */
export function* commands(
  random: Random,
  world: World,
  ids: MakeId,
  from: Instant,
): Generator<AnyCommand, never> {
  let day: CalendarDate | null = null;
  for (let at = from; ; at = Instant.make(at + between(random, 1, 180) * MINUTE)) {
    if (day !== localDate(at)) {
      day = localDate(at);
      yield { _tag: "Sweep", at };
    }
    const { propose } = pickWeighted(random, KINDS, ({ weigh }) => weigh(world));
    yield propose({ random, world, ids, at });
  }
}
