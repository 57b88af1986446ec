import { changePointsPolicy, pointsPolicy } from "@huzhu/contract";
import {
  type ConversionRate,
  type ExpiryPolicy,
  type Matching,
  Points,
  type PointsPolicy,
  parsePoints,
} from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Whole } from "./whole.svelte.ts";
import { policyWords } from "./words.ts";

export type ExpiryKind = ExpiryPolicy["kind"];
export type Matched = Matching["origins"][number];

export const EXPIRY_KINDS: ReadonlyArray<{ readonly value: ExpiryKind; readonly word: string }> = [
  { value: "never", word: "长期有效" },
  { value: "months", word: "几个月有效" },
  { value: "year-end", word: "到年底" },
];

/** 积分规定: how long points live, how they may be spent beside each other, given away, converted. */
export class PolicyForm {
  kind = $state<ExpiryKind>("never");
  origins = $state.raw<ReadonlyArray<Matched>>([]);
  ties = $state("");
  converts = $state(false);
  /** How many points the minutes become, as typed. */
  worth = $state("1");
  done = $state("");
  readonly months = new Whole(1, 120, 12);
  readonly years = new Whole(0, 10, 0);
  readonly grace = new Whole(0, 366, 0);
  readonly carry = new Whole(0, 100, 0);
  readonly earned = new Whole(1, 1000, 1);
  readonly per = new Whole(1, 1000, 1);
  readonly minutes = new Whole(1, 100_000, 60);
  readonly asking: Ask<void, PointsPolicy>;
  readonly changing: Call<PointsPolicy, PointsPolicy>;
  readonly giftTies = $derived(
    this.ties
      .split(/[\s、，,；;]+/)
      .filter((tie) => tie !== "")
      .filter((tie, at, all) => all.indexOf(tie) === at),
  );
  /** The policy as it is filled in; `null` while a number is missing. */
  readonly policy = $derived.by(() => this.#policy());
  readonly changed = $derived.by(
    () => JSON.stringify(this.policy) !== JSON.stringify(this.asking.answer),
  );
  readonly sentences = $derived.by(() =>
    this.policy ? policyWords(this.policy, this.#today, this.#desk.points) : [],
  );
  readonly worthProblem = $derived.by(() => (this.#worth === null ? "要写大于0的分数" : null));
  readonly #worth = $derived.by(() => {
    const read = parsePoints(this.worth, this.#desk.me.village.scale);
    return Result.isSuccess(read) && read.success > 0 ? read.success : null;
  });
  readonly #desk: Pick<Desk, "client" | "points" | "me">;
  readonly #today: CalendarDate;

  constructor(desk: Pick<Desk, "client" | "points" | "me">, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => client.call(pointsPolicy, {}));
    this.changing = new Call((body, attempt) => client.call(changePointsPolicy, { body, attempt }));
  }

  async open(): Promise<void> {
    const policy = await this.asking.send();
    if (policy) this.#fill(policy);
  }

  match(origin: Matched, on: boolean): void {
    const others = this.origins.filter((one) => one !== origin);
    this.origins = on ? [...others, origin] : others;
  }

  async save(): Promise<void> {
    if (!this.policy || !this.changed) return;
    this.done = "";
    if ((await this.changing.send(this.policy)) === null) return;
    this.done = "新规定记下了，从现在起进来的积分按它算";
    await this.open();
  }

  #fill({ expiry, matching, giftTies, conversion }: PointsPolicy): void {
    this.kind = expiry.kind;
    if (expiry.kind === "months") this.months.set(expiry.months);
    if (expiry.kind === "year-end") this.years.set(expiry.years);
    if (expiry.kind !== "never") {
      this.grace.set(expiry.graceDays);
      this.carry.set(expiry.carryOver);
    }
    this.origins = matching?.origins ?? [];
    if (matching) {
      this.earned.set(matching.earned);
      this.per.set(matching.per);
    }
    this.ties = giftTies.join("、");
    this.converts = conversion !== null;
    if (conversion) {
      this.minutes.set(conversion.minutes);
      this.worth = this.#desk.points(Points.make(conversion.points));
    }
  }

  #policy(): PointsPolicy | null {
    const [expiry, matching, conversion] = [this.#expiry(), this.#matching(), this.#conversion()];
    if (expiry === null || matching === undefined || conversion === undefined) return null;
    return { expiry, matching, giftTies: this.giftTies, conversion };
  }

  #expiry(): ExpiryPolicy | null {
    if (this.kind === "never") return { kind: "never" };
    const [graceDays, carryOver] = [this.grace.value, this.carry.value];
    if (graceDays === null || carryOver === null) return null;
    const ending = { graceDays, carryOver };
    const [months, years] = [this.months.value, this.years.value];
    if (this.kind === "months")
      return months === null ? null : { kind: "months", months, ...ending };
    return years === null ? null : { kind: "year-end", years, ...ending };
  }

  /** `null` where nothing needs earned points beside it, `undefined` while a number is missing. */
  #matching(): Matching | null | undefined {
    if (this.origins.length === 0) return null;
    const [earned, per] = [this.earned.value, this.per.value];
    return earned === null || per === null ? undefined : { origins: this.origins, earned, per };
  }

  #conversion(): ConversionRate | null | undefined {
    if (!this.converts) return null;
    const [minutes, points] = [this.minutes.value, this.#worth];
    return minutes === null || points === null ? undefined : { minutes, points };
  }
}
