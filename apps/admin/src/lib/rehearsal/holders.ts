import type { Failure } from "@huzhu/client";
import { type HouseholdRow, households, type ResidentRow, residents } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { allPages } from "./all-pages.ts";

/** Whoever has an account, as a list of winners and losers shows them. */
export interface Holder {
  readonly id: string;
  readonly household: HouseholdId;
  readonly number: string;
  readonly hamlet: string;
  /** The head of the household, or the person; `null` where the household has no head. */
  readonly name: string | null;
}

/** Everybody whom a past can be for. */
export interface Holders {
  readonly byId: ReadonlyMap<string, Holder>;
  readonly groups: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** Who lives in a household, as it is today. */
const groupOf = ({ members, elders }: HouseholdRow): string => {
  if (elders === 0) return "没有老人的户";
  return elders >= members ? "全是老人的户" : "有老人的户";
};

const ofHousehold = ({ id, number, hamlet, head }: HouseholdRow): Holder => ({
  id,
  household: id,
  number,
  hamlet,
  name: head,
});

const ofResident = ({
  id,
  household,
  householdNumber: number,
  hamlet,
  name,
}: ResidentRow): Holder => ({
  id,
  household,
  number,
  hamlet,
  name,
});

/** Looks up the households, and the people where a draft gives them their own accounts. */
export const findHolders = async (
  { client }: Pick<Desk, "client">,
  { account }: Pick<Rulebook, "account">,
): Promise<Result.Result<Holders, Failure>> => {
  const homes = await allPages((page) => client.call(households, { query: { page } }));
  if (Result.isFailure(homes)) return Result.fail(homes.failure);
  const people =
    account === "person"
      ? await allPages((page) => client.call(residents, { query: { page } }))
      : Result.succeed([]);
  if (Result.isFailure(people)) return Result.fail(people.failure);
  const holders = [...homes.success.map(ofHousehold), ...people.success.map(ofResident)];
  return Result.succeed({
    byId: new Map(holders.map((holder) => [holder.id, holder])),
    groups: new Map(homes.success.map((home) => [home.id, [groupOf(home)]])),
  });
};
