import type { Scale } from "@huzhu/domain/points";
import { Result } from "effect";
import { type FieldProblems, type RuleFields, readRule } from "./rule-fields.ts";

/** One line of a draft while it is typed. */
export class RuleRow {
  readonly key: number;
  readonly fields: RuleFields;
  readonly #scale: Scale;
  readonly #read = $derived.by(() => readRule(this.fields, this.#scale));
  readonly rule = $derived(Result.isSuccess(this.#read) ? this.#read.success : null);
  readonly problems: FieldProblems = $derived(
    Result.isFailure(this.#read) ? this.#read.failure : {},
  );

  constructor(key: number, fields: RuleFields, scale: Scale) {
    const typed = $state({ ...fields });
    this.key = key;
    this.fields = typed;
    this.#scale = scale;
  }
}
