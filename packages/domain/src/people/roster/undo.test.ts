import { Result } from "effect";
import { expect, it } from "vitest";
import { Instant } from "../../time/index.ts";
import { ImportUndone, mayUndo, UndoTooLate } from "./index.ts";

const DAY = 24 * 60 * 60 * 1000;
const AT = Instant.make(1_000_000);
const later = (days: number, more = 0) => Instant.make(AT + days * DAY + more);

it.each([
  { name: "on the same day", undoneAt: null, now: AT, refusal: null },
  { name: "on the thirtieth day", undoneAt: null, now: later(30), refusal: null },
  {
    name: "a moment later",
    undoneAt: null,
    now: later(30, 1),
    refusal: new UndoTooLate({ days: 30, until: later(30) }),
  },
  {
    name: "a second time",
    undoneAt: later(1),
    now: later(2),
    refusal: new ImportUndone({ at: later(1) }),
  },
])("an import may be undone $name, or is refused", ({ undoneAt, now, refusal }) => {
  const result = mayUndo({ at: AT, undoneAt }, now);
  expect(Result.isFailure(result) ? result.failure : null).toEqual(refusal);
});
