import { env } from "../env.ts";
import { operate } from "./operate.ts";

/** Whoever reads may stop reading, as `head` does. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await operate(process.argv.slice(2), env, {
  write: (text) => new Promise((taken) => process.stdout.write(text, () => taken())),
  complain: (text) => process.stderr.write(text),
});
