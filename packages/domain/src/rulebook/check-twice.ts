import { DuplicateCode, type Fault, type FaultPath, ListedTwice } from "./check-fault.ts";
import type { RuleCode } from "./ids.ts";
import type { FactValue } from "./predicate.ts";

/** A list at a path; a field of its members is named where they are no plain values. */
interface Place {
  readonly path: FaultPath;
  readonly field?: string;
}

/** Every value that stands in a list a second time. */
export const listedTwice = (
  values: ReadonlyArray<FactValue>,
  { path, field }: Place,
): ReadonlyArray<typeof ListedTwice.Type> => {
  const seen = new Set<FactValue>();
  return values.flatMap((value, at) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [ListedTwice.make({ path: [...path, at, ...(field ? [field] : [])], value })];
  });
};

/** Every code that a section gives a second time. */
export const duplicateCodes = (
  lines: ReadonlyArray<{ readonly code: RuleCode }>,
  path: FaultPath,
): ReadonlyArray<Fault> => {
  const firsts = new Map<RuleCode, number>();
  return lines.flatMap(({ code }, at) => {
    const first = firsts.get(code);
    if (first === undefined) {
      firsts.set(code, at);
      return [];
    }
    return [DuplicateCode.make({ path: [...path, at, "code"], code, first })];
  });
};
