import type { Scale } from "@huzhu/domain/points";
import type { Rule, Rulebook } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import { type Differences, differencesOf } from "./differences.ts";
import { nextCode } from "./next-code.ts";
import { readDocument } from "./read-document.ts";
import { BLANK, type FieldProblems, fieldsOf, type RuleFields } from "./rule-fields.ts";
import { RuleRow } from "./rule-row.svelte.ts";

const MOST_RULES = 500;

interface Ground {
  readonly current: Rulebook | null;
  readonly next: number;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

/** The next version of the rulebook while somebody writes it. */
export class RulebookDraft {
  title = $state("");
  source = $state("");
  effectiveFrom = $state<string>("");
  rows = $state.raw<ReadonlyArray<RuleRow>>([]);
  /** Whether problems are shown: not before somebody said that they are done. */
  judged = $state(false);
  fileProblem = $state<string | null>(null);
  readonly current: Rulebook | null;
  readonly version: number;
  readonly scale: Scale;
  readonly duplicates: ReadonlySet<string> = $derived.by(() => {
    const codes = this.rows.map(({ fields }) => fields.code.trim());
    return new Set(codes.filter((code, at) => code !== "" && codes.indexOf(code) !== at));
  });
  readonly titleProblem = $derived(this.title.trim() === "" ? "请写细则的名称" : undefined);
  readonly dateProblem = $derived(
    Schema.is(CalendarDate)(this.effectiveFrom) ? undefined : "请选从哪天起算",
  );
  readonly document: Rulebook | null = $derived.by(() => this.#document());
  readonly problemCount = $derived(
    this.rows.filter((row) => row.rule === null || this.duplicates.has(row.fields.code.trim()))
      .length,
  );
  readonly differences: Differences | null = $derived.by(
    () => this.document && differencesOf(this.current, this.document),
  );
  readonly categories = $derived.by(() =>
    [...new Set(this.rows.map(({ fields }) => fields.category.trim()))].filter(Boolean),
  );
  #keys = 0;

  constructor({ current, next, scale, today }: Ground) {
    this.current = current;
    this.version = next;
    this.scale = scale;
    this.effectiveFrom = today;
  }

  startFromCurrent(): void {
    if (!this.current) return;
    const { title, source = "", rules } = this.current;
    this.#fill(
      title,
      source,
      rules.map((rule) => fieldsOf(rule, this.scale)),
    );
  }

  startBlank(): void {
    this.#fill(this.current?.title ?? "", "", [{ ...BLANK, code: "A01" }]);
  }

  /** Takes a file over; what is wrong in it is shown beside its field. */
  startFromFile(json: string): boolean {
    const read = readDocument(json);
    this.fileProblem = Result.isFailure(read) ? read.failure : null;
    if (Result.isFailure(read)) return false;
    const { title, source, rules } = read.success;
    this.#fill(title, source, rules);
    this.judged = true;
    return true;
  }

  add(): void {
    const codes = this.rows.map(({ fields }) => fields.code);
    const before = (this.current?.rules ?? []).map(({ code }) => code);
    const category = this.rows.at(-1)?.fields.category ?? "";
    this.rows = [...this.rows, this.#row({ ...BLANK, code: nextCode(codes, before), category })];
  }

  remove(row: RuleRow): void {
    this.rows = this.rows.filter(({ key }) => key !== row.key);
  }

  move(row: RuleRow, by: 1 | -1): void {
    const rows = [...this.rows];
    const from = rows.indexOf(row);
    const to = from + by;
    if (to < 0 || to >= rows.length) return;
    rows.splice(from, 1);
    rows.splice(to, 0, row);
    this.rows = rows;
  }

  /** What to say beside a line's fields now; a double code at once, the rest when it is judged. */
  problemsOf(row: RuleRow): FieldProblems {
    const { code } = row.fields;
    const twice = this.duplicates.has(code.trim()) ? { code: `编号“${code.trim()}”用了两次` } : {};
    return this.judged ? { ...row.problems, ...twice } : twice;
  }

  /** The draft as a document, if nothing is to be mended; otherwise problems are shown from now. */
  finish(): Rulebook | null {
    this.judged = true;
    return this.document;
  }

  #fill(title: string, source: string, rules: ReadonlyArray<RuleFields>): void {
    this.title = title;
    this.source = source;
    this.rows = rules.slice(0, MOST_RULES).map((fields) => this.#row(fields));
    this.judged = false;
  }

  #row(fields: RuleFields): RuleRow {
    this.#keys += 1;
    return new RuleRow(this.#keys, fields, this.scale);
  }

  #document(): Rulebook | null {
    const rules: Array<Rule> = [];
    for (const { rule } of this.rows) if (rule) rules.push(rule);
    const date = Schema.decodeUnknownResult(CalendarDate)(this.effectiveFrom);
    const whole = rules.length > 0 && rules.length === this.rows.length;
    if (!whole || this.duplicates.size > 0 || this.titleProblem || Result.isFailure(date)) {
      return null;
    }
    const source = this.source.trim();
    return {
      format: "huzhu-rulebook-1",
      title: this.title.trim(),
      version: this.version,
      effectiveFrom: date.success,
      scale: this.scale,
      ...(source === "" ? {} : { source }),
      rules,
    };
  }
}
