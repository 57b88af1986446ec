import type { FamilyMember, HamletRow } from "@huzhu/contract";
import { RELATION_LABELS, type ResidentId } from "@huzhu/domain/people";
import { MemberRelation } from "@huzhu/domain/people/register";
import type { HeirChoice, JoinHow, LeaveHow, ShareChoice } from "./draft.svelte.ts";

type Options<Value extends string> = ReadonlyArray<readonly [Value, string]>;

export const RELATIONS: Options<(typeof MemberRelation)["Type"]> = MemberRelation.literals.map(
  (relation) => [relation, RELATION_LABELS[relation]] as const,
);

export const JOINS: Options<JoinHow> = [
  ["born", "出生"],
  ["movedIn", "迁入"],
  ["marriedIn", "嫁入"],
];

export const LEAVES: Options<LeaveHow> = [
  ["died", "去世"],
  ["movedOut", "迁出"],
  ["marriedOut", "嫁出"],
];

export const SHARES: Options<ShareChoice> = [
  ["AllStay", "都留在原户"],
  ["ByHeads", "按人头分"],
  ["Stated", "说好带走多少"],
];

export const HEIRS: Options<HeirChoice> = [
  ["unsaid", "家里还有人，不用选"],
  ["household", "归另一户"],
  ["pool", "进公益积分池"],
];

export const REGISTERED: Options<"yes" | "no"> = [
  ["yes", "在本村"],
  ["no", "不在本村"],
];

/** People to choose from; the empty value is nobody yet. */
export const personOptions = (
  people: ReadonlyArray<Pick<FamilyMember, "id" | "name">>,
  nobody: string,
): Options<ResidentId | ""> => [
  ["", nobody] as const,
  ...people.map(({ id, name }) => [id, name] as const),
];

export const placeOptions = (places: ReadonlyArray<HamletRow>): Options<HamletRow["id"]> =>
  places.map(({ id, name }) => [id, name] as const);
