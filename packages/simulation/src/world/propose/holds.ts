import { HoldId, isOverdue, Points } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { between, chance, pick } from "../../random.ts";
import { ownAccount } from "../books.ts";
import { type Moment, newId, type Propose, someId, someStaff } from "./moment.ts";
import { someAccount, someOf, someRich } from "./points.ts";

const HOUR = 60 * 60 * 1000;
const NO_HOLD = HoldId.make("no-hold");

/** What somebody sets aside for the store, for a day or two or for ever. */
export const proposeHold: Propose<"PlaceHold"> = (moment) => {
  const { random, world, ids, at } = moment;
  const account = someRich(moment);
  const later = Instant.make(at + between(random, -2, 72) * HOUR);
  return {
    _tag: "PlaceHold",
    id: newId(random, world.holds.keys(), HoldId.make(ids("hold"))),
    account,
    to: chance(random, 0.9) ? ownAccount(world, "store").id : someAccount(moment, "time"),
    amount: someOf(moment, account),
    purpose: "预订棉被",
    expiresAt: chance(random, 0.8) ? later : null,
    by: someStaff(moment),
    at,
  };
};

/** Mostly one that stands, now and then one that ended long ago. */
const someHold = ({ random, world }: Moment): HoldId => {
  const holds = [...world.holds.values()];
  const standing = holds.filter(({ end }) => end === null);
  const among = standing.length > 0 && chance(random, 0.9) ? standing : holds;
  return someId(
    random,
    among.map(({ id }) => id),
    NO_HOLD,
  );
};

export const proposeHoldPosting: Propose<"PostHold"> = (moment) => {
  const { random, world, at } = moment;
  const id = someHold(moment);
  const held = world.holds.get(id)?.amount ?? 1;
  const amount = pick(random, [held, held, between(random, 0, held), held + 1]);
  return { _tag: "PostHold", id, amount: Points.make(amount), by: someStaff(moment), at };
};

/** People change their minds; what is overdue is freed, and now and then what is not. */
export const proposeHoldEnd: Propose<"ReleaseHold" | "ExpireHold"> = (moment) => {
  const { random, world, at } = moment;
  const overdue = [...world.holds.values()].filter((hold) => isOverdue(hold, at));
  const late = overdue.length > 0 && chance(random, 0.8);
  return {
    _tag: late || chance(random, 0.6) ? "ExpireHold" : "ReleaseHold",
    id: late ? pick(random, overdue).id : someHold(moment),
    by: someStaff(moment),
    at,
  };
};
