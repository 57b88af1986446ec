import type { Environment } from "./start/arguments.ts";

/** The only place that reads the environment. */
export const env: Environment = process.env;
