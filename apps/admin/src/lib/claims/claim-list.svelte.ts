import {
  type AdoptedRulebook,
  type AnswerOf,
  type ClaimRow,
  claims,
  type Outcome,
  rulebooks,
  signClaims,
} from "@huzhu/contract";
import { type ClaimId, type ClaimStep, isStaff } from "@huzhu/domain/claims";
import { inForce } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { askedBy } from "./asked.ts";
import { Correcting } from "./correcting.svelte.ts";
import { quantityText } from "./read-quantity.ts";
import { Refusing } from "./refusing.svelte.ts";
import { UndoingClaim } from "./undoing.svelte.ts";

export type ClaimFilter = "Checking" | "Approved" | "Refused" | "Reversed" | "All";

export const FILTERS: ReadonlyArray<{ readonly value: ClaimFilter; readonly word: string }> = [
  { value: "Checking", word: "待审核" },
  { value: "Approved", word: "已入账" },
  { value: "Refused", word: "已退回" },
  { value: "Reversed", word: "已冲正" },
  { value: "All", word: "全部" },
];

const EMPTY_WORDS: Record<ClaimFilter, string> = {
  Checking: "没有等着审核的登记。",
  Approved: "还没有入账的登记。",
  Refused: "没有退回的登记。",
  Reversed: "没有冲正过的登记。",
  All: "还没有登记过积分。",
};

interface Wanted {
  readonly step?: ClaimStep;
  readonly search?: string;
  readonly page: number;
}

/** 积分申报: what waits for a second pair of eyes, and what became of it. */
export class ClaimList {
  filter = $state<ClaimFilter>("Checking");
  search = $state("");
  readonly selected = new SvelteSet<ClaimId>();
  /** What became of the claims approved from this screen; they stay in sight until it reloads. */
  readonly outcomes = new SvelteMap<ClaimId, Outcome>();
  readonly asking: Ask<Wanted, AnswerOf<typeof claims>>;
  /** The rules by which quantities are read: some count in decimals, some none. */
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly approving: Call<ReadonlyArray<ClaimId>, ReadonlyArray<Outcome>>;
  readonly refusing: Refusing;
  readonly correcting: Correcting;
  readonly undoing: UndoingClaim;
  /** What was last put right, to be read out. */
  done = $state("");
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  readonly emptyWords = $derived(
    this.search.trim() === "" ? EMPTY_WORDS[this.filter] : "没有找到这样的登记",
  );
  readonly selectable = $derived(this.rows.filter((row) => this.hindrance(row) === null));
  /** Whether there is something on screen that this person may decide. */
  readonly deciding = $derived.by(
    () =>
      this.#desk.may("decide-claim") && this.rows.some(({ state }) => state._tag === "Checking"),
  );
  /** Whether there is something on screen that this person may put right. */
  readonly mending = $derived.by(
    () => this.#desk.may("reverse-posting") && this.rows.some((row) => this.mendable(row)),
  );
  readonly allSelected = $derived(
    this.selectable.length > 0 && this.selectable.every(({ id }) => this.selected.has(id)),
  );
  readonly summary = $derived.by(() => this.#summary());
  readonly #desk: Desk;

  constructor(desk: Desk, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.asking = new Ask((query) => client.call(claims, { query }));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.approving = new Call((ids, attempt) =>
      client.call(signClaims, { body: { claims: ids }, attempt }),
    );
    const again = () => this.load(this.asking.answer?.page);
    const mended = async (done: string) => {
      await again();
      this.done = done;
    };
    this.refusing = new Refusing(desk, again);
    this.correcting = new Correcting(desk, today, mended);
    this.undoing = new UndoingClaim(desk, () => mended("冲正好了，这条不再算分"));
  }

  async load(page = 1): Promise<void> {
    this.selected.clear();
    this.outcomes.clear();
    this.done = "";
    const search = this.search.trim();
    if (this.ruling.answer === null && this.#desk.may("see-rulebooks")) await this.ruling.send();
    await this.asking.send({
      page,
      ...(this.filter === "All" ? {} : { step: this.filter }),
      ...(search === "" ? {} : { search }),
    });
  }

  async show(filter: ClaimFilter): Promise<void> {
    this.filter = filter;
    await this.load();
  }

  /** Why this person cannot decide this claim; `null` where they can. */
  hindrance(row: ClaimRow): string | null {
    const { me, may } = this.#desk;
    if (row.state._tag !== "Checking" || this.outcomes.get(row.id)?._tag === "Counted") return "";
    if (!may("decide-claim")) return "";
    if (isStaff(row.recordedBy, me.staff.id)) return "您登记的，请别人审核";
    if (row.household === me.staff.household) return "自己家的，请别人审核";
    return null;
  }

  /** How much was claimed, as its rule counts; nothing where its rule counts no quantity. */
  quantityOf({ rule: code, eventDate, quantity, unit }: ClaimRow): string {
    const versions = (this.ruling.answer ?? []).map(({ rulebook }) => rulebook);
    const rules = Option.getOrNull(inForce(versions, eventDate))?.rules ?? [];
    const rule = rules.find((one) => one.code === code);
    if (!rule) return `${quantity}${unit}`;
    const asked = askedBy(rule);
    return asked.quantity ? `${quantityText(quantity, asked.decimals)}${unit}` : "";
  }

  /** Whether the claim stands approved, so that it can be corrected or taken back. */
  mendable({ state }: ClaimRow): boolean {
    return state._tag === "Approved";
  }

  correct(row: ClaimRow): Promise<void> {
    this.undoing.leave();
    return this.correcting.begin(row);
  }

  undo(row: ClaimRow): Promise<void> {
    this.correcting.leave();
    return this.undoing.begin(row);
  }

  select(id: ClaimId, on: boolean): void {
    if (on) this.selected.add(id);
    else this.selected.delete(id);
  }

  selectAll(on: boolean): void {
    for (const { id } of this.selectable) this.select(id, on);
  }

  /** Approves what is selected; each line then tells what became of it. */
  async approve(): Promise<void> {
    const ids = this.rows.map(({ id }) => id).filter((id) => this.selected.has(id));
    if (ids.length === 0) return;
    const outcomes = await this.approving.send(ids);
    if (!outcomes) return;
    this.selected.clear();
    for (const outcome of outcomes) this.outcomes.set(outcome.claim, outcome);
  }

  #summary(): string | null {
    const outcomes = [...this.outcomes.values()];
    if (outcomes.length === 0) return null;
    const counted = outcomes.filter(({ _tag }) => _tag === "Counted").length;
    const left = outcomes.length - counted;
    return left === 0 ? `${counted}条入账了` : `${counted}条入账了，${left}条没有入账`;
  }
}
