import { checkRulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { faultWords } from "./fault-words.ts";
import { keyOf, type Located, locate, type Path } from "./shape/locate.ts";
import { problemOf } from "./shape/problem.ts";
import type { readRulebook } from "./shape/read-rulebook.ts";
import { isList, isTree, type Tree } from "./shape/shape.ts";
import { type Measured, MINUTES } from "./shape/typed.ts";

/** Something to mend, or to think about, and where. */
export interface Problem {
  /** The field of the form that it is said beside. */
  readonly key: string;
  readonly path: Path;
  /** Which line of which section, in words. */
  readonly place: string;
  readonly sentence: string;
  readonly severity: "error" | "warning";
}

/** The line of a list that a path leads into, if it does. */
const lineOf = (document: Tree, [section, at]: Path): Tree | null => {
  const lines = document[String(section)];
  const line = isList(lines) && typeof at === "number" ? lines[at] : null;
  return isTree(line) ? line : null;
};

/** What amounts at a path are counted in. */
const measuredAt = (document: Tree, path: Path, points: Measured): Measured =>
  lineOf(document, path)?.measure === "time" ? MINUTES : points;

const lineWords = (document: Tree, path: Path): string => {
  const line = lineOf(document, path);
  if (!line) return locate(document, path.slice(0, 1))?.field.label ?? "";
  const name = [line.code, line.title].filter((word) => typeof word === "string").join(" ");
  const nth = `第${Number(path[1]) + 1}条`;
  if (path[0] === "rules") return name.trim() || nth;
  return `${locate(document, path.slice(0, 1))?.field.label ?? ""} ${name.trim() || nth}`;
};

/** The line, and its field where that is not all of the line. */
const placeOf = (document: Tree, path: Path): string => {
  const field = locate(document, path)?.field.label;
  return [lineWords(document, path), path.length > 2 ? field : undefined]
    .filter((word) => word !== undefined && word !== "")
    .join("的");
};

const located = (document: Tree, path: Path): Located | null =>
  // A line whose kind is unknown fits no form: its kind is what to choose.
  locate(document, path.length === 2 && path[0] === "rules" ? [...path, "kind"] : path);

const unreadable = (
  document: Tree,
  paths: ReadonlyArray<Path>,
  points: Measured,
): ReadonlyArray<Problem> => {
  const places = new Map(
    paths.flatMap((path) => {
      const found = located(document, path);
      return found ? [[keyOf(found.path), found] as const] : [];
    }),
  );
  const keys = [...places.keys()];
  return [...places]
    .filter(([key]) => !keys.some((other) => other.startsWith(`${key}.`)))
    .map(([key, { path, field, value }]) => ({
      key,
      path,
      place: placeOf(document, path),
      sentence: problemOf(field, value, measuredAt(document, path, points)),
      severity: "error",
    }));
};

/** All that is wrong with a document as it was read: what cannot be read first, and once it can, what contradicts. */
export const problemsIn = (
  document: Tree,
  read: ReturnType<typeof readRulebook>,
  points: Measured,
): ReadonlyArray<Problem> => {
  if (Result.isFailure(read)) return unreadable(document, read.failure, points);
  return checkRulebook(read.success).map((fault) => {
    const path = located(document, fault.path)?.path ?? fault.path;
    return {
      key: keyOf(path),
      path,
      place: placeOf(document, path),
      sentence: faultWords(fault, points.scale),
      severity: fault.severity,
    };
  });
};
