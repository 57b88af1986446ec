import { factValueWords } from "@huzhu/contract";
import { formatPoints, parsePoints, type Scale } from "@huzhu/domain/points";
import type { Evidence, FactValue, Particulars } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { SvelteSet } from "svelte/reactivity";
import type { Asked, AskedFact } from "./asked.ts";

const NONE = "none";

/** What a claim says beside who, how much and when, while it is written. */
export class Particular {
  given = $state("");
  reason = $state("");
  subject = $state("");
  facts = $state<Record<string, FactValue | undefined>>({});
  /** The grade of each part by each judge; empty until it is given. */
  marks = $state<string[][]>([]);
  readonly shown = new SvelteSet<Evidence>();
  readonly asked: Asked;
  readonly #scale: Scale;
  readonly #given = $derived.by(() => this.#readGiven());
  readonly givenProblem = $derived.by(() => this.#givenProblem());
  /** The first thing that is still missing, in words; `null` where all is there. */
  readonly missing: string | null = $derived.by(() => this.#missing());
  readonly value: Particulars = $derived.by(() => this.#value());

  constructor(asked: Asked, scale: Scale, before: Particulars = {}) {
    this.asked = asked;
    this.#scale = scale;
    const { sheet } = this.asked;
    this.given = before.given === undefined ? "" : formatPoints(before.given, scale);
    this.reason = before.reason ?? "";
    this.subject = before.subject ?? "";
    this.facts = { ...before.facts };
    for (const one of before.shown ?? []) this.shown.add(one);
    this.marks = Array.from({ length: sheet?.judges ?? 0 }, (_, judge) =>
      (sheet?.parts ?? []).map((_part, part) => before.marks?.[judge]?.[part] ?? ""),
    );
  }

  /** The range in words: `2至5分`. */
  get range(): string {
    const { given } = this.asked;
    return given
      ? `${formatPoints(given.least, this.#scale)}至${formatPoints(given.most, this.#scale)}分`
      : "";
  }

  mark(judge: number, part: number, grade: string): void {
    const sheet = this.marks[judge];
    if (sheet) sheet[part] = grade;
  }

  /** The choices for a fact, each with its word; nothing is a choice where it may be none. */
  choicesOf({ values, needed }: AskedFact) {
    const choices = values.map((value, at) => ({ value: String(at), word: factValueWords(value) }));
    return needed ? choices : [...choices, { value: NONE, word: "都不是" }];
  }

  /** Which choice is made; none where nobody chose yet. */
  chosen({ name, values, needed }: AskedFact): string {
    const value = this.facts[name];
    if (value === undefined) return needed ? "" : NONE;
    return String(values.indexOf(value));
  }

  /** Takes a choice by its value. */
  say({ name, values }: AskedFact, choice: string): void {
    this.facts[name] = choice === NONE ? undefined : values[Number(choice)];
  }

  /** A fact that the rule knows no values of: a number where it is one. */
  type(fact: AskedFact, text: string): void {
    const plain = text.normalize("NFKC").trim();
    this.facts[fact.name] = /^\d{1,9}$/.test(plain) ? Number(plain) : plain;
  }

  show(evidence: Evidence, on: boolean): void {
    if (on) this.shown.add(evidence);
    else this.shown.delete(evidence);
  }

  #readGiven() {
    const read = parsePoints(this.given, this.#scale);
    const { given } = this.asked;
    if (!given || Result.isFailure(read)) return null;
    return read.success >= given.least && read.success <= given.most ? read.success : null;
  }

  #givenProblem(): string | null {
    if (this.given.trim() === "" || this.#given !== null) return null;
    return `要在${this.range}之间`;
  }

  #missing(): string | null {
    const { given, sheet, facts, subject, reason, shown } = this.asked;
    if (given && this.#given === null) return `再写${given.word}几分`;
    if (sheet && this.marks.flat().some((grade) => grade === "")) return "还有没评的";
    const fact = facts.find(({ name, needed }) => needed && (this.facts[name] ?? "") === "");
    if (fact) return `再选${fact.word}`;
    if (subject && this.subject.trim() === "") return "再写是谁、是哪件事";
    if (reason && this.reason.trim() === "") return "再写缘由";
    return shown.some((one) => !this.shown.has(one)) ? "凭据看过了要打勾" : null;
  }

  #value(): Particulars {
    const { facts, sheet, shown } = this.asked;
    const said = facts.flatMap(({ name }) => {
      const value = this.facts[name];
      return value === undefined || value === "" ? [] : [[name, value] as const];
    });
    const seen = shown.filter((one) => this.shown.has(one));
    return {
      ...(this.#given !== null && { given: this.#given }),
      ...(sheet && { marks: this.marks.map((parts) => [...parts]) }),
      ...(this.subject.trim() !== "" && { subject: this.subject.trim() }),
      ...(said.length > 0 && { facts: Object.fromEntries(said) }),
      ...(this.reason.trim() !== "" && { reason: this.reason.trim() }),
      ...(seen.length > 0 && { shown: seen }),
    };
  }
}
