import type { Scale } from "@huzhu/domain/points";
import type { FaultPath, Severity } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { keyOf, type Located, locate, type Path } from "./shape/locate.ts";
import { problemOf } from "./shape/problem.ts";
import { type Field, isList, isTree, type Tree } from "./shape/shape.ts";
import { type Measured, MINUTES } from "./shape/typed.ts";

/** Something to mend, or to think about, and where. */
export interface Problem {
  /** The field of the form that it is said beside. */
  readonly key: string;
  readonly path: Path;
  /** Which line of which section, in words. */
  readonly place: string;
  readonly sentence: string;
  readonly severity: Severity;
}

interface Faulty {
  readonly path: FaultPath;
  readonly severity: Severity;
}

/** How one kind of document is looked through. */
interface Judging<Document, Fault extends Faulty> {
  /** Everything that its form asks. */
  readonly form: ReadonlyArray<Field>;
  /** The key of its lines. */
  readonly lines: string;
  readonly check: (document: Document) => ReadonlyArray<Fault>;
  readonly words: (fault: Fault, scale: Scale) => string;
  /** What stands for a path that is no field. */
  readonly nearest?: (path: Path) => Path;
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

/**
 * All that is wrong with a document as it was read: what cannot be read first, and once it can, what
 * contradicts.
 */
export const problemsWith = <Document, Fault extends Faulty>({
  form,
  lines,
  check,
  words,
  nearest = (path) => path,
}: Judging<Document, Fault>) => {
  const labelAt = (document: Tree, path: Path): string | undefined =>
    locate(document, path, form)?.field.label;

  const lineWords = (document: Tree, path: Path): string => {
    const line = lineOf(document, path);
    const section = labelAt(document, path.slice(0, 1)) ?? "";
    if (!line) return section;
    const name = [line.code, line.title].filter((word) => typeof word === "string").join(" ");
    const nth = name.trim() || `第${Number(path[1]) + 1}条`;
    return path[0] === lines ? nth : `${section} ${nth}`;
  };

  /** The line, and its field where that is not all of the line. */
  const placeOf = (document: Tree, path: Path): string =>
    [lineWords(document, path), path.length > 2 ? labelAt(document, path) : undefined]
      .filter((word) => word !== undefined && word !== "")
      .join("的");

  const located = (document: Tree, path: Path): Located | null =>
    locate(document, nearest(path), form);

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

  return (
    document: Tree,
    read: Result.Result<Document, ReadonlyArray<Path>>,
    points: Measured,
  ): ReadonlyArray<Problem> => {
    if (Result.isFailure(read)) return unreadable(document, read.failure, points);
    return check(read.success).map((fault) => {
      const path = located(document, fault.path)?.path ?? fault.path;
      return {
        key: keyOf(path),
        path,
        place: placeOf(document, path),
        sentence: words(fault, points.scale),
        severity: fault.severity,
      };
    });
  };
};
