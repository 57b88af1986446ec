import type { FamilyView } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { Kind } from "./words.ts";

interface Named {
  readonly id: ResidentId;
  readonly name: string;
}

/** Who a change can be about; `null` where it is about the whole family. */
export const whoMay = (
  kind: Kind,
  { members, departed, head }: FamilyView,
): ReadonlyArray<Named> | null => {
  switch (kind) {
    case "ComeHome":
      return members.filter(({ residence }) => residence === "away");
    case "Return":
      return departed.filter(({ how }) => how !== "died");
    case "ChangeHead":
      return members.filter(({ id }) => id !== head);
    case "GoAway":
    case "Leave":
    case "ChangeHousehold":
    case "CorrectPerson":
      return members;
    default:
      return null;
  }
};

/** Whether there is anybody whom a change could be about. */
export const canBe = (kind: Kind, view: FamilyView): boolean => {
  if (kind === "Split") return view.members.length > 1;
  return (whoMay(kind, view) ?? [null]).length > 0;
};
