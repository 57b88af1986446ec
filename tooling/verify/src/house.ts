import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository as the checks see it: the paths of its files from the root, and their text. */
export interface House {
  readonly files: readonly string[];
  readonly read: (path: string) => string;
}

/** A place that breaks a rule of the house, and the rule. */
export interface Complaint {
  readonly path: string;
  readonly line: number;
  readonly says: string;
}

/** A rule of the house that no tool knows. */
export interface Check {
  readonly name: string;
  readonly find: (house: House) => readonly Complaint[];
}

/** Opens the repository at its root; what Git ignores is no part of the house. */
export const openHouse = (root: string): House => {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const ignored = new Set([
    ".git",
    ...read(".gitignore")
      .split("\n")
      .map((line) => line.replace("/", "")),
  ]);
  const found = globSync(["**", "**/.*", ".ci/**"], {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => ignored.has(entry.name),
  });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return { files: files.sort(), read };
};

/** A house of the given texts, for trying a check. */
export const imagine = (texts: Readonly<Record<string, string>>): House => ({
  files: Object.keys(texts),
  read: (path) => texts[path] ?? "",
});
