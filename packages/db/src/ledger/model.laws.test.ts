import fc from "fast-check";
import { it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { runs } from "../testing/env.ts";
import { histories } from "../testing/model/command.ts";
import { Run } from "../testing/model/run.ts";

/**
 * Random runs of everything that moves points, on a real database and on a reference that is
 * nothing but maps and loops. After each step the laws are looked at in the rows themselves, and
 * the two have to agree to the last lot. A failing run says its seed and shrinks to a few steps.
 */
onEveryEngine("the ledger and its reference", ({ open }) => {
  it("agree after every step (I1–I7, I10)", { timeout: 3_600_000 }, async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const run = await Run.start(database);
        for (const step of history) await run.take(step);
        await run.end();
      }),
      { numRuns: runs() },
    );
  });
});
