import { describe, expect, it } from "vitest";
import { date, NOW, provider } from "../testing/facts.ts";
import { approvalsEnding, nextTerm } from "./renew.ts";

const TODAY = date("2026-03-05");
const ending = (until: string, suspensions = provider().suspensions) => ({
  approval: { ...provider().approval, until: date(until) },
  suspensions,
});
const STOPPED = [{ from: date("2026-03-01"), why: "停业", at: NOW, lifted: null }];

describe("an approval that ends", () => {
  it.each([
    { name: "in two months", of: ending("2026-05-04"), is: 1 },
    { name: "a day later", of: ending("2026-05-05"), is: 0 },
    { name: "three months ago", of: ending("2025-12-05"), is: 1 },
    { name: "a day earlier", of: ending("2025-12-04"), is: 0 },
    { name: "soon, of somebody who is stopped", of: ending("2026-04-01", STOPPED), is: 0 },
  ])("$name is to be renewed: $is", ({ of, is }) => {
    expect(approvalsEnding([of], TODAY)).toHaveLength(is);
  });

  it("goes on where it ends, for as long again", () => {
    const year = { from: date("2025-04-01"), until: date("2026-03-31") };
    expect(nextTerm(year, TODAY)).toEqual({ from: "2026-04-01", until: "2027-03-31" });
    const over = { from: date("2025-02-01"), until: date("2026-01-31") };
    expect(nextTerm(over, TODAY)).toEqual({ from: "2026-03-05", until: "2027-03-04" });
  });
});
