import { type ClaimDraft, type Preview, previewClaims } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Quantity, type Rule } from "@huzhu/domain/rulebook";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { askedBy } from "../claims/asked.ts";
import { quantityText, readQuantity } from "../claims/read-quantity.ts";
import type { Desk } from "../desk.ts";

/** `sent` is on its way: it may be written down already, so nobody changes it any more. */
type CellState = "empty" | "wrong" | "asking" | "refused" | "worth" | "sent" | "recorded";

const asQuantity = Schema.decodeUnknownOption(Quantity);

/** One box of the sheet: how often one household did one thing. */
export class Cell {
  text = $state("");
  /** What an earlier scan of the same household counted already, in the units of the rule. */
  before = $state(0);
  progress = $state<"open" | "sent" | "recorded">("open");
  readonly rule: Rule;
  readonly household: HouseholdId;
  readonly decimals: number;
  readonly previewing: Ask<ClaimDraft, ReadonlyArray<Preview>>;
  readonly typed = $derived.by(() => readQuantity(this.text, this.decimals));
  /** What was typed and what was counted before; `null` where nothing is to be recorded. */
  readonly quantity = $derived.by(() => this.#quantity());
  /** The quantity that the answer of the server is about. */
  #looked = $state<Quantity | null>(null);
  readonly preview = $derived.by(() => this.previewing.answer?.[0] ?? null);
  readonly state: CellState = $derived.by(() => this.#state());
  /** What is wrong with it, in words. */
  readonly trouble = $derived.by(() => {
    if (this.state === "wrong") return this.decimals > 0 ? "要写数字" : "要写整数";
    return this.state === "refused" ? this.previewing.sentence : null;
  });

  constructor({ client }: Pick<Desk, "client">, rule: Rule, household: HouseholdId) {
    this.rule = rule;
    this.household = household;
    this.decimals = askedBy(rule).decimals;
    this.previewing = new Ask((body) => client.call(previewClaims, { body }));
  }

  get locked(): boolean {
    return this.progress !== "open";
  }

  /** `2+` in front of the field, where something was counted before. */
  get beforeText(): string {
    return this.before > 0 ? `${quantityText(this.before, this.decimals)}+` : "";
  }

  /** Takes a number of whole units, as the strip of barcodes has it. */
  put(units: number): void {
    this.text = String(units);
  }

  /** Counts what comes next on top of what stands here. */
  add(): void {
    this.before = this.quantity ?? this.before;
    this.text = "";
  }

  /** Forgets what stands here. */
  replace(): void {
    this.before = 0;
    this.text = "";
    this.previewing.clear();
  }

  /** Asks what it would be worth on the day; nothing is asked where nothing stands here. */
  async look(deed: Pick<ClaimDraft, "eventDate" | "note"> | null): Promise<void> {
    const { quantity, household } = this;
    if (this.locked) return;
    this.#looked = quantity;
    if (!deed || quantity === null) return this.previewing.clear();
    const lines = [{ household, resident: null, quantity }];
    await this.previewing.send({ ...deed, rule: this.rule.code, lines });
  }

  #quantity(): Quantity | null {
    if (this.text.trim() !== "" && this.typed === null) return null;
    const sum = this.before + (this.typed ?? 0);
    return Option.getOrNull(asQuantity(sum));
  }

  #state(): CellState {
    if (this.progress !== "open") return this.progress;
    if (this.text.trim() === "" && this.before === 0) return "empty";
    if (this.quantity === null) return "wrong";
    if (this.#looked !== this.quantity || this.previewing.busy) return "asking";
    if (this.previewing.failure) return "refused";
    return this.preview === null ? "asking" : "worth";
  }
}
