import type { ExpiringList, Owner } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { maskName, PersonName } from "@huzhu/domain/people";
import { formatPoints } from "@huzhu/domain/points";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

/** A wall reads it too: no full name (law I17). */
const masked = (name: string): string => maskName(PersonName.make(name));

const placeOf = (owner: Owner): readonly [number: string, name: string] => {
  switch (owner._tag) {
    case "Household":
      return [`${owner.hamlet}${owner.number}`, owner.head === null ? "" : masked(owner.head)];
    case "Person":
      return [owner.number, masked(owner.name)];
    case "Group":
      return ["", owner.name];
    case "Village":
      return ["", "村集体"];
  }
};

/** The list of what expires, to be hung up or carried from door to door. */
export const expiringSheet = (
  { from, to, rows }: ExpiringList,
  { name, scale, demo }: VillageProfile,
): WrittenSheet => ({
  name: "积分到期名单",
  titles: [
    `${name}${demo ? "（演示，人名均为虚构）" : ""}  积分到期名单`,
    `${from}到${to}，不用就过期的积分`,
  ],
  columns: [
    { heading: "最后一天", kind: "text", width: 12 },
    { heading: "户号", kind: "text", width: 14 },
    { heading: "户主或姓名", kind: "text", width: 16 },
    { heading: "单位", kind: "text", width: 8 },
    { heading: "数量", kind: "number", width: 10 },
  ],
  rows: rows.map(({ on, owner, unit, amount }) => [
    on,
    ...placeOf(owner),
    unit === "points" ? "分" : "分钟",
    Number(formatPoints(amount, unit === "points" ? scale : 0)),
  ]),
});
