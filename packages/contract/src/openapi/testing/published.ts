import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../../../domain/fixtures/rulebooks");

/** Rulebooks as real villages published them, and the demo village's own, by their files' names. */
export const PUBLISHED: Readonly<Record<string, unknown>> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), "utf8"))]),
);
