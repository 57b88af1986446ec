import { join } from "node:path";
import { checks } from "./checks/index.ts";
import { openHouse } from "./house.ts";
import { proveByCheck, proveByTool } from "./prove.ts";
import { tell, total } from "./tally.ts";
import { test } from "./test.ts";
import { build, tools } from "./tools.ts";

/** `pnpm test` proves everything; `pnpm verify` is `--fast`: no build, no browser, no PostgreSQL. */
const fast = process.argv.includes("--fast");
const root = join(import.meta.dirname, "../../..");
const house = openHouse(root);

const tally = total([
  ...(fast ? tools : [build, ...tools]).map((tool) => proveByTool(root, tool)),
  ...checks.map((check) => proveByCheck(house, check)),
  await test(root, fast),
]);

console.log(`\n${tell(tally)}`);
process.exit(tally.failed === 0 ? 0 : 1);
