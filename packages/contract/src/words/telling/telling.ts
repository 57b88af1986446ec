import type { Scale, Unit } from "@huzhu/domain/points";
import type { Assessment, Deed, Step } from "@huzhu/domain/rulebook";

/** What a claim came to, as an assessment or a line of a statement has it. */
export type Told = Pick<Assessment, "ruleTitle" | "version" | "points" | "steps">;

/** When it happened. */
export type When = Pick<Deed, "eventDate">;

/** In what an account counts. */
export interface Counted {
  readonly scale: Scale;
  readonly unit?: Unit;
}

/** An amount in its own word: points, or time. */
export type Amount = (amount: number) => string;

export type Of<Tag extends Step["_tag"]> = Extract<Step, { readonly _tag: Tag }>;
