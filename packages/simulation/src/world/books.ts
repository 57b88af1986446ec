import type { HouseholdId } from "@huzhu/domain/people";
import {
  type Account,
  type AccountId,
  type Books,
  type LowPoint,
  lowestFrom,
  type OwnKind,
  type Unit,
} from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { known, type Unknown } from "./unknown.ts";
import type { World } from "./world.ts";

export const accountOf = ({ accounts }: Pick<World, "accounts">, id: AccountId): Account => {
  const account = accounts.get(id);
  if (!account) throw new Error(`The account ${id} is gone.`);
  return account;
};

export const householdAccount = (
  world: World,
  household: HouseholdId,
): Result.Result<Account, Unknown> =>
  Result.map(known(world.holders, household), (id) => accountOf(world, id));

/** One of the village's own accounts. */
export const ownAccount = (
  { accounts }: Pick<World, "accounts">,
  kind: OwnKind,
  unit: Unit = "points",
): Account => {
  for (const account of accounts.values()) {
    if (account.kind === kind && account.unit === unit) return account;
  }
  throw new Error(`The village has no account of kind ${kind} for ${unit}.`);
};

const lowOf = (
  { days }: World,
  { id, balance, floor }: Account,
  since: CalendarDate,
): LowPoint[] => {
  if (floor === null) return [];
  const sums = [...(days.get(id) ?? [])].map(([date, amount]) => ({ date, amount }));
  const low = lowestFrom(sums, balance, since);
  return low.balance < balance ? [{ account: id, ...low }] : [];
};

interface Sight {
  /** The day to which something is to be dated back. */
  readonly since?: CalendarDate;
  /** Whether lots are to be seen of which nothing is left. */
  readonly spent?: boolean;
}

/** What a rule of the domain wants to see of some accounts. */
export const booksOf = (
  world: World,
  accounts: ReadonlyArray<Account>,
  { since, spent = false }: Sight,
): Books => ({
  accounts,
  lots: accounts.flatMap(({ id }) =>
    [...(world.lots.get(id)?.values() ?? [])].filter(({ remaining }) => spent || remaining > 0),
  ),
  closedThrough: world.periods.at(-1)?.period.to ?? null,
  lows: since === undefined ? [] : accounts.flatMap((account) => lowOf(world, account, since)),
});
