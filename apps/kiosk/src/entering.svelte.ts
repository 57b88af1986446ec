import { enterCodeAtKiosk } from "@huzhu/contract";
import type { CodeVerdict } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { Keypad } from "./keypad.svelte.ts";
import { type Line, line } from "./line.ts";
import type { Wires } from "./machine.svelte.ts";
import type { Visitor } from "./visitor.ts";
import type { Wanted } from "./wanted.ts";
import type { Trouble } from "./words.ts";

export const CODE_DIGITS = 4;

interface Enterer extends Visitor {
  /** What was wanted goes on, once the code was right. */
  readonly goOn: (wanted: Wanted, attempt: string) => Promise<void>;
  readonly stop: (trouble: Trouble) => void;
}

type Barred = Exclude<CodeVerdict, { readonly _tag: "Right" | "Wrong" }>;

const troubleOf = (verdict: Barred): Trouble =>
  verdict._tag === "Waits"
    ? {
        what: line("code.waits"),
        advice: line("trouble.later", { minutes: Math.ceil(verdict.seconds / 60) }),
        remedy: "goods",
      }
    : { what: line("code.stopped"), advice: line("trouble.cadre"), remedy: "help" };

/** 按密码: four digits, asked for only above what a card may spend in a day without them. */
export class Entering {
  readonly pad = new Keypad(CODE_DIGITS);

  #wires: Wires;
  #enterer: Enterer;

  constructor(wires: Wires, enterer: Enterer) {
    this.#wires = wires;
    this.#enterer = enterer;
  }

  /** Asks for the code of whoever wants something, with what still goes without it. */
  ask(wanted: Wanted, attempt: string, left: Points): void {
    this.#show(wanted, attempt, left, null);
  }

  /** The fourth digit is the last press: nobody has to look for a button as well. */
  async type(digit: string): Promise<void> {
    this.pad.type(digit);
    if (this.pad.digits.length === CODE_DIGITS) await this.enter();
  }

  async enter(): Promise<void> {
    const { way } = this.#wires;
    const { screen } = way;
    const { digits } = this.pad;
    if (screen._tag !== "Code" || digits.length < CODE_DIGITS) return;
    this.pad.clear();
    await this.#try(digits);
  }

  clear(): void {
    this.pad.clear();
  }

  async #try(cardCode: string): Promise<void> {
    const { asking, client, way } = this.#wires;
    const { attempts, failed, goOn, stop } = this.#enterer;
    const { screen } = way;
    const visit = this.#enterer.visit();
    if (screen._tag !== "Code" || visit === null) return;
    const { wanted, attempt: wish, left } = screen;
    const attempt = attempts.for(`code ${cardCode}`);
    const body = { card: visit.card, cardCode };
    const answer = await asking.ask(() => client.call(enterCodeAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "asked", () => this.#try(cardCode));
    }
    attempts.answered(attempt);
    const verdict = answer.success;
    if (verdict._tag === "Right") return goOn(wanted, wish);
    if (verdict._tag !== "Wrong") return stop(troubleOf(verdict));
    this.#show(wanted, wish, left, line("code.wrong", { left: verdict.left }));
  }

  #show(wanted: Wanted, attempt: string, left: Points, problem: Line | null): void {
    this.#wires.way.show({ _tag: "Code", wanted, attempt, left, problem });
  }
}
