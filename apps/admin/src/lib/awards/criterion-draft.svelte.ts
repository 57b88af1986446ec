import type { Criterion, DeedFact } from "@huzhu/domain/incentives";
import type { Scale } from "@huzhu/domain/points";
import { unitOf } from "./unit-of.ts";

const between = (n: number | null, least: number, most: number): n is number =>
  n !== null && Number.isInteger(n) && least <= n && n <= most;

/** One criterion of a scheme as somebody writes it; amounts in what people say. */
export class CriterionDraft {
  kind = $state<Criterion["kind"]>("deed");
  title = $state("");
  fact = $state<DeedFact>("visitsGiven");
  per = $state<number | null>(1);
  marks = $state<number | null>(1);
  most = $state<number | null>(30);
  readonly key: number;
  readonly #scale: Scale;
  readonly unit = $derived.by(() => unitOf(this.fact, this.#scale)[1]);
  readonly value = $derived.by((): Criterion | null => {
    const { kind, fact, per, marks, most } = this;
    const title = this.title.trim();
    if (title === "" || !between(most, 1, 10_000)) return null;
    if (kind === "judged") return { kind, title, most };
    const counted = per === null ? null : Math.round(per * unitOf(fact, this.#scale)[0]);
    if (!between(counted, 1, 100_000_000) || !between(marks, 1, 10_000)) return null;
    return { kind, title, fact, per: counted, marks, most };
  });

  constructor(key: number, scale: Scale, from: Criterion | null = null) {
    this.key = key;
    this.#scale = scale;
    if (!from) return;
    this.kind = from.kind;
    this.title = from.title;
    this.most = from.most;
    if (from.kind === "judged") return;
    this.fact = from.fact;
    this.per = from.per / unitOf(from.fact, scale)[0];
    this.marks = from.marks;
  }
}
