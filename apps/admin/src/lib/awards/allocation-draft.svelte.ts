import type { Allocation, DeedFact } from "@huzhu/domain/incentives";
import type { Fen } from "@huzhu/domain/money";
import { RuleCode } from "@huzhu/domain/rulebook";
import { readYuan, yuanText } from "../market/read-yuan.ts";

export type AllocationWay = Allocation["_tag"];

/** A prize or a tier: who gets it, and how much. */
export interface Rung {
  title: string;
  /** The first place of a prize, or the marks of a tier. */
  from: number | null;
  /** The last place of a prize. */
  to: number | null;
  amount: string;
}

const PERCENT = 100;
const RUNGS: ReadonlyArray<Rung> = [
  { title: "一等", from: 1, to: 1, amount: "500" },
  { title: "二等", from: 2, to: 4, amount: "300" },
  { title: "三等", from: 5, to: 9, amount: "100" },
];

const cent = (text: string): Fen | null | undefined =>
  text.trim() === "" ? undefined : readYuan(text);

/** How the budget becomes awards, as somebody writes it; amounts in yuan. */
export class AllocationDraft {
  way = $state<AllocationWay>("Proportional");
  rungs = $state<Array<Rung>>(RUNGS.map((rung) => ({ ...rung })));
  payIn = $state("10");
  fact = $state<DeedFact>("pointsEarned");
  percent = $state<number | null>(10);
  floor = $state("100");
  cap = $state("");
  perChild = $state("200");
  readonly value = $derived.by(() => this.#value());

  constructor(from: Allocation | null = null) {
    if (from) this.#take(from);
  }

  add(): void {
    this.rungs.push({ title: "", from: null, to: null, amount: "" });
  }

  drop(at: number): void {
    this.rungs.splice(at, 1);
  }

  #take(from: Allocation): void {
    this.way = from._tag;
    if (from._tag === "ByRank") {
      this.rungs = from.prizes.map((one) => ({ ...one, amount: yuanText(one.amount) }));
    }
    if (from._tag === "ByTier") {
      this.rungs = from.tiers.map(({ title, least, amount }) => ({
        ...{ title, from: least, to: null, amount: yuanText(amount) },
      }));
    }
    if (from._tag === "Proportional" || from._tag === "ByFact") this.payIn = yuanText(from.payIn);
    if (from._tag === "ByFact") this.fact = from.fact;
    if (from._tag !== "Matching") return;
    const { share, floor, cap, perChild } = from.contribution;
    const text = (fen: number | undefined) => (fen === undefined ? "" : String(fen / PERCENT));
    this.percent = (share.over * PERCENT) / share.under;
    [this.floor, this.cap, this.perChild] = [text(floor), text(cap), text(perChild)];
  }

  #value(): Allocation | null {
    const { way } = this;
    if (way === "ByRank" || way === "ByTier") return this.#rungs(way);
    if (way === "Matching") return this.#matching();
    const payIn = readYuan(this.payIn);
    if (payIn === null) return null;
    return way === "ByFact" ? { _tag: way, fact: this.fact, payIn } : { _tag: way, payIn };
  }

  #rungs(way: "ByRank" | "ByTier"): Allocation | null {
    const read = this.rungs.map(({ title, from, to, amount }) => {
      const fen = readYuan(amount);
      if (title.trim() === "" || from === null || from < 1 || fen === null) return null;
      return { title: title.trim(), from, to: to ?? from, amount: fen };
    });
    const all = read.flatMap((one) => one ?? []);
    if (all.length === 0 || all.length < read.length) return null;
    if (way === "ByRank") return { _tag: way, prizes: all };
    return {
      _tag: way,
      tiers: all.map(({ title, from, amount }) => ({ title, least: from, amount })),
    };
  }

  #matching(): Allocation | null {
    const { percent } = this;
    const [floor, cap, perChild] = [cent(this.floor), cent(this.cap), cent(this.perChild)];
    if (percent === null || percent < 1 || percent > PERCENT) return null;
    if (floor === null || cap === null || perChild === null) return null;
    return {
      _tag: "Matching",
      contribution: {
        ...{ code: RuleCode.make("matching"), title: "子女交的，村里添一份" },
        share: { over: percent, under: PERCENT },
        ...(floor === undefined ? {} : { floor }),
        ...(cap === undefined ? {} : { cap }),
        ...(perChild === undefined ? {} : { perChild }),
      },
    };
  }
}
