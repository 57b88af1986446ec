import type { Scale } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { nextCode } from "./next-code.ts";
import type { Problem } from "./problems-with.ts";
import type { FormDraft } from "./shape/form-draft.ts";
import { keyOf, type Path } from "./shape/locate.ts";
import { isList, isTree, type Tree } from "./shape/shape.ts";
import { type Measured, pointsOf } from "./shape/typed.ts";

/** A part of a document that nobody else holds. */
export const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is always so of every document that a village adopts. */
interface Adoptable {
  readonly version: number;
}

export interface Ground<Document> {
  readonly current: Document | null;
  readonly next: number;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

type ReadTree<Document> = Result.Result<Document, ReadonlyArray<Path>>;

/** What one kind of document has that another has not. */
export interface DraftKind<Document> {
  readonly format: string;
  /** The key of its lines. */
  readonly lines: string;
  readonly blank: Tree;
  readonly firstCode: string;
  readonly read: (tree: unknown) => ReadTree<Document>;
  readonly readFile: (json: string, scale: Scale) => Result.Result<Tree, string>;
  readonly problems: (
    document: Tree,
    read: ReadTree<Document>,
    points: Measured,
  ) => ReadonlyArray<Problem>;
  readonly linesOf: (
    document: Document,
  ) => ReadonlyArray<{ readonly code: string; readonly title: string }>;
  readonly titleOf: (document: Document) => string;
}

/** The next version of a document while somebody writes it: it need not be right yet. */
export class DocumentDraft<Document extends Adoptable> implements FormDraft {
  /** What is written, as the document's own JSON; a field that cannot be read holds its text. */
  document = $state<Tree | null>(null);
  /** Whether what is not filled in is shown: not before somebody said that they are done. */
  judged = $state(false);
  fileProblem = $state<string | null>(null);
  readonly current: Document | null;
  readonly version: number;
  readonly points: Measured;
  readonly lines: ReadonlyArray<Tree> = $derived.by(() => this.#all().filter(isTree));
  readonly plain = $derived(this.document && $state.snapshot(this.document));
  readonly read = $derived.by(() => this.plain && this.#kind.read(this.plain));
  /** The document, once all of it can be read. */
  readonly whole: Document | null = $derived(
    this.read && Result.isSuccess(this.read) ? this.read.success : null,
  );
  readonly problems: ReadonlyArray<Problem> = $derived.by(() =>
    this.plain && this.read ? this.#kind.problems(this.plain, this.read, this.points) : [],
  );
  readonly errors = $derived(this.problems.filter(({ severity }) => severity === "error"));
  /** What is said now: what contradicts at once, what is missing when somebody is done. */
  readonly shown = $derived(this.judged || this.whole ? this.problems : []);
  /** The line that was taken out last, to be put back. */
  removed = $state.raw<{ readonly at: number; readonly line: Tree } | null>(null);
  readonly categories = $derived([
    ...new Set(this.lines.flatMap(({ category }) => (category ? [String(category)] : []))),
  ]);
  readonly #kind: DraftKind<Document>;
  readonly #today: CalendarDate;
  readonly #aside = new Map<string, unknown>();
  readonly #byKey = $derived(new Map(this.shown.map((problem) => [problem.key, problem])));

  constructor(kind: DraftKind<Document>, { current, next, scale, today }: Ground<Document>) {
    this.#kind = kind;
    this.current = current;
    this.version = next;
    this.points = pointsOf(scale);
    this.#today = today;
  }

  startFromCurrent(): void {
    if (this.current) this.startFrom(this.current);
  }

  /** Starts from another document, to take effect today at the earliest. */
  startFrom(document: Document): void {
    this.#fill({ ...document, effectiveFrom: this.#today });
  }

  startBlank(): void {
    const { blank, firstCode, lines, titleOf } = this.#kind;
    const title = this.current ? titleOf(this.current) : "";
    this.#fill({ title, effectiveFrom: this.#today, [lines]: [{ ...blank, code: firstCode }] });
  }

  /** Takes a file over; what is wrong in it is shown beside its field. */
  startFromFile(json: string): boolean {
    const read = this.#kind.readFile(json, this.points.scale);
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

  /** Adds a line behind the last one of a category, and gives its place. */
  add(category: string): number {
    const { lines } = this;
    const { blank, linesOf } = this.#kind;
    const last = lines.findLastIndex((line) => (line.category ?? "") === category);
    const at = last < 0 ? lines.length : last + 1;
    const codes = lines.slice(0, at).map(({ code }) => String(code ?? ""));
    const others = lines.slice(at).map(({ code }) => String(code ?? ""));
    const before = (this.current ? linesOf(this.current) : []).map(({ code }): string => code);
    const code = nextCode(codes, [...others, ...before]);
    this.#all().splice(at, 0, { ...blank, code, ...(category === "" ? {} : { category }) });
    return at;
  }

  remove(at: number): void {
    const [line] = this.#all().splice(at, 1);
    if (isTree(line)) this.removed = { at, line };
  }

  putBack(): void {
    if (this.removed) this.#all().splice(this.removed.at, 0, this.removed.line);
    this.removed = null;
  }

  ruleOptions(kind?: string): ReadonlyArray<readonly [code: string, word: string]> {
    return this.lines
      .filter((line) => kind === undefined || line.kind === kind)
      .map(({ code, title }) => [String(code ?? ""), `${code ?? ""} ${title ?? ""}`] as const);
  }

  put(holder: object, key: string | number, value: unknown): void {
    if (value === undefined || value === "") Reflect.deleteProperty(holder, key);
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

  /** Changes places with the nearest line of the same category, if there is one. */
  move(at: number, by: 1 | -1): number {
    const lines = this.#all();
    const [from, to] = [lines[at], this.neighbour(at, by)];
    const other = to === null ? undefined : lines[to];
    if (to === null || !from || !other) return at;
    lines[at] = other;
    lines[to] = from;
    return to;
  }

  /** The place of the nearest line of the same category in a direction. */
  neighbour(at: number, by: 1 | -1): number | null {
    const category = this.lines[at]?.category;
    for (let to = at + by; to >= 0 && to < this.lines.length; to += by) {
      if (this.lines[to]?.category === category) return to;
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
  finish(): Document | null {
    this.judged = true;
    return this.errors.length === 0 ? this.whole : null;
  }

  #all(): Array<unknown> {
    const lines = this.document?.[this.#kind.lines];
    return isList(lines) ? lines : [];
  }

  #fill(document: object): void {
    const { version, points } = this;
    const { format } = this.#kind;
    const plain = copied({ ...document, format, version, scale: points.scale });
    this.document = isTree(plain) ? plain : null;
    this.judged = false;
    this.removed = null;
    this.#aside.clear();
  }
}
