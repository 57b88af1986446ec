import {
  checkRoster,
  importRoster,
  type RosterChoice,
  type RosterImported,
  type RosterLine,
  type RosterTotals,
  readRoster,
  returnRoster,
} from "@huzhu/contract";
import type { Field } from "@huzhu/domain/people/roster";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { base64Of } from "./base64.ts";
import { choiceOf, withColumn } from "./choice.ts";
import { editLine } from "./edit-line.ts";
import { type CheckedRow, countRows, type Filter, passes } from "./filter.ts";

const LARGEST_MB = 12;
const BYTES_PER_MB = 1024 * 1024;
const ROWS_PER_PAGE = 50;

type Lines = ReadonlyArray<RosterLine>;
interface Batch {
  readonly fileName: string;
  readonly rows: Lines;
  readonly expected: RosterTotals;
}
interface ChosenFile {
  readonly fileName: string;
  readonly base64: string;
}

/**
 * From a file to people in the register: the file is read, sheet, header and columns are shown and
 * corrected, its rows are checked and mended, the dry run says what would change, and what is good
 * comes in as one batch.
 */
export class RosterImport {
  step = $state<"choose" | "columns" | "rows" | "dry" | "done">("choose");
  fileName = $state("");
  problem = $state<string | null>(null);
  /** Whether the browser is still taking the file in. */
  opening = $state(false);
  /** Whether rows that the spreadsheet hides are read too. */
  withHidden = $state(true);
  filter = $state<Filter>("all");
  page = $state(1);
  lines = $state.raw<Lines>([]);
  result = $state.raw<RosterImported | null>(null);
  readonly #client: Desk["client"];
  readonly reading = new Ask((body: ChosenFile & { readonly choice?: RosterChoice }) =>
    this.#client.call(readRoster, { body }),
  );
  readonly checking = new Ask((rows: Lines) => this.#client.call(checkRoster, { body: { rows } }));
  readonly importing = new Call((body: Batch, attempt) =>
    this.#client.call(importRoster, { body, attempt }),
  );
  readonly returning = new Ask((told: ReadonlyArray<CheckedRow>) =>
    this.#client.call(returnRoster, { body: this.#returned(told) }),
  );
  #file = $state.raw<ChosenFile | null>(null);
  /** The rows under the filter; a row that was mended stays until the filter is chosen anew. */
  #shown = $state.raw<ReadonlySet<number>>(new Set());

  readonly sheet = $derived.by(() => this.reading.answer);
  readonly check = $derived.by(() => this.checking.answer);
  readonly counts = $derived.by(() => this.check && countRows(this.check));
  readonly rows = $derived.by(() => this.#checked());
  readonly filtered = $derived.by(() => this.rows.filter(({ line }) => this.#shown.has(line.row)));
  readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.filtered.length / ROWS_PER_PAGE)));
  readonly onPage = $derived.by(() => {
    const from = (this.page - 1) * ROWS_PER_PAGE;
    return this.filtered.slice(from, from + ROWS_PER_PAGE);
  });
  readonly fields = $derived.by(
    () => this.sheet?.columns.flatMap(({ field }) => (field ? [field] : [])) ?? [],
  );
  readonly hidden = $derived.by(() => this.sheet?.rows.filter(({ hidden }) => hidden).length ?? 0);
  /** How many rows would come in; those that change nothing need not. */
  readonly coming = $derived.by(() => (this.counts ? this.counts.new + this.counts.changed : 0));
  readonly bad = $derived.by(() => this.rows.filter(({ verdict }) => verdict.quality === "bad"));

  constructor({ client }: Pick<Desk, "client">) {
    this.#client = client;
  }

  async choose(file: File): Promise<void> {
    const tooLarge = file.size > LARGEST_MB * BYTES_PER_MB;
    this.problem = tooLarge ? `文件太大了，最多${LARGEST_MB}MB` : null;
    if (tooLarge) return;
    this.fileName = file.name;
    this.opening = true;
    this.#file = { fileName: file.name, base64: await base64Of(file) };
    this.opening = false;
    if (await this.reading.send(this.#file)) this.step = "columns";
    this.#takeLines();
  }

  /** Reads the file again, with what somebody says about it. */
  async #correct(choice: RosterChoice): Promise<void> {
    if (!this.#file) return;
    await this.reading.send({ ...this.#file, choice });
    this.#takeLines();
  }

  chooseSheet(sheet: string): Promise<void> {
    return this.#correct({ sheet, headerRow: null, columns: null });
  }

  async chooseHeader(headerRow: number): Promise<void> {
    if (this.sheet) await this.#correct({ sheet: this.sheet.sheet, headerRow, columns: null });
  }

  async chooseColumn(at: number, field: Field | null): Promise<void> {
    if (this.sheet) await this.#correct(withColumn(this.sheet, at, field));
  }

  keepHidden(kept: boolean): void {
    this.withHidden = kept;
    this.#takeLines();
  }

  /** The check of all rows; a duplicate is only seen beside the row it repeats. */
  async checkAll(): Promise<void> {
    const check = await this.checking.send(this.lines);
    if (!check || this.step !== "columns") return;
    this.step = "rows";
    const { bad, fixable } = countRows(check);
    this.show(bad > 0 ? "bad" : fixable > 0 ? "fixable" : "all");
  }

  show(filter: Filter): void {
    const rows = this.check?.rows ?? [];
    this.#shown = new Set(rows.filter((one) => passes(filter, one)).map(({ row }) => row));
    this.filter = filter;
    this.page = 1;
  }

  turn(page: number): void {
    this.page = Math.min(Math.max(page, 1), this.pages);
  }

  async edit(row: number, field: Field, text: string): Promise<void> {
    this.lines = this.lines.map((line) => (line.row === row ? editLine(line, field, text) : line));
    await this.checkAll();
  }

  /** Shows what the import would do. */
  tryOut(): void {
    this.step = "dry";
    const { new: added = 0, changed = 0 } = this.counts ?? {};
    this.show(added > 0 ? "new" : changed > 0 ? "changed" : "unchanged");
  }

  backTo(step: "columns" | "rows"): void {
    this.step = step;
    this.importing.clear();
    if (step === "rows") this.show(this.bad.length > 0 ? "bad" : "all");
  }

  async importGood(): Promise<void> {
    const { fileName, lines: rows, check } = this;
    if (!check) return;
    const result = await this.importing.send({ fileName, rows, expected: check.totals });
    if (!result) return this.#lookAgain();
    this.result = result;
    this.step = "done";
    this.show("bad");
  }

  /** Where the register moved since the dry run, the dry run is made anew. */
  async #lookAgain(): Promise<void> {
    const { failure } = this.importing;
    if (failure?._tag !== "Refused" || failure.tag !== "RegisterMoved") return;
    await this.checkAll();
    this.show(this.filter);
  }

  startOver(): void {
    this.reading.clear();
    this.checking.clear();
    this.importing.clear();
    this.returning.clear();
    this.#file = null;
    this.lines = [];
    this.result = null;
    this.fileName = "";
    this.withHidden = true;
    this.step = "choose";
  }

  #takeLines(): void {
    const rows = this.sheet?.rows ?? [];
    this.lines = this.withHidden ? rows : rows.filter(({ hidden }) => hidden !== true);
    this.checking.clear();
  }

  #returned(told: ReadonlyArray<CheckedRow>) {
    if (!this.#file || !this.sheet) throw new Error("There is no file to hand rows back in.");
    return {
      ...this.#file,
      choice: choiceOf(this.sheet),
      rows: told.map(({ line, verdict }) => ({
        ...line,
        said: verdict.findings.map(({ sentence }) => sentence),
      })),
    };
  }

  #checked(): ReadonlyArray<CheckedRow> {
    const lines = new Map(this.lines.map((line) => [line.row, line]));
    return (this.check?.rows ?? []).flatMap((verdict) => {
      const line = lines.get(verdict.row);
      return line ? [{ line, verdict }] : [];
    });
  }
}
