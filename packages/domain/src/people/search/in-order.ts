import { Schema } from "effect";
import { Closeness } from "./closeness.ts";

/** By which of its words something was found; what means one alone comes before what many share. */
export const FoundBy = Schema.Literals([
  "card",
  "idNumber",
  "idTail",
  "number",
  "name",
  "initials",
]);
export type FoundBy = typeof FoundBy.Type;

/** Something that was found, and by what. */
export interface Found {
  readonly kind: "person" | "household" | "hamlet";
  readonly by: FoundBy;
  readonly closeness: Closeness;
}

const nearness = (found: Found): number =>
  Closeness.literals.indexOf(found.closeness) * FoundBy.literals.length +
  FoundBy.literals.indexOf(found.by);

/**
 * The closest first, and each kind of thing together: the kind that has the closest stands first. Of
 * what is equally close, the order it came in stays. At most so many of each kind.
 */
export const inOrder = <One extends Found>(
  found: ReadonlyArray<One>,
  most: number,
): ReadonlyArray<One> => {
  const kinds = Map.groupBy(
    found.toSorted((a, b) => nearness(a) - nearness(b)),
    ({ kind }) => kind,
  );
  return [...kinds.values()].flatMap((some) => some.slice(0, most));
};
