import type { AwardSchemes, keepScheme, RequestOf } from "@huzhu/contract";
import {
  type AwardScheme,
  checkScheme,
  SCHEME_FORMAT,
  SchemeCode,
  type SchemeFault,
} from "@huzhu/domain/incentives";
import type { CalendarDate, Period } from "@huzhu/domain/time";
import { readDate } from "../elders/read-date.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";
import { AllocationDraft } from "./allocation-draft.svelte.ts";
import { CriterionDraft } from "./criterion-draft.svelte.ts";

type Body = RequestOf<typeof keepScheme>["body"];
type Known = Pick<AwardSchemes, "schemes" | "scale">;

const PERCENT = 100;
const words = (text: string): ReadonlyArray<string> =>
  text
    .split(/[、，,;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** 评奖办法 as somebody writes it: a new one, or the next version of one that is there. */
export class SchemeDraft {
  title = $state("");
  who = $state<AwardScheme["who"]>("household");
  period = $state<Period>("halfYear");
  reward = $state<AwardScheme["reward"]>("money");
  line = $state("");
  worth = $state("");
  days = $state<number | null>(5);
  working = $state(true);
  vetoes = $state("");
  effectiveFrom = $state("");
  poolOf = $state<NonNullable<AwardScheme["pool"]>["of"] | "none">("none");
  poolPercent = $state<number | null>(20);
  criteria = $state.raw<ReadonlyArray<CriterionDraft>>([]);
  readonly allocation: AllocationDraft;
  readonly code: SchemeCode;
  readonly version: number;
  /** What it was before, to compare a draft with. */
  readonly before: AwardScheme | null;
  readonly #known: Known;
  #keys = 0;
  readonly body = $derived.by(() => this.#body());
  readonly scheme = $derived.by(
    (): AwardScheme | null =>
      this.body && { format: SCHEME_FORMAT, ...this.body, version: this.version },
  );
  readonly faults = $derived.by(
    (): ReadonlyArray<SchemeFault> => (this.scheme ? checkScheme(this.scheme) : []),
  );

  constructor(known: Known, today: CalendarDate, from: AwardScheme | null = null) {
    this.#known = known;
    this.before = from;
    this.effectiveFrom = today;
    const codes = new Set(known.schemes.map(({ code }) => code));
    this.code = from?.code ?? SchemeCode.make(`award-${codes.size + 1}`);
    const versions = known.schemes.flatMap((one) => (one.code === this.code ? one.version : []));
    this.version = Math.max(0, ...versions) + 1;
    this.allocation = new AllocationDraft(from?.allocation);
    if (from) this.#take(from);
    else {
      this.add("deed");
      this.add("judged");
    }
  }

  add(kind: CriterionDraft["kind"]): void {
    const one = new CriterionDraft(this.#next(), this.#known.scale);
    one.kind = kind;
    if (kind === "judged") {
      one.title = "委员评议";
      one.most = 20;
    }
    this.criteria = [...this.criteria, one];
  }

  drop(gone: CriterionDraft): void {
    this.criteria = this.criteria.filter((one) => one !== gone);
  }

  #next(): number {
    this.#keys += 1;
    return this.#keys;
  }

  #take(from: AwardScheme): void {
    this.title = from.title;
    this.who = from.who;
    this.period = from.period;
    this.reward = from.reward;
    this.line = from.line ?? "";
    this.worth = from.worth === undefined ? "" : yuanText(from.worth);
    this.days = from.notice.days;
    this.working = from.notice.working;
    this.vetoes = from.vetoes.join("、");
    this.poolOf = from.pool?.of ?? "none";
    if (from.pool) this.poolPercent = (from.pool.share.over * PERCENT) / from.pool.share.under;
    this.criteria = from.criteria.map(
      (one) => new CriterionDraft(this.#next(), this.#known.scale, one),
    );
  }

  /** What only some schemes say; null where it is wrong. */
  #options(): Pick<Body, "line" | "worth" | "pool"> | null {
    const { reward, poolOf, poolPercent } = this;
    const worth = reward === "points" ? readYuan(this.worth) : undefined;
    if (worth === null) return null;
    if (poolOf !== "none" && (poolPercent === null || poolPercent < 1)) return null;
    const line = reward === "money" || reward === "goods" ? this.line.trim() : "";
    return {
      ...(line === "" ? {} : { line }),
      ...(worth === undefined ? {} : { worth }),
      ...(poolOf === "none" || poolPercent === null
        ? {}
        : { pool: { of: poolOf, share: { over: poolPercent, under: PERCENT } } }),
    };
  }

  #body(): Body | null {
    const { who, period, reward, days, working, code } = this;
    const title = this.title.trim();
    const effectiveFrom = readDate(this.effectiveFrom);
    const criteria = this.criteria.flatMap(({ value }) => value ?? []);
    const allocation = this.allocation.value;
    const options = this.#options();
    const whole = criteria.length === this.criteria.length && criteria.length > 0;
    if (title === "" || effectiveFrom === null || !whole || !allocation || !options) return null;
    if (days === null || days < 1 || days > 60) return null;
    return {
      ...{ code, title, effectiveFrom, who, period, reward, criteria, allocation },
      ...{ vetoes: words(this.vetoes), notice: { days, working }, ...options },
    };
  }
}
