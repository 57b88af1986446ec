import {
  type AdoptedRulebook,
  type HamletRow,
  type HouseholdRow,
  hamlets,
  households,
  rulebooks,
} from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Result, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import type { Cell } from "./cell.svelte.ts";
import { Line } from "./line.svelte.ts";
import { decode, type Payload, splitScan } from "./payload.ts";
import { isSameSheet, type Sheet, sheetOf, strangeOn } from "./sheet.ts";
import { TallyRecording } from "./tally-recording.svelte.ts";

/** The most lines that one entry may have. */
const MOST = 500;

interface Hears {
  /** Something was scanned, and taken or not. */
  readonly scanned?: (taken: boolean) => unknown;
  /** The cursor goes to this box, or back to where households are scanned. */
  readonly moved?: (to: Cell | null) => unknown;
}

/** 录入计分表: a printed sheet that came back full of strokes becomes claims, by its barcodes. */
export class TallyEntry {
  sheet = $state.raw<Sheet | null>(null);
  lines = $state.raw<ReadonlyArray<Line>>([]);
  scanned = $state("");
  date = $state<string>("");
  note = $state("");
  /** What was wrong with the last scan, in words. */
  trouble = $state<string | null>(null);
  /** A household that was scanned again: add, replace, or leave? */
  asked = $state.raw<Line | null>(null);
  /** Households of one number in several hamlets, of which one is to be chosen. */
  candidates = $state.raw<ReadonlyArray<HouseholdRow>>([]);
  /** The line that was scanned last. */
  current = $state.raw<Line | null>(null);
  readonly today: CalendarDate;
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;
  readonly recording: TallyRecording;
  readonly eventDate = $derived.by(() =>
    Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.date)),
  );
  readonly versions = $derived.by(() => (this.ruling.answer ?? []).map(({ rulebook }) => rulebook));
  readonly dateProblem = $derived.by(() => {
    if (!this.eventDate) return "请选哪一天";
    return this.eventDate > this.today ? "这一天还没到" : null;
  });
  /** Columns that the rulebook of the day does not know as the sheet does. */
  readonly strange = $derived.by(() =>
    this.sheet && this.eventDate ? strangeOn(this.sheet, this.versions, this.eventDate) : [],
  );
  /** What all lines have in common; `null` while the day is not right. */
  readonly deed = $derived.by(() =>
    this.eventDate && this.dateProblem === null && this.strange.length === 0
      ? { eventDate: this.eventDate, note: this.note.trim() }
      : null,
  );
  readonly #desk: Pick<Desk, "client">;
  readonly #hears: Hears;
  /** The box in which a number belongs that is scanned now. */
  #next: Cell | null = null;
  #keys = 0;

  constructor(desk: Pick<Desk, "client">, today: CalendarDate, hears: Hears = {}) {
    this.#desk = desk;
    this.#hears = hears;
    this.today = today;
    this.date = today;
    this.ruling = new Ask(() => desk.client.call(rulebooks, {}));
    this.placing = new Ask(() => desk.client.call(hamlets, {}));
    this.recording = new TallyRecording(desk, () => this.lines);
  }

  async load(): Promise<void> {
    await Promise.all([this.ruling.send(), this.placing.send()]);
  }

  /** Takes what stands in the field for barcodes: a sheet, a household, how many, or by hand. */
  async scan(): Promise<void> {
    const text = this.scanned.trim();
    this.scanned = "";
    if (text === "") return;
    if (this.asked) return this.#answerByKey(text);
    const payload = decode(text);
    if (Result.isSuccess(payload)) return this.take(payload.success);
    const { _tag } = payload.failure;
    if (_tag === "OtherFormat") return this.#wrong("这张表是别的版本印的，请重新印一张");
    await this.#find(text, _tag === "Misread" ? "这个条码没读全，再扫一次" : null);
  }

  /** Takes a barcode, wherever the cursor stood. */
  async take(payload: Payload): Promise<void> {
    this.trouble = null;
    if (payload.kind === "sheet") return this.#open(payload);
    if (payload.kind === "household") return this.#find(payload.number, null);
    const box = this.#next ?? this.current?.cells.find(({ state }) => state === "empty");
    if (!box) return this.#wrong("先扫是哪一户，再扫多少");
    box.put(payload.quantity);
    await this.#settled(box);
  }

  /** Enter in a box: the next box, or the next household; a barcode behind the number is taken. */
  async enter(cell: Cell): Promise<void> {
    const scan = splitScan(cell.text);
    if (!scan) return this.#settled(cell);
    const { typed, payload } = scan;
    if (payload.kind === "quantity") {
      cell.put(payload.quantity);
      return this.#settled(cell);
    }
    cell.text = typed;
    await cell.look(this.deed);
    await this.take(payload);
  }

  /** The day changed: everything is worth what it is worth on that day. */
  async lookAgain(): Promise<void> {
    for (const { cells } of this.lines) for (const cell of cells) await cell.look(this.deed);
  }

  async addTo(line: Line): Promise<void> {
    for (const cell of line.cells) if (!cell.locked) cell.add();
    await this.#go(line);
  }

  async replaceIn(line: Line): Promise<void> {
    for (const cell of line.cells) if (!cell.locked) cell.replace();
    await this.#go(line);
  }

  leave(): void {
    this.asked = null;
    this.trouble = null;
    this.#hears.moved?.(null);
  }

  drop(line: Line): void {
    if (line.sent) return;
    this.lines = this.lines.filter(({ key }) => key !== line.key);
    if (this.current?.key === line.key) [this.current, this.#next] = [null, null];
    if (this.asked?.key === line.key) this.asked = null;
    this.#hears.moved?.(null);
  }

  /** One of the households of the same number it was. */
  choose(household: HouseholdRow): void {
    this.candidates = [];
    this.#line(household);
  }

  #open(payload: Extract<Payload, { kind: "sheet" }>): undefined {
    const sheet = sheetOf(payload, this.versions, this.placing.answer ?? []);
    if (!sheet) return this.#wrong("没有这张表要记的细则，请重新印一张");
    if (this.sheet && this.lines.length > 0 && !isSameSheet(sheet, this.sheet)) {
      return this.#wrong("这是另一种表，先把这一张记上再扫它");
    }
    if (!this.sheet || !isSameSheet(sheet, this.sheet)) this.lines = [];
    this.sheet = sheet;
    return this.#right(null);
  }

  async #find(text: string, misread: string | null): Promise<void> {
    if (!this.sheet) return this.#wrong(misread ?? "先扫表头上的条码");
    const { hamlet } = this.sheet;
    const query = { search: text, ...(hamlet && { hamlet: hamlet.id }) };
    const found = await this.#desk.client.call(households, { query });
    if (Result.isFailure(found)) return this.#wrong(sentenceOf(found.failure));
    const { rows } = found.success;
    const numbered = rows.filter(({ number }) => number === text);
    const [only, ...others] = numbered.length > 0 ? numbered : rows;
    if (!only) return this.#wrong(misread ?? `${hamlet?.name ?? "村里"}没有“${text}”这一户`);
    if (others.length === 0) return this.#line(only);
    this.candidates = [only, ...others].slice(0, 8);
    this.#wrong(`“${text}”有${others.length + 1}户，请点是哪一户`);
  }

  #line(household: HouseholdRow): undefined {
    const known = this.lines.find((line) => line.household.id === household.id);
    if (known) return this.#again(known);
    if (this.lines.length >= MOST) return this.#wrong("这一次记满了500户，先记上再接着扫");
    this.#keys += 1;
    const line = new Line(this.#desk, this.#keys, household, this.sheet?.rules ?? []);
    this.lines = [line, ...this.lines];
    this.current = line;
    return this.#right(line.cells[0] ?? null);
  }

  /** The same household again: whoever scanned it twice in a row only goes on. */
  #again(line: Line): undefined {
    const [first] = line.cells;
    if (line.empty) {
      this.current = line;
      return this.#right(first ?? null);
    }
    if (line.cells.every(({ locked, state }) => locked || state === "empty")) {
      return this.#wrong(`${line.name}这次已经记上了`);
    }
    this.asked = line;
    this.#hears.scanned?.(false);
    this.#hears.moved?.(null);
  }

  async #answerByKey(text: string): Promise<void> {
    const { asked } = this;
    if (asked && text === "1") return this.addTo(asked);
    if (asked && text === "2") return this.replaceIn(asked);
    if (text === "3") return this.leave();
    this.#wrong("先选：1 加上，2 换掉，3 不动");
  }

  async #go(line: Line): Promise<void> {
    this.asked = null;
    this.current = line;
    this.#right(line.cells.find(({ locked }) => !locked) ?? null);
    for (const cell of line.cells) await cell.look(this.deed);
  }

  /** The box is filled or left empty; the cursor goes on before the server has answered. */
  async #settled(cell: Cell): Promise<void> {
    this.trouble = null;
    const line = this.lines.find(({ cells }) => cells.includes(cell));
    if (cell.state === "wrong")
      return this.#wrong(`${cell.rule.title}：${cell.trouble ?? ""}`, cell);
    const next = line?.cells[line.cells.indexOf(cell) + 1] ?? null;
    this.#right(next);
    await cell.look(this.deed);
  }

  #right(to: Cell | null): undefined {
    this.trouble = null;
    this.#next = to;
    this.#hears.scanned?.(true);
    this.#hears.moved?.(to);
  }

  #wrong(sentence: string, at: Cell | null = null): undefined {
    this.trouble = sentence;
    this.#hears.scanned?.(false);
    this.#hears.moved?.(at);
  }
}
