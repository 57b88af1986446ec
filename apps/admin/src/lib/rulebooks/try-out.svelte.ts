import { explainSteps, sentenceOf } from "@huzhu/contract";
import { formatPoints, parsePoints, type Scale } from "@huzhu/domain/points";
import {
  type Assessment,
  assess,
  CommonCap,
  type History,
  MOST_QUANTITY,
  Quantity,
  Rounding,
  Rule,
  type Rulebook,
  type Tally,
} from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Result, Schema } from "effect";
import { askedBy } from "../claims/asked.ts";
import { Particular } from "../claims/particular.svelte.ts";
import { readQuantity } from "../claims/read-quantity.ts";
import type { RulebookDraft } from "./draft.svelte.ts";
import { amountWords } from "./words.ts";

const decodeRule = Schema.decodeUnknownOption(Rule);
const decodeCaps = Schema.decodeUnknownOption(Schema.Array(CommonCap));
const decodeRounding = Schema.decodeUnknownOption(Rounding);

/** What of a draft can be counted by already: its whole rules, and the caps over them. */
const countable = (
  document: Readonly<Record<string, unknown>>,
  lines: ReadonlyArray<unknown>,
  scale: Scale,
): Rulebook => {
  const rules = lines.flatMap((line) => Option.toArray(decodeRule(line)));
  const caps = Option.getOrElse(decodeCaps(document.caps), () => []);
  const rounding = Option.getOrElse(decodeRounding(document.rounding), () => "down" as const);
  const effectiveFrom = CalendarDate.make("1970-01-01");
  return {
    format: "huzhu-rulebook-2",
    title: "细则",
    version: 1,
    effectiveFrom,
    scale,
    rules,
    caps,
    rounding,
  };
};

/** What a trial counts: points and the sentence of them, or why nothing counts. */
export interface Trial {
  readonly amount: string | null;
  readonly words: string;
}

/** 试算: one claim by a rule as it is written now, worked out here and at once. */
export class TryOut {
  code = $state("");
  quantity = $state("1");
  /** Points that the period already has, and how often it happened. */
  earlier = $state("0");
  times = $state("0");
  readonly #draft: RulebookDraft;
  readonly #today: CalendarDate;
  readonly rulebook = $derived.by(() => {
    const { plain, points, lines: rules } = this.#draft;
    return countable(plain ?? {}, $state.snapshot(rules), points.scale);
  });
  readonly rule: Rule | null = $derived.by(
    () => this.rulebook.rules.find(({ code }) => code === this.code) ?? null,
  );
  readonly #asks = $derived(this.rule && JSON.stringify(askedBy(this.rule, [])));
  /** What is said to the rule; it begins anew where the rule asks something else. */
  particular = $state.raw<Particular | null>(null);
  #answers: string | null = null;
  readonly trial: Trial | null = $derived.by(() => this.rule && this.#try(this.rule));

  constructor(draft: RulebookDraft, today: CalendarDate) {
    this.#draft = draft;
    this.#today = today;
  }

  get options() {
    return this.rulebook.rules.map(({ code, title }) => [code, `${code} ${title}`] as const);
  }

  choose(code: string): void {
    this.code = code;
    const rule = this.rule;
    this.quantity = rule?.kind === "perQuantity" ? String(rule.every) : "1";
    this.follow();
  }

  /** Asks what the rule asks as it is written now; an answer outlasts a change elsewhere in it. */
  follow(): void {
    if (this.#asks === this.#answers) return;
    this.#answers = this.#asks;
    this.particular = this.rule && new Particular(askedBy(this.rule, []), this.#draft.points.scale);
  }

  #history(rule: Rule): History {
    const points = parsePoints(
      this.earlier,
      rule.measure === "time" ? 0 : this.#draft.points.scale,
    );
    const earlier = Result.isSuccess(points) ? points.success : 0;
    const times = Number(this.times) || 0;
    const claims = ({ rules }: Tally): number =>
      rules.includes(rule.code) || rule.kind === "absence" ? times : 0;
    return {
      balance: earlier,
      sum: (tally) => {
        if (tally.whose.of === "village" || tally.measure === "quantity") return 0;
        return tally.measure === "claims" ? claims(tally) : earlier;
      },
    };
  }

  #try(rule: Rule): Trial {
    const { asked, missing, value: particulars } = this.particular ?? {};
    if (missing) return { amount: null, words: missing };
    const quantity = asked?.quantity
      ? readQuantity(this.quantity, asked.decimals)
      : Quantity.make(1);
    if (!quantity) return { amount: null, words: `要写数量，最多${MOST_QUANTITY}` };
    const deed = {
      rule: rule.code,
      quantity,
      eventDate: this.#today,
      holder: "holder",
      person: "person",
      ...(particulars && { particulars }),
    };
    return Result.match(assess(this.rulebook, deed, this.#history(rule)), {
      onFailure: (refusal) => ({
        amount: null,
        words: sentenceOf(refusal, this.#draft.points.scale),
      }),
      onSuccess: (assessment) => this.#told(rule, assessment),
    });
  }

  #told(rule: Rule, { points, steps }: Assessment): Trial {
    const { scale } = this.#draft.points;
    const sign = points > 0 ? "+" : "";
    const amount =
      rule.measure === "time"
        ? amountWords(points, scale, "time")
        : `${formatPoints(points, scale)}分`;
    return { amount: `${sign}${amount}`, words: explainSteps(steps, scale, rule.measure) };
  }
}
