import type { ActView } from "@huzhu/contract";
import { accounts, census, changes, journal, staff as staffs, type Write } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { type Act, type ActRefusal, type Decision, decide } from "@huzhu/domain/people/register";
import { AccountId, type Points, type PostRefusal } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { sweepAccount } from "../ledger/sweep-account.ts";
import type { StaffCaller } from "../mount/caller.ts";
import { initialsOf } from "../people/initials.ts";
import type { World } from "../world.ts";
import { actViewOf } from "./act-view.ts";
import { factsFor } from "./facts-for.ts";
import { handOverPoints } from "./hand-over-points.ts";
import { householdsIn } from "./involved.ts";
import { settleAccounts } from "./settle-accounts.ts";
import { settleCare } from "./settle-care.ts";
import { withHouseholds } from "./written-changes.ts";

export interface Carrying extends Circumstances {
  readonly staff: Staff;
  /** The floor of the account that a new household gets. */
  readonly floor: Points;
}

type Refusal = ActRefusal | OwnHousehold | PostRefusal;

/** In what circumstances a call carries its act out. */
export const carryingOf = (
  call: Pick<Circumstances, "now" | "actor" | "attempt"> & StaffCaller & { readonly world: World },
): Carrying => {
  const { now, world, actor, attempt, village, staff } = call;
  const { floor, points: policy } = village.settings;
  return { now, newId: world.newId, actor, attempt, policy, staff, floor };
};

/** Nobody decides where points of their own household go (law I14). */
export const notOwnPoints = (
  { household }: Staff,
  { flows }: Pick<Decision, "flows">,
): Result.Result<void, OwnHousehold> =>
  household !== null && flows.some(({ from, to }) => from === household || to === household)
    ? Result.fail(new OwnHousehold({ household }))
    : Result.void;

export const sweepAll = async (tx: Write, ids: ReadonlyArray<HouseholdId>, how: Circumstances) => {
  for (const id of ids) {
    const account = await accounts.ofHousehold(tx, id);
    if (account && account.status === "open") await sweepAccount(tx, account, how);
  }
};

/** A member of staff of a household that merged belongs to the one that it merged into. */
const followStaff = async (tx: Write, act: Act): Promise<void> => {
  if (act._tag === "Merge") await staffs.followHousehold(tx, act.household, act.into);
};

/**
 * Carries an act out, all of it or nothing. The journal is locked before anything is read, so that two
 * acts on one household come one after the other, and the second is decided on what the first made.
 */
export const carryOut = async (
  tx: Write,
  act: Act,
  carrying: Carrying,
): Promise<Result.Result<ActView, Refusal>> => {
  const { now, newId, actor, staff, floor } = carrying;
  await journal.lock(tx);
  await sweepAll(tx, await householdsIn(tx, act), carrying);
  const facts = await factsFor(tx, act, { today: localDate(now), newId });
  const decided = decide(facts, act);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const decision = decided.success;
  const allowed = notOwnPoints(staff, decision);
  if (Result.isFailure(allowed)) return Result.fail(allowed.failure);

  const id = newId();
  const view = await actViewOf(tx, facts, decision, id);
  const { homes, people, verb, eventDate, why, departed, returned } = decision;
  await census.save(
    tx,
    homes,
    people.map((person) => ({ ...person, initials: initialsOf(person.name) })),
  );
  const fresh = homes.filter((home) => !facts.homes.some((one) => one.id === home.id));
  const opened = fresh.map((home) => ({ id: AccountId.make(newId()), holder: home.id }));
  await accounts.open(tx, opened, floor);
  const handed = await handOverPoints(tx, decision, carrying);
  if (Result.isFailure(handed)) return Result.fail(handed.failure);
  const dissolved = homes.filter((home) => home.dissolved !== null).map((home) => home.id);
  await settleAccounts(tx, { dissolved, departed, returned, now, actor });
  await settleCare(tx, departed, { now, actor, by: staff.id });
  await followStaff(tx, act);
  const told = { act: id, verb, eventDate, why, actor, at: now, transfers: handed.success };
  await changes.write(tx, told, withHouseholds(decision.changes, people), newId);
  return Result.succeed(view);
};
