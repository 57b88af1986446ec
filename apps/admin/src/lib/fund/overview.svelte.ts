import { type AnswerOf, fund, setFundLine } from "@huzhu/contract";
import { LineCode, type LineDraft } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";

type View = AnswerOf<typeof fund>;
type LineRow = View["lines"][number];

/** The first code that no line has: it is for the books, people know the line by its name. */
const nextCode = (lines: ReadonlyArray<LineRow>): LineCode => {
  const taken = new Set<string>(lines.map(({ code }) => code));
  let number = lines.length + 1;
  while (taken.has(`line-${number}`)) number += 1;
  return LineCode.make(`line-${number}`);
};

/** 基金总览: a year of the fund, and the lines that the village opens, changes and closes. */
export class FundPage {
  year = $state("");
  done = $state("");
  writing = $state(false);
  title = $state("");
  purpose = $state("");
  threshold = $state("");
  decision = $state("");
  open = $state(true);
  /** The line that is being changed; `null` where one is being opened. */
  changing = $state.raw<LineRow | null>(null);
  readonly asking: Ask<number | null, View>;
  readonly saving: Call<LineDraft, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly lines = $derived.by(() => this.view?.lines ?? []);
  readonly sources = $derived.by(() =>
    (this.view?.sources ?? []).filter(({ income, left }) => income !== 0 || left !== 0),
  );
  /** The months in which anything came in or went out. */
  readonly busy = $derived.by(() =>
    (this.view?.months ?? []).filter(({ income, spent }) => income !== 0 || spent !== 0),
  );
  readonly months = $derived.by(() =>
    (this.view?.months ?? []).map(({ month, income, spent }) => ({
      name: `${month}月`,
      values: [income / 100, spent / 100],
    })),
  );
  readonly line = $derived.by(() => this.#line());

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.year = today.slice(0, 4);
    this.asking = new Ask((year) => client.call(fund, { query: year === null ? {} : { year } }));
    this.saving = new Call((line, attempt) =>
      client.call(setFundLine, { body: { line }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send(Number(this.year));
  }

  async show(year: string): Promise<void> {
    this.year = year;
    await this.load();
  }

  begin(row: LineRow | null = null): void {
    this.changing = row;
    this.writing = true;
    this.title = row?.title ?? "";
    this.purpose = row?.purpose ?? "";
    this.threshold = row ? yuanText(row.threshold) : "";
    this.open = row?.open ?? true;
    this.decision = "";
    this.saving.clear();
  }

  leave(): void {
    this.writing = false;
  }

  async save(): Promise<void> {
    const { line } = this;
    if (!line || (await this.saving.send(line)) === null) return;
    this.writing = false;
    this.done = `“${line.title}”记下了`;
    await this.load();
  }

  #line(): LineDraft | null {
    const code = this.changing?.code ?? nextCode(this.lines);
    const threshold = readYuan(this.threshold);
    const words = [this.title, this.purpose, this.decision].map((text) => text.trim());
    const [title = "", purpose = "", decision = ""] = words;
    if (threshold === null || words.includes("")) return null;
    return { code, title, purpose, threshold, open: this.open, decision };
  }
}
