import type { ActRow, ChangeRow, FamilyView } from "@huzhu/contract";
import { changeLines } from "./change-words.ts";

type Known = Pick<FamilyView, "id" | "members" | "departed">;

const isOwn = ({ id, before, after }: ChangeRow, view: Known): boolean =>
  id === view.id ||
  [before?.householdId, after.householdId].includes(view.id) ||
  [...view.members, ...view.departed].some((person) => person.id === id);

/**
 * What an act changed about one family, line by line, and how much it changed about others: a batch or
 * an import is one act of many families. Two people may bear one name, so lines go by their subject.
 */
export const ownChanges = (act: ActRow, view: Known) => {
  const own = act.changes.filter((change) => isOwn(change, view));
  return {
    lines: own.map((change) => ({
      id: `${change.subject}/${change.id}`,
      words: changeLines({ ...act, changes: [change] }).join(""),
    })),
    others: act.changes.length - own.length,
  };
};
