import fc from "fast-check";
import { expect, it } from "vitest";
import { cellAt, columnIn, eachValue } from "./column.ts";

const cells = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.string({ maxLength: 1 })));

it("a column says in every row what was put there", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const column = columnIn(all);
      expect(all.map((_, row) => cellAt(column, row))).toEqual(all);
    }),
  );
});

it("a column has each value once", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const { values } = columnIn(all);
      expect(values).toEqual([...new Set(all)]);
    }),
  );
});

it("each value becomes another in all of its rows", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const said = eachValue(columnIn(all), (cell) => `${typeof cell} ${cell}`);
      expect(all.map((_, row) => cellAt(said, row))).toEqual(
        all.map((cell) => `${typeof cell} ${cell}`),
      );
    }),
  );
});
