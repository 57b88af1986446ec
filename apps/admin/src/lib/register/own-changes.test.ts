import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { expect, it } from "vitest";
import { FAMILY, WENT } from "../../testing/family.ts";
import { ownChanges } from "./own-changes.ts";

const [first] = WENT.changes;
if (!first) throw new Error("Nothing changed.");
const somebody = (id: string) => ({ ...first, id: ResidentId.make(id) });

it("tells what changed about the family, and counts the others, namesakes among them", () => {
  const act = { ...WENT, changes: [first, somebody("other-1"), somebody("other-2")] };
  const { lines, others } = ownChanges(act, FAMILY);
  expect(lines).toEqual([
    { id: `resident/${first.id}`, words: "张强：外出 没有 → 2024年2月1日起在广东东莞" },
  ]);
  expect(others).toBe(2);
});

it("takes whoever came from the family for one of it", () => {
  const left = {
    ...somebody("left"),
    before: { householdId: FAMILY.id },
    after: { householdId: HouseholdId.make("elsewhere") },
  };
  expect(ownChanges({ ...WENT, changes: [left] }, FAMILY).others).toBe(0);
});
