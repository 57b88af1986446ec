import { Result } from "effect";
import { expect, it } from "vitest";
import { Instant } from "../../time/index.ts";
import { HelperId } from "./ids.ts";
import { LINK_DAYS, linkHolds, newLink } from "./phone-link.ts";

const DAY = 24 * 60 * 60_000;
/** Nine in the morning of 6 March in the village, and days after it. */
const at = (days: number): Instant => Instant.make(Date.parse("2026-03-06T01:00:00Z") + days * DAY);
const LINK = newLink(HelperId.make("helper"), true, at(0));

it.each([
  { name: "holds at once", link: LINK, days: 0, holds: true },
  { name: "holds on its last day", link: LINK, days: LINK_DAYS, holds: true },
  { name: "is over a day later", link: LINK, days: LINK_DAYS + 1, holds: false },
  {
    name: "is over once it was called back",
    link: { ...LINK, revokedAt: at(1) },
    days: 1,
    holds: false,
  },
])("a phone link $name", ({ link, days, holds }) => {
  expect(Result.isSuccess(linkHolds(link, at(days)))).toBe(holds);
});
