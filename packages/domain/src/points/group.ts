import { Result, Schema } from "effect";
import { type Account, newAccount } from "./account.ts";
import type { AccountId } from "./ids.ts";
import { ZERO } from "./points.ts";
import type { HeldUnit } from "./unit.ts";

/** The most characters that a group's name may have. */
export const LONGEST_GROUP_NAME = 25;

/** Nothing is written where the group's name should be. */
export class GroupNameEmpty extends Schema.TaggedClass<GroupNameEmpty>()("GroupNameEmpty", {}) {}

/** The group's name has more characters than fit on paper and screen. */
export class GroupNameTooLong extends Schema.TaggedClass<GroupNameTooLong>()("GroupNameTooLong", {
  length: Schema.Int,
  most: Schema.Int,
}) {}

/** There is a group of this name with an account of this unit. */
export class GroupExists extends Schema.TaggedClass<GroupExists>()("GroupExists", {
  name: Schema.String,
}) {}

/** All that opening a group's account needs to know. */
export interface OpenGroupFacts {
  readonly id: AccountId;
  readonly name: string;
  readonly unit: HeldUnit;
  /** The groups' accounts that there are. */
  readonly groups: ReadonlyArray<Pick<Account, "name" | "unit">>;
}

export type OpenGroupRefusal = GroupNameEmpty | GroupNameTooLong | GroupExists;

/** Opens an account for a group, such as a dance team or a patrol; it may not owe anything. */
export const openGroup = (facts: OpenGroupFacts): Result.Result<Account, OpenGroupRefusal> => {
  const { id, unit, groups } = facts;
  const name = facts.name.normalize("NFKC").trim();
  const length = [...name].length;
  if (length === 0) return Result.fail(new GroupNameEmpty());
  if (length > LONGEST_GROUP_NAME) {
    return Result.fail(new GroupNameTooLong({ length, most: LONGEST_GROUP_NAME }));
  }
  if (groups.some((group) => group.name === name && group.unit === unit)) {
    return Result.fail(new GroupExists({ name }));
  }
  return Result.succeed(newAccount({ id, kind: "group", unit, name, floor: ZERO }));
};
