import {
  checkRoster,
  importRoster,
  type RosterCheck,
  type RosterLine,
  type RosterSheet,
  readRoster,
} from "@huzhu/contract";
import type { Field } from "@huzhu/domain/people/roster";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { badRowsCsv } from "./bad-rows-csv.ts";
import { base64Of } from "./base64.ts";
import { editLine } from "./edit-line.ts";
import { type CheckedRow, countRows, type Filter, passes } from "./filter.ts";

const LARGEST_MB = 12;
const BYTES_PER_MB = 1024 * 1024;
const ROWS_PER_PAGE = 50;

type Lines = ReadonlyArray<RosterLine>;
interface Batch {
  readonly fileName: string;
  readonly rows: Lines;
}

/**
 * From a file to people in the register: the file is read, its columns are shown, its rows are
 * checked and mended, and what is good comes in as one batch.
 */
export class RosterImport {
  step = $state<"choose" | "columns" | "check" | "done">("choose");
  fileName = $state("");
  problem = $state<string | null>(null);
  lines = $state.raw<Lines>([]);
  filter = $state<Filter>("all");
  page = $state(1);
  readonly reading: Ask<{ readonly fileName: string; readonly base64: string }, RosterSheet>;
  readonly checking: Ask<Lines, RosterCheck>;
  readonly importing: Call<Batch, RosterCheck>;
  result = $state.raw<RosterCheck | null>(null);
  /** The rows under the filter; a row that was mended stays until the filter is chosen anew. */
  #shown = $state.raw<ReadonlySet<number>>(new Set());

  readonly sheet = $derived.by(() => this.reading.answer);
  readonly check = $derived.by(() => this.result ?? this.checking.answer);
  readonly counts = $derived.by(() => this.check && countRows(this.check.totals, this.check.rows));
  readonly rows = $derived.by(() => this.#checked(this.check));
  readonly filtered = $derived.by(() => this.rows.filter(({ line }) => this.#shown.has(line.row)));
  readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.filtered.length / ROWS_PER_PAGE)));
  readonly onPage = $derived.by(() => {
    const from = (this.page - 1) * ROWS_PER_PAGE;
    return this.filtered.slice(from, from + ROWS_PER_PAGE);
  });
  readonly fields = $derived.by(
    () => this.sheet?.columns.flatMap(({ field }) => (field ? [field] : [])) ?? [],
  );
  /** How many rows would come in; those that change nothing need not. */
  readonly coming = $derived.by(() => (this.counts ? this.counts.new + this.counts.changed : 0));

  constructor({ client }: Pick<Desk, "client">) {
    this.reading = new Ask((body) => client.call(readRoster, { body }));
    this.checking = new Ask((rows) => client.call(checkRoster, { body: { rows } }));
    this.importing = new Call((body, attempt) => client.call(importRoster, { body, attempt }));
  }

  async choose(file: File): Promise<void> {
    const tooLarge = file.size > LARGEST_MB * BYTES_PER_MB;
    this.problem = tooLarge ? `文件太大了，最多${LARGEST_MB}MB` : null;
    if (tooLarge) return;
    this.fileName = file.name;
    const sheet = await this.reading.send({ fileName: file.name, base64: await base64Of(file) });
    if (!sheet) return;
    this.lines = sheet.rows;
    this.step = "columns";
  }

  /** The dry run over all rows; a duplicate is only seen beside the row it repeats. */
  async checkAll(): Promise<void> {
    const check = await this.checking.send(this.lines);
    if (!check || this.step === "check") return;
    this.step = "check";
    this.show(check.totals.bad > 0 ? "bad" : "all");
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

  async importGood(): Promise<void> {
    const { fileName, lines: rows } = this;
    const result = await this.importing.send({ fileName, rows });
    if (!result) return;
    this.result = result;
    this.step = "done";
    this.show("bad");
  }

  /** The rows that stay out, for Excel. */
  badRows(): string {
    const bad = this.rows.filter(({ verdict }) => verdict.verdict === "bad");
    return this.sheet ? badRowsCsv(this.sheet, bad) : "";
  }

  startOver(): void {
    this.reading.clear();
    this.checking.clear();
    this.importing.clear();
    this.lines = [];
    this.result = null;
    this.fileName = "";
    this.step = "choose";
  }

  #checked(check: RosterCheck | null): ReadonlyArray<CheckedRow> {
    const lines = new Map(this.lines.map((line) => [line.row, line]));
    return (check?.rows ?? []).flatMap((verdict) => {
      const line = lines.get(verdict.row);
      return line ? [{ line, verdict }] : [];
    });
  }
}
