import type { ChangeRow } from "@huzhu/contract";
import { expect, it } from "vitest";
import { WENT } from "../../testing/family.ts";
import { changeLines } from "./change-words.ts";

const CASES: ReadonlyArray<readonly [Partial<ChangeRow>, string]> = [
  [{}, "张强：外出 没有 → 2024年2月1日起在广东东莞"],
  [{ before: null }, "张强：新登记"],
  [{ before: { relation: "child" }, after: { relation: "head" } }, "张强：与户主关系 子女 → 户主"],
  [
    { before: { householdId: "household-001" }, after: { householdId: "household-9" } },
    "张强：户 户号001 → 户号household-9",
  ],
  [
    { before: { departure: null }, after: { departure: { how: "died", on: "2026-03-01" } } },
    "张强：离开 没有 → 2026-03-01去世",
  ],
  [
    {
      ...{ subject: "household", name: "001", before: { head: null }, after: { head: "son" } },
    },
    "户号001：户主 没有 → 张强",
  ],
  [{ before: { registered: true }, after: { registered: false } }, "张强：户籍 在本村 → 不在本村"],
];

it.each(CASES)("%j is told as %s", (change, line) => {
  const [first] = WENT.changes;
  if (!first) throw new Error("Nothing changed.");
  expect(changeLines({ ...WENT, changes: [{ ...first, ...change }] })).toEqual([line]);
});

it("says that what was said was erased", () => {
  expect(changeLines({ ...WENT, erased: true })).toEqual(["内容已按规定删去，只留下有过这次变动"]);
});
