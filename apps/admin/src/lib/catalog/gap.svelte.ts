import { type GapBy, type GapPeriod, type GapRow, type GapTable, gapTable } from "@huzhu/contract";
import { ELDER_GROUP_LABELS, ElderGroup } from "@huzhu/domain/elders";
import type { HamletId } from "@huzhu/domain/people";
import { addDays, type CalendarDate, periodEnd, periodStart } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { type HamletTile, shadeOf } from "../hamlets/tile.ts";
import { dayWords } from "../when.ts";
import { GapWanted, writeGapWanted } from "./gap-wanted.ts";

interface Options {
  /** Keeps what is wanted where the way back finds it: in the address. */
  readonly remember: (wanted: GapWanted) => void;
  readonly wanted: GapWanted;
  readonly today: CalendarDate;
}

/** A figure that the table was narrowed to, to be let go again. */
interface Narrowed {
  readonly name: "service" | "group" | "hamlet";
  readonly word: string;
}

const decode = Schema.decodeUnknownOption(GapWanted);
const isGroup = Schema.is(ElderGroup);

const tileOf = (row: GapRow): HamletTile => ({
  id: row.key,
  name: row.title,
  shade: shadeOf(row.missing, row.expected),
  figure: `该做${row.expected}次，做到${row.met}次`,
  weight: row.missing > 0 ? `缺${row.missing}次` : "都做到了",
  note: row.behind > 0 ? `${row.behind}位老人没等到` : `${row.elders}位老人`,
});

/** 缺口表: by what it sums, over which time, and the elders behind a figure. */
export class Gap {
  wanted = $state.raw<GapWanted>({ period: "month", by: "service" });
  readonly asking: Ask<GapWanted, GapTable>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  /** The table by hamlet as a picture of the village, where most is missing first. */
  readonly tiles = $derived.by(() => {
    if (this.wanted.by !== "hamlet") return [];
    const missing = ({ missing: some, expected }: GapRow) => some / Math.max(1, expected);
    return this.rows.toSorted((a, b) => missing(b) - missing(a)).map(tileOf);
  });
  readonly total = $derived.by(() => this.asking.answer?.total ?? null);
  readonly span = $derived.by(() => {
    const table = this.asking.answer;
    return table ? `${dayWords(table.from)}到${dayWords(table.to)}` : "";
  });
  /** The same table as a workbook. */
  readonly sheet = $derived(`/api/gap.xlsx${writeGapWanted(this.wanted)}`);
  readonly narrowed: ReadonlyArray<Narrowed> = $derived.by(() => {
    const { service, group, hamlet } = this.wanted;
    const groupWord = isGroup(group) ? ELDER_GROUP_LABELS[group] : "不在这些人群里";
    return [
      ...(service === undefined
        ? []
        : [{ name: "service" as const, word: this.#titles.get(service) ?? service }]),
      ...(group === undefined ? [] : [{ name: "group" as const, word: groupWord }]),
      ...(hamlet === undefined
        ? []
        : [{ name: "hamlet" as const, word: this.#titles.get(hamlet) ?? "这个组" }]),
    ];
  });
  readonly canGoOn = $derived.by(() => this.#end() < this.#today);
  readonly #titles = new Map<string, string>();
  readonly #remember: Options["remember"];
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, { remember, wanted, today }: Options) {
    this.wanted = wanted;
    this.#remember = remember;
    this.#today = today;
    this.asking = new Ask((query) => client.call(gapTable, { query }));
  }

  async open(): Promise<void> {
    await this.asking.send(this.wanted);
    for (const { key, title } of this.rows) this.#titles.set(key, title);
  }

  async sum(by: GapBy): Promise<void> {
    await this.#go({ ...this.wanted, by });
  }

  async over(period: GapPeriod): Promise<void> {
    await this.#go({ ...this.wanted, period });
  }

  /** The period before, or the one behind. */
  async turn(by: 1 | -1): Promise<void> {
    const day = this.wanted.on ?? this.#today;
    const { period } = this.wanted;
    const on = by < 0 ? addDays(periodStart(period, day), -1) : addDays(this.#end(), 1);
    await this.#go({ ...this.wanted, on: on < this.#today ? on : this.#today });
  }

  /** The elders behind a line; those of an elder's line are on a page of their own. */
  async behind({ key, title }: GapRow): Promise<void> {
    const { by } = this.wanted;
    if (by === "elder") return;
    this.#titles.set(key, title);
    const narrower = Option.getOrNull(decode({ ...this.wanted, [by]: key, by: "elder" }));
    if (narrower) await this.#go(narrower);
  }

  /** The same from the map. */
  async behindKey(key: string): Promise<void> {
    const row = this.rows.find((one) => one.key === key);
    if (row) await this.behind(row);
  }

  async letGo(name: Narrowed["name"]): Promise<void> {
    const { [name]: _, ...rest } = this.wanted;
    await this.#go({ ...rest, by: name });
  }

  async within(hamlet: HamletId | ""): Promise<void> {
    const { hamlet: _, ...rest } = this.wanted;
    await this.#go(hamlet === "" ? rest : { ...rest, hamlet });
  }

  #end(): CalendarDate {
    return periodEnd(this.wanted.period, this.wanted.on ?? this.#today);
  }

  async #go(wanted: GapWanted): Promise<void> {
    this.wanted = wanted;
    this.#remember(wanted);
    await this.open();
  }
}
