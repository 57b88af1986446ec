import type { Points } from "@huzhu/domain/points";
import { Acting } from "./acting.svelte.ts";
import { Awards } from "./awards.svelte.ts";
import { Board } from "./board.svelte.ts";
import { Claims } from "./claims.svelte.ts";
import { Coming } from "./coming.svelte.ts";
import { Eating } from "./eating.svelte.ts";
import { Entering } from "./entering.svelte.ts";
import { Funding } from "./funding.svelte.ts";
import { Giving } from "./giving.svelte.ts";
import { Helping } from "./helping.svelte.ts";
import { Lacking } from "./lacking.svelte.ts";
import type { Machine, Wires } from "./machine.svelte.ts";
import { Proving } from "./proving.svelte.ts";
import { refusalOf } from "./refusal.ts";
import { Reserving } from "./reserving.svelte.ts";
import type { Goal } from "./screen.ts";
import { Shopping } from "./shopping.svelte.ts";
import { spokenOf } from "./spoken.ts";
import type { Visit } from "./visit.ts";
import type { Visitor } from "./visitor.ts";
import { Wishing } from "./wishing.svelte.ts";
import type { Trouble } from "./words.ts";

/** What an errand asks of the one session that it belongs to. */
export interface Host extends Visitor {
  readonly wires: Wires;
  readonly machine: Machine;
  readonly pay: (balance: Points | null) => void;
  readonly stop: (trouble: Trouble) => void;
  /** Somebody stands here for somebody else from now on. */
  readonly goOn: (visit: Visit, goal: Goal) => Promise<void>;
}

/** All that one can do with a card, and what hangs on the board. */
export class Errands {
  readonly proving: Proving;
  readonly shopping: Shopping;
  readonly reserving: Reserving;
  readonly entering: Entering;
  readonly board: Board;
  readonly awards: Awards;
  readonly funding: Funding;
  readonly claims: Claims;
  readonly helping: Helping;
  readonly wishing: Wishing;
  readonly coming: Coming;
  readonly eating: Eating;
  readonly lacking: Lacking;
  readonly giving: Giving;
  readonly acting: Acting;
  readonly spoken = spokenOf;
  readonly refusalOf = refusalOf;

  constructor({ wires, machine, pay, stop, goOn, ...visitor }: Host) {
    this.proving = new Proving(wires, visitor);
    this.entering = new Entering(wires, {
      ...visitor,
      goOn: (wanted, attempt) => {
        if (wanted._tag === "Gift") return this.giving.goOn(wanted.gift, attempt);
        return (wanted.kept ? this.reserving : this.shopping).goOn(wanted.good, attempt);
      },
      stop,
    });
    const askForCode: Entering["ask"] = (...wish) => this.entering.ask(...wish);
    const paying = { ...visitor, pay, askForCode };
    this.reserving = new Reserving(wires, {
      ...paying,
      notKept: (failure, good, again) => this.shopping.notTaken(failure, good, again),
      shelf: (notice) => this.shopping.openWith(notice),
    });
    const lookForKept = () => this.reserving.look();
    this.shopping = new Shopping(wires, machine, { ...paying, lookForKept });
    this.giving = new Giving(wires, machine, paying);
    this.board = new Board(wires, visitor);
    this.awards = new Awards(wires, visitor);
    this.funding = new Funding(wires, visitor);
    this.claims = new Claims(wires, visitor);
    this.helping = new Helping(wires, visitor);
    this.coming = new Coming(wires, visitor);
    this.eating = new Eating(wires, visitor);
    this.lacking = new Lacking(wires, visitor);
    this.acting = new Acting(wires, { ...visitor, goOn });
    this.wishing = new Wishing(wires, visitor, {
      Objection: () => this.board.open(),
      AwardObjection: () => this.awards.open(),
      Appeal: () => this.claims.open(),
      Withdrawal: () => this.claims.open(),
      Report: () => this.claims.open(),
    });
  }

  /** Where they wanted to go before the card was asked for. */
  async begin(goal: Exclude<Goal, "Points">): Promise<void> {
    if (goal === "Goods") return this.shopping.open();
    if (goal === "Claims") return this.claims.open();
    if (goal === "Report") return this.helping.open();
    if (goal === "Coming") return this.coming.open();
    if (goal._tag === "Objection") this.board.object(goal.line, goal.before);
    else this.awards.object(goal.line, goal.before);
  }

  /** Nothing of whoever stood here stays. */
  forget(): void {
    this.entering.clear();
    this.shopping.forget();
    this.reserving.forget();
  }
}
