import {
  type AdoptedRulebook,
  type HamletRow,
  type HouseholdRow,
  hamlets,
  households,
  rulebooks,
} from "@huzhu/contract";
import type { HamletId } from "@huzhu/domain/people";
import { inForce, type Rule, type RuleCode } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { allPages } from "../rehearsal/all-pages.ts";
import { type Paper, type SheetOrder, type TallyPage, tallyPages } from "./pages.ts";
import { encode, hamletMark, MOST_RULES } from "./payload.ts";
import { canTally } from "./tallied.ts";

/** 打印计分表: which households and which rules stand on the sheets, and how. */
export class TallyPrint {
  hamlet = $state.raw<HamletId | null>(null);
  paper = $state<Paper>("A4");
  order = $state<SheetOrder>("number");
  readonly chosen = new SvelteSet<RuleCode>();
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly housing: Ask<HamletId | null, ReadonlyArray<HouseholdRow>>;
  readonly rulebook = $derived.by(() => {
    const versions = (this.ruling.answer ?? []).map(({ rulebook }) => rulebook);
    return Option.getOrNull(inForce(versions, this.#today));
  });
  /** The rules that a number in a box is enough for. */
  readonly rules = $derived.by(() => (this.rulebook?.rules ?? []).filter(canTally));
  readonly columns = $derived.by(() => this.rules.filter(({ code }) => this.chosen.has(code)));
  readonly full = $derived.by(() => this.chosen.size >= MOST_RULES);
  readonly pages: ReadonlyArray<TallyPage> = $derived.by(() =>
    this.columns.length === 0 ? [] : tallyPages(this.housing.answer ?? [], this.order, this.paper),
  );
  /** What is still missing, or what will come out of the printer. */
  readonly lead = $derived.by(() => this.#lead());
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.placing = new Ask(() => client.call(hamlets, {}));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.housing = new Ask((hamlet) =>
      allPages((page) =>
        client.call(households, { query: hamlet === null ? { page } : { hamlet, page } }),
      ),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.placing.send(), this.ruling.send(), this.housing.send(this.hamlet)]);
  }

  async choose(hamlet: HamletId | null): Promise<void> {
    this.hamlet = hamlet;
    await this.housing.send(hamlet);
  }

  /** Puts a rule on the sheets, as long as there is a column left, or takes it off. */
  pick(rule: Rule, on: boolean): void {
    if (!on) this.chosen.delete(rule.code);
    else if (!this.full) this.chosen.add(rule.code);
  }

  /** The barcode in the head of a page: which rules its boxes are for, and which hamlet it is. */
  sheetCode({ hamlet }: TallyPage): string {
    const all = this.rulebook?.rules ?? [];
    const id = this.placing.answer?.find(({ name }) => name === hamlet)?.id ?? "";
    return encode({
      kind: "sheet",
      version: this.rulebook?.version ?? 0,
      hamlet: hamletMark(id),
      places: this.columns.map((rule) => all.indexOf(rule)),
    });
  }

  #lead(): string {
    if (this.ruling.answer && !this.rulebook) return "今天没有生效的积分细则，还不能印";
    if (this.columns.length === 0) return `先选要记的事，最多${MOST_RULES}样`;
    const homes = this.housing.answer?.length ?? 0;
    return `${homes}户，${this.paper}纸${this.pages.length}张，横着印`;
  }
}
