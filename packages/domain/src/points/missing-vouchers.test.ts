import { describe, expect, it } from "vitest";
import { missingVouchers } from "./index.ts";

describe("the vouchers of a batch that are still out", () => {
  it.each([
    { name: "all of them", ended: [], ranges: [[11, 16]] },
    { name: "none of them", ended: [16, 15, 14, 13, 12, 11], ranges: [] },
    {
      name: "those between",
      ended: [11, 14, 16],
      ranges: [
        [12, 13],
        [15, 15],
      ],
    },
    {
      name: "those at both ends",
      ended: [12, 13, 14, 15],
      ranges: [
        [11, 11],
        [16, 16],
      ],
    },
    { name: "whatever became of other batches", ended: [1, 10, 17], ranges: [[11, 16]] },
  ])("are $name", ({ ended, ranges }) => {
    expect(missingVouchers({ first: 11, last: 16 }, ended)).toEqual(
      ranges.map(([first, last]) => ({ first, last })),
    );
  });
});
