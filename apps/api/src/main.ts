import { join } from "node:path";
import { env } from "./env.ts";
import { frontEnds } from "./serve/front-ends.ts";
import { start } from "./start/start.ts";

process.exitCode = await start(
  process.argv.slice(2),
  env,
  frontEnds(join(import.meta.dirname, "../..")),
);
