import { TransferId } from "@huzhu/domain/points";
import { describe, expect, it } from "vitest";
import { SIGNED, STATES, seenAt } from "../../testing/claims.ts";
import { TODAY } from "../../testing/village.ts";
import { type SeenClaim, wayOf } from "./way.ts";

const SIGNS = { done: "✓", now: "●", next: "○", ended: "✗" };
const drawn = (seen: SeenClaim): string =>
  wayOf(seen, TODAY)
    .map(({ title, place, note }) => `${SIGNS[place]}${title}${note && ` ${note}`}`)
    .join(" | ");

const reversed = {
  ...STATES.Approved,
  _tag: "Reversed",
  why: "多记了",
  transfer: TransferId.make("transfer-9"),
} as const;

describe("the way of a claim", () => {
  it.each([
    {
      name: "at its first check",
      seen: seenAt(STATES.Checking),
      way: "✓申报 2026年3月5日 | ●初审 还差2人 | ○复核 | ○公示 | ○入账",
    },
    {
      name: "at its second check",
      seen: seenAt({ ...STATES.Checking, check: 1, signed: SIGNED }),
      way: "✓申报 2026年3月5日 | ✓初审 李会计、田主任 | ●复核 | ○公示 | ○入账",
    },
    {
      name: "given back",
      seen: seenAt(STATES.Returned),
      way: "●申报 退回来改 | ○初审 | ○复核 | ○公示 | ○入账",
    },
    {
      name: "objected",
      seen: seenAt(STATES.Halted),
      way: "✓申报 2026年3月5日 | ✓初审 李会计、田主任 | ✓复核 | ●公示 有异议，先停着 | ○入账",
    },
    {
      name: "turned down at its first check",
      seen: seenAt(STATES.Refused, [["refused", STATES.Refused]]),
      way: "✓申报 2026年3月5日 | ✗初审 已驳回 | ○复核 | ○公示 | ○入账",
    },
    {
      name: "counted",
      seen: seenAt(STATES.Approved),
      way: "✓申报 2026年3月5日 | ✓初审 李会计、田主任 | ✓复核 | ✓公示 2026年3月5日到2026年3月8日 | ✓入账 2026年3月5日",
    },
    {
      name: "taken back",
      seen: seenAt(reversed, [["approved", STATES.Approved]]),
      way: "✓申报 2026年3月5日 | ✓初审 李会计、田主任 | ✓复核 | ✓公示 2026年3月5日到2026年3月8日 | ✗入账 已冲正",
    },
  ])("$name", ({ seen, way }) => {
    expect(drawn(seen)).toBe(way);
  });

  it("has no board where the village has no notice", () => {
    const seen = { ...seenAt(STATES.Approved), procedure: { checks: [{ title: "审核" }] } };
    expect(wayOf(seen, TODAY).map(({ title }) => title)).toEqual(["申报", "审核", "入账"]);
  });
});
