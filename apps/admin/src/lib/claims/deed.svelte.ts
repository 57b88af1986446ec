import type { ClaimLine } from "@huzhu/contract";
import { type AdoptedRulebook, rulebooks } from "@huzhu/contract";
import { inForce, Quantity, type Rule, type RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Result, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import { find } from "../choice/find.ts";
import { loadInitials } from "../choice/initials.ts";
import type { Desk } from "../desk.ts";

export type Draft = {
  readonly rule: RuleCode;
  readonly eventDate: CalendarDate;
  readonly note: string;
  readonly lines: ReadonlyArray<ClaimLine>;
};

/** A number of units as somebody types it; `null` where it is none. */
export const readQuantity = (text: string): Quantity | null =>
  Option.getOrNull(Schema.decodeUnknownOption(Quantity)(Number(text.normalize("NFKC"))));

/** What was done and when: the same for one person and for a whole meeting. */
export class Deed {
  rule = $state.raw<Rule | null>(null);
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
  readonly usual = $derived(this.rule?.kind === "perQuantity" ? this.rule.every : 1);
  /** How many units each did, as typed; another rule brings its usual number. */
  each = $derived(String(this.usual));
  readonly quantity = $derived(readQuantity(this.each));
  readonly quantityProblem = $derived(this.quantity === null ? "要写整数，如2" : null);
  readonly ready = $derived(this.rule !== null && this.dateProblem === null);

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate, onchange: () => unknown) {
    this.today = today;
    this.date = today;
    this.asking = new Ask(() => client.call(rulebooks, {}));
    this.choice = new Choice({
      search: async (text) => {
        const initials = await loadInitials();
        return Result.succeed(
          find(this.rules, text, ({ code, title }) => `${title} ${code}`, initials),
        );
      },
      onchoose: (rule) => {
        this.rule = rule;
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

  otherRule(): void {
    this.rule = null;
  }

  /** The deed of these people, where everything about it is known. */
  draftFor(lines: ReadonlyArray<ClaimLine>): Draft | null {
    if (!this.rule || !this.eventDate || !this.ready || lines.length === 0) return null;
    return { rule: this.rule.code, eventDate: this.eventDate, note: this.note.trim(), lines };
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
