import { expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import { countJointly, MotionId, type Resolution } from "../index.ts";

const JOINT = MotionId.make("all");
const part = (day: number, due: number, present: number, inFavour: number): Resolution => ({
  ...{ body: "households", date: CalendarDate.make(`2026-11-${day}`), due, present, inFavour },
  ...{ against: present - inFavour, abstained: 0, chair: `第${day}天`, minuteKeeper: "李会计" },
  ...{ minutes: `${day}号`, motion: MotionId.make(`m${day}`), recused: 0 },
});

it.each([
  { name: "not before every hamlet has counted", parts: [part(20, 30, 25, 20), null], is: null },
  {
    name: "though few came in one hamlet",
    parts: [part(21, 30, 30, 30), part(20, 10, 2, 0)],
    is: true,
  },
  {
    name: "not where too few came of all",
    parts: [part(20, 30, 20, 20), part(21, 30, 19, 19)],
    is: false,
  },
  {
    name: "not where half of all said yes",
    parts: [part(20, 30, 30, 20), part(21, 30, 30, 10)],
    is: false,
  },
])("the hamlets carry it together, $name", ({ parts, is }) => {
  expect(countJointly(JOINT, parts).carried).toBe(is);
});

it("has the figures of all of them, and the names of the last day", () => {
  const { total } = countJointly(JOINT, [part(21, 30, 30, 30), part(20, 10, 2, 0)]);
  expect(total).toMatchObject({
    ...{ due: 40, present: 32, inFavour: 30, against: 2, motion: "all" },
    ...{ date: "2026-11-21", chair: "第21天", minutes: "21号" },
  });
});
