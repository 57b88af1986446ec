import { existsSync, globSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { environment } from "./env.ts";

/** Debian keeps PostgreSQL's own programs off the PATH, one folder per version. */
export const everywhere = (): readonly string[] => [
  ...environment().folders,
  ...globSync("/usr/lib/postgresql/*/bin").sort().reverse(),
];

/** The first folder that holds both `initdb` and `postgres`. */
export const findPrograms = (folders: readonly string[] = everywhere()): string | null => {
  const initdb = folders
    .map((folder) => join(folder, "initdb"))
    .find((path) => existsSync(path) && existsSync(join(dirname(realpathSync(path)), "postgres")));
  return initdb === undefined ? null : dirname(realpathSync(initdb));
};
