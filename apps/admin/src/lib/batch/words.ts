import type { BatchView } from "@huzhu/contract";
import type { BatchChange } from "@huzhu/domain/people/register";
import { changeLines } from "#lib/register/change-words.ts";

export type BatchKind = BatchChange["_tag"];

/** What can be done for many at once, in the order in which it is needed. */
export const BATCH_KINDS: ReadonlyArray<readonly [BatchKind, string]> = [
  ["SetAway", "登记外出"],
  ["SetHome", "登记回来了"],
  ["MoveToHamlet", "整户搬到别的组"],
  ["JoinHousehold", "转到别的户"],
  ["SetRegistered", "改户籍在不在本村"],
  ["SetRelation", "改与户主关系"],
];

const count = ({ changes }: BatchView, subject: "household" | "resident"): number =>
  changes.filter((change) => change.subject === subject).length;

/** How many people and households change. */
export const sizeWords = (view: BatchView): string => {
  const [people, households] = [count(view, "resident"), count(view, "household")];
  const parts = [people > 0 && `${people}人`, households > 0 && `${households}户`];
  return parts.filter(Boolean).join("、") || "没有人";
};

/** One line for each that changes, from what to what; two people may bear one name. */
export const linesOf = ({ changes, names }: BatchView) =>
  changes.map((change) => ({
    id: `${change.subject}/${change.id}`,
    words: changeLines({ changes: [change], names, erased: false }).join(""),
  }));
