import { join } from "node:path";
import { checks } from "./checks/index.ts";
import { openHouse } from "./house.ts";
import { proveByCheck, proveByTool } from "./prove.ts";
import { one, type Tally, tell, total } from "./tally.ts";
import { test } from "./test.ts";
import { build, tools } from "./tools.ts";

/** `pnpm test` proves everything; `pnpm verify` is `--fast`: no build, no browser, no PostgreSQL. */
const fast = process.argv.includes("--fast");
const root = join(import.meta.dirname, "../../..");
const house = openHouse(root);

/** Tests that cannot even begin are a failure like any other. */
const defect = (cause: unknown): Tally => {
  console.error(cause);
  return one(false);
};

const tally = total([
  ...(fast ? tools : [build, ...tools]).map((tool) => proveByTool(root, tool)),
  ...checks.map((check) => proveByCheck(house, check)),
  await test(root, fast).catch(defect),
]);

console.log(`\n${tell(tally)}`);
process.exit(tally.failed === 0 ? 0 : 1);
