import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { PersonName, ResidentId } from "../people/index.ts";
import { CalendarDate } from "../time/index.ts";
import { DEFAULT_PRIVACY, keptUntil, overdue, PrivacyPolicy, Retention } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);
const left = (id: string, on: string | null, name = "张三") => ({
  id: ResidentId.make(id),
  name: PersonName.make(name),
  departure: on === null ? null : { how: "movedOut" as const, on: date(on) },
});
const retention = { departed: 30 };

describe("retention", () => {
  it("has defaults that a village may set", () => {
    expect(Schema.is(PrivacyPolicy)(DEFAULT_PRIVACY)).toBe(true);
  });

  it.each([
    { kind: "departed", days: 29 },
    { kind: "imports", days: 30 },
    { kind: "answers", days: 6 },
    { kind: "departed", days: 36_501 },
  ])("does not take $days days for $kind", ({ kind, days }) => {
    expect(Schema.is(Retention)({ ...DEFAULT_PRIVACY.retention, [kind]: days })).toBe(false);
  });

  it("keeps who left for so many days after the day, members for ever", () => {
    expect(keptUntil(left("a", "2026-10-01"), retention)).toBe("2026-10-31");
    expect(keptUntil(left("a", null), retention)).toBeNull();
    expect(keptUntil(left("a", "2026-10-01", "村民-7F3A"), retention)).toBeNull();
  });

  it("lists whose time is over, the first to leave first", () => {
    const people = [
      left("d", "2026-08-01"),
      left("c", "2026-08-01"),
      left("e", "2026-10-27"),
      left("f", "2026-10-26"),
      left("a", null),
    ];
    const found = overdue(people, retention, date("2026-11-26"));
    expect(found.map(({ person }) => person.id)).toEqual(["c", "d", "f"]);
  });
});
