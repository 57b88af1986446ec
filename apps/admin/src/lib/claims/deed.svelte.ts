import type { ClaimLine } from "@huzhu/contract";
import { type AdoptedRulebook, rulebooks } from "@huzhu/contract";
import type { Scale } from "@huzhu/domain/points";
import {
  inForce,
  type Particulars,
  Quantity,
  type Rule,
  type RuleCode,
} from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Result, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import { find } from "../choice/find.ts";
import { loadInitials } from "../choice/initials.ts";
import type { Desk } from "../desk.ts";
import { askedBy } from "./asked.ts";
import { Particular } from "./particular.svelte.ts";
import { readQuantity } from "./read-quantity.ts";

export type Draft = {
  readonly rule: RuleCode;
  readonly eventDate: CalendarDate;
  readonly note: string;
  readonly lines: ReadonlyArray<ClaimLine>;
};

/** Who did it and how much, before what the rule asks beside it. */
type Counted = Omit<ClaimLine, "particulars">;

const ONE = Quantity.make(1);

/** What was done and when: the same for one person and for a whole meeting. */
export class Deed {
  #rule = $state.raw<Rule | null>(null);
  /** What the rule asks beside the quantity; it begins anew with another rule. */
  particular = $state.raw<Particular | null>(null);
  date = $state<string>("");
  note = $state("");
  readonly today: CalendarDate;
  readonly asking: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly choice: Choice<Rule>;
  readonly eventDate = $derived(
    Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.date)),
  );
  /** The rules that counted on the day. */
  readonly rules = $derived.by(() => this.#rules());
  readonly noRulebook = $derived.by(
    () => this.asking.answer !== null && this.eventDate !== null && this.rules.length === 0,
  );
  readonly dateProblem = $derived(this.#dateProblem());
  /** How many units it usually is: as many as the rule counts at once. */
  readonly usual = $derived(this.#rule?.kind === "perQuantity" ? this.#rule.every : 1);
  /** In how many decimals the rule counts, and whether it counts a quantity at all. */
  readonly decimals = $derived(this.particular?.asked.decimals ?? 0);
  readonly counts = $derived(this.particular?.asked.quantity ?? true);
  /** How many units each did, as typed; another rule brings its usual number. */
  each = $derived(String(this.usual));
  readonly quantity = $derived(this.read(this.each));
  readonly quantityProblem = $derived(this.quantity === null ? this.#quantityWords() : null);
  /** What the rule still asks, in words. */
  readonly missing = $derived(this.particular?.missing ?? null);
  readonly ready = $derived(
    this.#rule !== null && this.dateProblem === null && this.missing === null,
  );
  readonly #scale: Scale;

  constructor(
    { client, me }: Pick<Desk, "client" | "me">,
    today: CalendarDate,
    onchange: () => unknown,
    /** Where the rules come from, for whoever may not ask for all of them. */
    ask = () => client.call(rulebooks, {}),
  ) {
    this.today = today;
    this.#scale = me.village.scale;
    this.date = today;
    this.asking = new Ask(ask);
    this.choice = new Choice({
      search: async (text) => {
        const initials = await loadInitials();
        return Result.succeed(
          find(this.rules, text, ({ code, title }) => `${title} ${code}`, initials),
        );
      },
      onchoose: (rule) => {
        this.choose(rule);
        return onchange();
      },
    });
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  usualAgain(): void {
    this.each = String(this.usual);
  }

  get rule(): Rule | null {
    return this.#rule;
  }

  /** Takes a rule, with what an earlier claim said to it. */
  choose(rule: Rule | null, before: Particulars = {}): void {
    this.#rule = rule;
    this.particular = rule && new Particular(askedBy(rule), this.#scale, before);
  }

  otherRule(): void {
    this.choose(null);
  }

  /** A number as somebody typed it, in the decimals of the rule. */
  read(text: string): Quantity | null {
    return this.counts ? readQuantity(text, this.decimals) : ONE;
  }

  /** The deed of these people, where everything about it is known. */
  draftFor(lines: ReadonlyArray<Counted>): Draft | null {
    const { rule, eventDate, particular } = this;
    if (!rule || !eventDate || !this.ready || lines.length === 0) return null;
    const particulars = particular?.value ?? {};
    const said = Object.keys(particulars).length > 0;
    return {
      rule: rule.code,
      eventDate,
      note: this.note.trim(),
      lines: said ? lines.map((line) => ({ ...line, particulars })) : lines,
    };
  }

  #quantityWords(): string {
    return this.decimals > 0 ? `要写数字，如1.5，最多${this.decimals}位小数` : "要写整数，如2";
  }

  #rules(): ReadonlyArray<Rule> {
    const versions = (this.asking.answer ?? []).map(({ rulebook }) => rulebook);
    if (!this.eventDate) return [];
    return Option.match(inForce(versions, this.eventDate), {
      onNone: () => [],
      onSome: ({ rules }) => rules,
    });
  }

  #dateProblem(): string | null {
    if (!this.eventDate) return "请选哪一天";
    return this.eventDate > this.today ? "这一天还没到" : null;
  }
}
