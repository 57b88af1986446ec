import { Schema } from "effect";

/** What is known about whoever a claim is for: `{ class: "低保户", age: 83, livesAlone: true }`. */
export const FactValue = Schema.Union([Schema.String, Schema.Int, Schema.Boolean]);
export type FactValue = typeof FactValue.Type;

export const FactName = Schema.String.check(Schema.isPattern(/^[A-Za-z][A-Za-z0-9]{0,31}$/));
export type FactName = typeof FactName.Type;

export const Facts = Schema.Record(FactName, FactValue);
export type Facts = typeof Facts.Type;

interface Is {
  readonly fact: FactName;
  readonly is: ReadonlyArray<FactValue>;
}
interface Between {
  readonly fact: FactName;
  readonly least?: number;
  readonly most?: number;
}

/** A condition on {@link Facts}; a fact that is not known fulfils none. */
export type Predicate =
  | Is
  | Between
  | { readonly all: ReadonlyArray<Predicate> }
  | { readonly any: ReadonlyArray<Predicate> }
  | { readonly not: Predicate };

const Parts = Schema.Array(Schema.suspend((): Schema.Codec<Predicate> => Predicate)).check(
  Schema.isMinLength(1),
);

/**
 * Who may: `{ fact: "class", is: ["特困"] }`, `{ fact: "age", least: 60 }`, and these joined by `all`,
 * `any` and `not`. Source: practice.md section 9 number 23.
 */
export const Predicate: Schema.Codec<Predicate> = Schema.Union([
  Schema.Struct({ fact: FactName, is: Schema.Array(FactValue).check(Schema.isMinLength(1)) }),
  Schema.Struct({
    fact: FactName,
    least: Schema.optionalKey(Schema.Int),
    most: Schema.optionalKey(Schema.Int),
  }),
  Schema.Struct({ all: Parts }),
  Schema.Struct({ any: Parts }),
  Schema.Struct({ not: Schema.suspend((): Schema.Codec<Predicate> => Predicate) }),
]);

/** Whether the condition is fulfilled. */
export const holds = (predicate: Predicate, facts: Facts): boolean => {
  if ("all" in predicate) return predicate.all.every((part) => holds(part, facts));
  if ("any" in predicate) return predicate.any.some((part) => holds(part, facts));
  if ("not" in predicate) return !holds(predicate.not, facts);
  const value = facts[predicate.fact];
  if (value === undefined) return false;
  if ("is" in predicate) return predicate.is.includes(value);
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = predicate;
  return typeof value === "number" && value >= least && value <= most;
};
