import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { Decision } from "../governance/index.ts";
import { EffectiveBeforeMeeting, ScaleDiffers, VersionNotNext } from "../rulebook/index.ts";
import { CalendarDate } from "../time/index.ts";
import { adoptCatalog, CatalogFaulty, EmptyCatalog, inForceOn } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const date = (text: string) => CalendarDate.make(text);
const facts = { versions: [], scale: 0, today: date("2026-03-05"), households: 120 } as const;
const first = catalogOf([{}]);
const second = catalogOf([{}], { version: 2, effectiveFrom: "2026-04-01" });
const decision: Decision = {
  body: "representatives",
  date: date("2026-03-01"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "王建国",
  minuteKeeper: "李秀英",
  minutes: "2026-07",
};

describe("adopting a catalog", () => {
  it.each([
    ["without a decision", first, null],
    ["by a decision", second, decision],
  ] as const)("takes it %s", (_, catalog, by) => {
    const versions = catalog === first ? [] : [first];
    expect(adoptCatalog({ ...facts, versions }, catalog, by)).toEqual(
      Result.succeed({ catalog, decision: by }),
    );
  });

  it.each([
    {
      name: "a version that is not the next",
      draft: second,
      by: null,
      refusal: new VersionNotNext({ version: 2, next: 1 }),
    },
    {
      name: "rewards in other decimals",
      draft: { ...first, scale: 1 as const },
      by: null,
      refusal: new ScaleDiffers({ document: 1, village: 0 }),
    },
    {
      name: "one with errors",
      draft: { ...first, services: [] },
      by: null,
      refusal: new CatalogFaulty({ faults: [EmptyCatalog.make({ path: ["services"] })] }),
    },
    {
      name: "one from before its meeting",
      draft: first,
      by: decision,
      refusal: new EffectiveBeforeMeeting({
        effectiveFrom: date("2026-01-01"),
        meeting: date("2026-03-01"),
      }),
    },
  ])("refuses $name", ({ draft, by, refusal }) => {
    expect(adoptCatalog(facts, draft, by)).toEqual(Result.fail(refusal));
  });

  it("puts the newest in force from its day on", () => {
    expect(inForceOn([first, second], date("2025-12-31"))).toBeNull();
    expect(inForceOn([first, second], date("2026-03-31"))).toBe(first);
    expect(inForceOn([second, first], date("2026-04-01"))).toBe(second);
  });
});
