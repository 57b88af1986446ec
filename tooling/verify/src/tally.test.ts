import { expect, it } from "vitest";
import { one, tell, total } from "./tally.ts";

const skipped = (file: string) => ({ file, why: "PostgreSQL is not installed" });

it("the last line is the count, and before it stands what was left out", () => {
  const tests = {
    passed: 40,
    failed: 2,
    skipped: ["db/ledger.test.ts", "db/ledger.test.ts", "api/redeem.test.ts"].map(skipped),
  };
  expect(tell(total([one(true), one(false), tests]))).toBe(
    [
      "2 skipped of db/ledger.test.ts: PostgreSQL is not installed",
      "1 skipped of api/redeem.test.ts: PostgreSQL is not installed",
      "41 passed, 3 failed",
    ].join("\n"),
  );
});
