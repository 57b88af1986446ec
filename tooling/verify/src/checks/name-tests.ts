import type { Check } from "../house.ts";
import { search } from "../search.ts";

/** The fast proof leaves out what needs a browser, and knows it by its name. */
export const nameTests: Check = {
  name: "tests that need a browser are called *.browser.test.ts",
  find: (house) =>
    search(house, {
      within: (path) => path.endsWith(".test.ts") && !path.endsWith(".browser.test.ts"),
      pattern: /^[^"]*from "(@huzhu\/browser|playwright-core)"/gm,
      judge: ([, name]) => `${name} in a test that is not called *.browser.test.ts`,
    }),
};
