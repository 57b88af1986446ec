import {
  type AdoptedRulebook,
  type AnswerOf,
  type ClaimRow,
  claims,
  claimWork,
  type Outcome,
  rulebooks,
} from "@huzhu/contract";
import type { ClaimId, ClaimStep } from "@huzhu/domain/claims";
import type { Procedure } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { allPages } from "../rehearsal/all-pages.ts";
import { dayWords } from "../when.ts";
import { Batch } from "./batch.svelte.ts";
import { type ClaimFilter, noneWords, waitingFor } from "./claim-filters.ts";
import { type ClaimVerb, hindranceOf, verbsOf } from "./claim-verbs.ts";
import { Handling } from "./handling.svelte.ts";
import { onwardWords, type Standing, standingOf } from "./standing.ts";
import { procedureOn, quantityWords } from "./versions.ts";

interface Wanted {
  readonly step?: ClaimStep;
  readonly search?: string;
  readonly page: number;
}

/** 积分申报: what waits for whom on its way, and what became of it. */
export class ClaimList {
  filter = $state<ClaimFilter>("Checking");
  search = $state("");
  readonly selected = new SvelteSet<ClaimId>();
  readonly asking: Ask<Wanted, AnswerOf<typeof claims>>;
  /** The rules by which quantities are read, and the way that claims go. */
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly working: Ask<void, AnswerOf<typeof claimWork>>;
  readonly batch: Batch;
  readonly handling: Handling;
  /** What was last done, to be read out. */
  done = $state("");
  /** Why not everything could be collected that was to be hung up. */
  trouble = $state<string | null>(null);
  readonly work = $derived.by(() => this.working.answer);
  readonly names = $derived.by(() => this.work?.names ?? {});
  readonly waiting = $derived.by(() =>
    waitingFor(procedureOn(this.ruling.answer, this.today), this.work, this.filter),
  );
  readonly rows: ReadonlyArray<ClaimRow> = $derived.by(() =>
    this.filter === "Appeals" ? (this.work?.appeals ?? []) : (this.asking.answer?.rows ?? []),
  );
  readonly total = $derived.by(() => this.asking.answer?.total ?? 0);
  readonly pages = $derived.by(() =>
    this.filter === "Appeals" ? 1 : pageCount(this.asking.answer),
  );
  readonly empty = $derived.by(() => {
    const asked = this.filter === "Appeals" ? this.working.answer : this.asking.answer;
    return asked !== null && this.rows.length === 0;
  });
  readonly emptyWords = $derived(
    this.search.trim() === "" ? noneWords(this.filter) : "没有找到这样的申报",
  );
  /** What can be done to many claims on screen at once. */
  readonly act = $derived.by(() => {
    if (!this.desk.may("decide-claim") || this.rows.length === 0) return null;
    if (this.filter === "Checking") return "sign";
    if (this.filter === "Checked") return "publish";
    return this.filter === "Ready" ? "post" : null;
  });
  readonly selects = $derived(this.act === "sign" || this.act === "publish");
  readonly selectable = $derived.by(() => this.rows.filter((row) => this.isSelectable(row)));
  readonly allSelected = $derived(
    this.selectable.length > 0 && this.selectable.every(({ id }) => this.selected.has(id)),
  );
  readonly today: CalendarDate;
  readonly desk: Desk;

  constructor(desk: Desk, today: CalendarDate, filter: ClaimFilter = "Checking") {
    const { client } = desk;
    this.desk = desk;
    this.today = today;
    this.filter = filter;
    this.asking = new Ask((query) => client.call(claims, { query }));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.working = new Ask(() => client.call(claimWork, {}));
    this.batch = new Batch(desk);
    this.handling = new Handling(desk, today, async (done) => {
      await this.load(this.asking.answer?.page);
      this.done = done;
    });
  }

  async load(page = 1): Promise<void> {
    this.selected.clear();
    this.batch.clear();
    this.handling.leave();
    this.done = "";
    this.trouble = null;
    const search = this.search.trim();
    const { filter, desk } = this;
    if (this.ruling.answer === null && desk.may("see-rulebooks")) await this.ruling.send();
    await Promise.all([
      desk.may("decide-claim") ? this.working.send() : null,
      filter === "Appeals"
        ? null
        : this.asking.send({
            page,
            ...(filter === "All" ? {} : { step: filter }),
            ...(search === "" ? {} : { search }),
          }),
    ]);
  }

  async show(filter: ClaimFilter): Promise<void> {
    this.filter = filter;
    await this.load();
  }

  procedureOf({ eventDate }: ClaimRow): Procedure {
    return procedureOn(this.ruling.answer, eventDate);
  }

  quantityOf(row: ClaimRow): string {
    return quantityWords(this.ruling.answer, row);
  }

  standingOf(row: ClaimRow): Standing {
    return standingOf(row, this.procedureOf(row), this.names, this.today);
  }

  onwardOf(row: ClaimRow, outcome: Extract<Outcome, { readonly _tag: "Signed" }>): string {
    return onwardWords(row, outcome, this.procedureOf(row));
  }

  /** Why this person cannot sign this claim; `null` where they can. */
  hindrance(row: ClaimRow): string | null {
    return hindranceOf(row, this.desk);
  }

  /** What can be done to one claim; nothing more to what was just decided. */
  verbsOf(row: ClaimRow): ReadonlyArray<ClaimVerb> {
    const outcome = this.batch.outcomes.get(row.id);
    if (outcome && outcome._tag !== "NotCounted") return [];
    return verbsOf(row, this.desk, this.today);
  }

  isSelectable(row: ClaimRow): boolean {
    if (this.act === "publish") return true;
    const outcome = this.batch.outcomes.get(row.id);
    if (this.act !== "sign" || (outcome && outcome._tag !== "NotCounted")) return false;
    return this.hindrance(row) === null;
  }

  select(id: ClaimId, on: boolean): void {
    if (on) this.selected.add(id);
    else this.selected.delete(id);
  }

  selectAll(on: boolean): void {
    for (const { id } of this.selectable) this.select(id, on);
  }

  /** Signs what is selected; each line then tells what became of it. */
  async sign(): Promise<void> {
    const ids = this.#chosen();
    if (ids.length === 0 || !(await this.batch.sign(ids))) return;
    this.selected.clear();
    await this.working.send();
  }

  publish(): Promise<void> {
    return this.#hang(this.#chosen());
  }

  /** Hangs up all that has its signatures, also what is on other pages. */
  async publishAll(): Promise<void> {
    const all = await allPages((page) =>
      this.desk.client.call(claims, { query: { step: "Checked", page } }),
    );
    if (Result.isFailure(all)) this.trouble = "没有全部找到，请再试一次";
    else await this.#hang(all.success.map(({ id }) => id));
  }

  /** Counts what is due; the lines on screen tell what became of them. */
  async post(): Promise<void> {
    if (await this.batch.post()) await this.working.send();
  }

  #chosen(): ReadonlyArray<ClaimId> {
    return this.rows.map(({ id }) => id).filter((id) => this.selected.has(id));
  }

  async #hang(ids: ReadonlyArray<ClaimId>): Promise<void> {
    if (ids.length === 0) return;
    const hung = await this.batch.publish(ids);
    if (hung.length === 0) return;
    const lasts = hung.flatMap(({ state }) =>
      state._tag === "OnNotice" ? [state.notice.until] : [],
    );
    const [last] = lasts.toSorted().reverse();
    const until = last ? `，公示到${dayWords(last)}` : "";
    await this.load();
    this.done = `${hung.length}条挂上公示栏了${until}`;
  }
}
