import type { Scale } from "@huzhu/domain/points";
import { compareRulebooks, type Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { nextCode } from "./next-code.ts";
import { type Problem, problemsIn } from "./problems.ts";
import { readDocument } from "./read-document.ts";
import { keyOf, type Path } from "./shape/locate.ts";
import { readRulebook } from "./shape/read-rulebook.ts";
import { BLANK_RULE } from "./shape/rule-fields.ts";
import { isList, isTree, type Tree } from "./shape/shape.ts";
import { type Measured, pointsOf } from "./shape/typed.ts";

interface Ground {
  readonly current: Rulebook | null;
  readonly next: number;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

/** A part of a document that nobody else holds. */
export const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The next version of the rulebook while somebody writes it: a document that need not be right yet. */
export class RulebookDraft {
  /** What is written, as the document's own JSON; a field that cannot be read holds its text. */
  document = $state<Tree | null>(null);
  /** Whether what is not filled in is shown: not before somebody said that they are done. */
  judged = $state(false);
  fileProblem = $state<string | null>(null);
  readonly current: Rulebook | null;
  readonly version: number;
  readonly points: Measured;
  readonly rules: ReadonlyArray<Tree> = $derived.by(() => {
    return this.#lines().filter(isTree);
  });
  readonly plain = $derived(this.document && $state.snapshot(this.document));
  readonly read = $derived(this.plain && readRulebook(this.plain));
  /** The document, once all of it can be read. */
  readonly rulebook: Rulebook | null = $derived(
    this.read && Result.isSuccess(this.read) ? this.read.success : null,
  );
  readonly problems: ReadonlyArray<Problem> = $derived.by(() =>
    this.plain && this.read ? problemsIn(this.plain, this.read, this.points) : [],
  );
  readonly errors = $derived(this.problems.filter(({ severity }) => severity === "error"));
  /** What is said now: what contradicts at once, what is missing when somebody is done. */
  readonly shown = $derived(this.judged || this.rulebook ? this.problems : []);
  readonly differences = $derived.by(
    () => this.rulebook && compareRulebooks(this.current, this.rulebook),
  );
  /** The rule that was taken out last, to be put back. */
  removed = $state.raw<{ readonly at: number; readonly rule: Tree } | null>(null);
  readonly categories = $derived([
    ...new Set(this.rules.flatMap(({ category }) => (category ? [String(category)] : []))),
  ]);
  readonly #today: CalendarDate;
  readonly #aside = new Map<string, unknown>();
  readonly #byKey = $derived(new Map(this.shown.map((problem) => [problem.key, problem])));

  constructor({ current, next, scale, today }: Ground) {
    this.current = current;
    this.version = next;
    this.points = pointsOf(scale);
    this.#today = today;
  }

  startFromCurrent(): void {
    if (this.current) this.#fill({ ...this.current, effectiveFrom: this.#today });
  }

  startBlank(): void {
    const { title = "" } = this.current ?? {};
    const rules = [{ ...BLANK_RULE, code: "A01" }];
    this.#fill({ title, effectiveFrom: this.#today, rules });
  }

  /** Takes a file over; what is wrong in it is shown beside its field. */
  startFromFile(json: string): boolean {
    const read = readDocument(json, this.points.scale);
    this.fileProblem = Result.isFailure(read) ? read.failure : null;
    if (Result.isFailure(read)) return false;
    this.#fill({ ...read.success, effectiveFrom: this.#today });
    this.judged = true;
    return true;
  }

  /** Goes on with what was kept when the page was left. */
  goOn(kept: Tree): void {
    this.#fill(kept);
  }

  startOver(): void {
    this.document = null;
    this.judged = false;
  }

  /** Adds a rule behind the last one of a category, and gives its place. */
  add(category: string): number {
    const { rules } = this;
    const last = rules.findLastIndex((rule) => (rule.category ?? "") === category);
    const at = last < 0 ? rules.length : last + 1;
    const codes = rules.slice(0, at).map(({ code }) => String(code ?? ""));
    const others = rules.slice(at).map(({ code }) => String(code ?? ""));
    const before = (this.current?.rules ?? []).map(({ code }): string => code);
    const code = nextCode(codes, [...others, ...before]);
    this.#lines().splice(at, 0, { ...BLANK_RULE, code, ...(category === "" ? {} : { category }) });
    return at;
  }

  remove(at: number): void {
    const [rule] = this.#lines().splice(at, 1);
    if (isTree(rule)) this.removed = { at, rule };
  }

  putBack(): void {
    if (this.removed) this.#lines().splice(this.removed.at, 0, this.removed.rule);
    this.removed = null;
  }

  /** The rules that another one may name, each with its words. */
  ruleOptions(kind?: string): ReadonlyArray<readonly [code: string, word: string]> {
    return this.rules
      .filter((rule) => kind === undefined || rule.kind === kind)
      .map(({ code, title }) => [String(code ?? ""), `${code ?? ""} ${title ?? ""}`] as const);
  }

  /** Writes a value into a part of the document; `undefined` takes the field out. */
  put(holder: object, key: string | number, value: unknown): void {
    if (value === undefined) Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, value);
  }

  /** Takes a section into use, as it was when it was left, or blank. */
  use(key: string, blank: unknown): void {
    if (this.document) this.document[key] = this.#aside.get(key) ?? copied(blank);
  }

  leave(key: string): void {
    if (!this.document) return;
    this.#aside.set(key, this.document[key]);
    delete this.document[key];
  }

  /** Changes places with the nearest rule of the same category, if there is one. */
  move(at: number, by: 1 | -1): number {
    const rules = this.#lines();
    const [from, to] = [rules[at], this.neighbour(at, by)];
    const other = to === null ? undefined : rules[to];
    if (to === null || !from || !other) return at;
    rules[at] = other;
    rules[to] = from;
    return to;
  }

  /** The place of the nearest rule of the same category in a direction. */
  neighbour(at: number, by: 1 | -1): number | null {
    const category = this.rules[at]?.category;
    for (let to = at + by; to >= 0 && to < this.rules.length; to += by) {
      if (this.rules[to]?.category === category) return to;
    }
    return null;
  }

  /** What is wrong with a field; what only has to be looked at again stands in the list alone. */
  problemAt(path: Path): string | null {
    const problem = this.#byKey.get(keyOf(path));
    return problem?.severity === "error" ? problem.sentence : null;
  }

  /** How many things are to be looked at, at or below a path. */
  problemsBelow(path: Path): number {
    const key = keyOf(path);
    return this.shown.filter((one) => one.key === key || one.key.startsWith(`${key}.`)).length;
  }

  /** The document, if nothing is to be mended; otherwise what is missing is shown from now on. */
  finish(): Rulebook | null {
    this.judged = true;
    return this.errors.length === 0 ? this.rulebook : null;
  }

  #lines(): Array<unknown> {
    const rules = this.document?.rules;
    return isList(rules) ? rules : [];
  }

  #fill(document: Tree): void {
    const { version, points } = this;
    const { scale } = points;
    const plain = copied({ ...document, format: "huzhu-rulebook-2", version, scale });
    this.document = isTree(plain) ? plain : null;
    this.judged = false;
    this.removed = null;
    this.#aside.clear();
  }
}
