import { Result, Schema } from "effect";
import { isPseudonym } from "../people/pseudonym.ts";
import { pseudonymFrom } from "../people/pseudonym-from.ts";
import type { Person } from "../people/register/person.ts";
import type { Account } from "../points/account.ts";
import { Points } from "../points/points.ts";
import { Unit } from "../points/unit.ts";
import type { Instant } from "../time/instant.ts";
import type { Erasure, ErasureRequest } from "./erasure.ts";

/** They are a member of a household: leaving has to be written down first. */
export class StillMember extends Schema.TaggedClass<StillMember>()("StillMember", {
  name: Schema.String,
}) {}

/** It was done before. */
export class ErasedAlready extends Schema.TaggedClass<ErasedAlready>()("ErasedAlready", {
  name: Schema.String,
}) {}

/** Claims about them wait for a decision. */
export class ClaimsOpen extends Schema.TaggedClass<ClaimsOpen>()("ClaimsOpen", {
  count: Schema.Int,
}) {}

/** Their own account stands open with something in it, or owes something. In smallest units. */
export class PointsLeft extends Schema.TaggedClass<PointsLeft>()("PointsLeft", {
  unit: Unit,
  balance: Points,
}) {}

/** Part of their own account stands on hold. In smallest units. */
export class HoldsLeft extends Schema.TaggedClass<HoldsLeft>()("HoldsLeft", {
  unit: Unit,
  held: Points,
}) {}

/** They have a card that still works. */
export class CardLeft extends Schema.TaggedClass<CardLeft>()("CardLeft", {}) {}

/** Whoever asked for it does not confirm it: two people look at what cannot be taken back. */
export class ConfirmedBySame extends Schema.TaggedClass<ConfirmedBySame>()("ConfirmedBySame", {
  preparedBy: Schema.String,
}) {}

/** Somebody asked for it before, and it waits for a second person. */
export class RequestedAlready extends Schema.TaggedClass<RequestedAlready>()("RequestedAlready", {
  by: Schema.String,
}) {}

export type Unsettled =
  | StillMember
  | ErasedAlready
  | ClaimsOpen
  | PointsLeft
  | HoldsLeft
  | CardLeft;

/** All that decides whether somebody is settled. */
export interface ErasureFacts {
  readonly person: Pick<Person, "id" | "name" | "departure">;
  /** Claims about them, or of a household that they alone were, which nobody has decided. */
  readonly openClaims: number;
  /** The accounts of their own; what a frozen one holds stays where it is, under the pseudonym. */
  readonly accounts: ReadonlyArray<Pick<Account, "unit" | "balance" | "held" | "status">>;
  /** Whether a card of theirs still works. */
  readonly card: boolean;
}

/** Everything that stands in the way of erasing somebody; nothing where they are settled. */
export const unsettled = ({
  person,
  openClaims,
  accounts,
  card,
}: ErasureFacts): ReadonlyArray<Unsettled> => {
  const { name } = person;
  if (isPseudonym(name)) return [new ErasedAlready({ name })];
  return [
    ...(person.departure === null ? [new StillMember({ name })] : []),
    ...(openClaims > 0 ? [new ClaimsOpen({ count: openClaims })] : []),
    ...accounts.flatMap(({ unit, held }) => (held > 0 ? [new HoldsLeft({ unit, held })] : [])),
    ...accounts.flatMap(({ unit, balance, status }) =>
      balance !== 0 && status === "open" ? [new PointsLeft({ unit, balance })] : [],
    ),
    ...(card ? [new CardLeft()] : []),
  ];
};

/** Whether somebody may be asked to be erased; else the first thing that is in the way. */
export const mayErase = (facts: ErasureFacts): Result.Result<void, Unsettled> => {
  const [first] = unsettled(facts);
  return first ? Result.fail(first) : Result.void;
};

interface Confirming extends ErasureFacts {
  readonly request: ErasureRequest;
  readonly by: string;
  /** At least twelve random hexadecimal digits. */
  readonly chance: string;
  /** Names that stand for others who were erased. */
  readonly taken: ReadonlySet<string>;
}

/** 删除: a second person confirms it, and from then on the ledger knows only a pseudonym. */
export const erase = (
  { request, by, chance, taken, ...facts }: Confirming,
  now: Instant,
): Result.Result<Erasure, Unsettled | ConfirmedBySame> => {
  const { resident, ground, preparedBy } = request;
  if (by === preparedBy.id) {
    return Result.fail(new ConfirmedBySame({ preparedBy: preparedBy.name }));
  }
  return Result.map(mayErase(facts), () => ({
    resident,
    pseudonym: pseudonymFrom(chance, taken),
    ground,
    preparedBy,
    at: now,
  }));
};
