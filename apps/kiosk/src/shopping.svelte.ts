import type { Failure } from "@huzhu/client";
import { type Holder, type Receipt, redeemAtKiosk, type ShelfGood, shelf } from "@huzhu/contract";
import { formatPoints, type Points } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Entering } from "./entering.svelte.ts";
import { type Line, line } from "./line.ts";
import type { Machine, Wires } from "./machine.svelte.ts";
import { notNowLine } from "./not-now.ts";
import { refusalOf } from "./refusal.ts";
import { offerOf, stoodOf } from "./visit.ts";
import type { Again, Visitor } from "./visitor.ts";
import { troubleWith, usedUp } from "./words.ts";

interface Shopper extends Visitor {
  readonly pay: (balance: Points | null) => void;
  /** Asks for the code of the card, which opens the way for this attempt. */
  readonly askForCode: Entering["ask"];
  /** Looks what is kept for them, which stands beside the shelf. */
  readonly lookForKept: () => Promise<void>;
}

/** 换东西: what lies on the shelf, and how points become one piece of it. */
export class Shopping {
  shelf = $state.raw<readonly ShelfGood[]>([]);

  #wires: Wires;
  #machine: Machine;
  #shopper: Shopper;
  #page = 0;

  constructor(wires: Wires, machine: Machine, shopper: Shopper) {
    this.#wires = wires;
    this.#machine = machine;
    this.#shopper = shopper;
  }

  async open(): Promise<void> {
    if (this.#shopper.visit() === null) return this.#shopper.askForCard("Goods");
    await this.#open(0, null);
  }

  turnPage(): void {
    this.#page += 1;
    this.show(null);
  }

  /** Asks whether they want it; or says why not, with what they can have instead. */
  choose(good: ShelfGood): void {
    const { way } = this.#wires;
    const { visit, askForCard, attempts } = this.#shopper;
    const standing = visit();
    const offer = standing && offerOf(good, standing.holder);
    if (offer === null) askForCard("Goods");
    else if (offer._tag === "Gone") this.show(line("trouble.gone", { name: good.name }));
    else if (offer._tag === "NotNow") this.show(this.#notNow(offer.why));
    else if (offer._tag === "Used") this.show(usedUp(offer.quota));
    else if (offer._tag === "Beyond") this.show(this.#beyond(offer.left));
    else if (offer._tag === "Short") way.show({ _tag: "Short", good, short: offer.by });
    else {
      const attempt = attempts.for(`${good.good} ${good.price}`);
      way.show({ _tag: "Confirm", good, attempt });
    }
  }

  /** 要. */
  async redeem(): Promise<void> {
    const { asking, client, way } = this.#wires;
    const { screen } = way;
    const visit = this.#shopper.visit();
    if (screen._tag !== "Confirm" || visit === null) return;
    const { good, attempt } = screen;
    const basket = [{ good: good.good, pieces: 1, shownPrice: good.price }];
    const body = { ...stoodOf(visit), basket };
    const answer = await asking.ask(() => client.call(redeemAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      const { failure } = answer;
      if (failure._tag !== "Unreachable") this.#shopper.attempts.answered(attempt);
      const refusal = failure._tag === "Unreachable" ? null : refusalOf(failure);
      if (refusal?._tag !== "CodeNeeded") return this.notTaken(failure, good, () => this.redeem());
      return this.#shopper.askForCode({ _tag: "Good", good, kept: false }, attempt, refusal.left);
    }
    this.#shopper.attempts.answered(attempt);
    const receipt = answer.success;
    way.show({ _tag: "Done", good: this.#takeHome(good, receipt), receipt });
  }

  /** The code was right: what was asked for goes on as the same attempt. */
  async goOn(good: ShelfGood, attempt: string): Promise<void> {
    this.#wires.way.show({ _tag: "Confirm", good, attempt });
    await this.redeem();
  }

  /** 再来一份. */
  onceMore(): void {
    const { screen } = this.#wires.way;
    if (screen._tag === "Done") this.choose(screen.good);
  }

  /** Why a good goes neither now nor later, with what they can have instead. */
  async notTaken(failure: Failure, good: ShelfGood, again: Again): Promise<void> {
    const { failed } = this.#shopper;
    if (failure._tag === "Unreachable") return failed(failure, "redeemed", again);
    const refusal = refusalOf(failure);
    if (refusal._tag === "ShortOfPoints") {
      return this.#wires.way.show({ _tag: "Short", good, short: refusal.short });
    }
    const trouble = troubleWith(failure, "redeemed", this.#machine.scale, refusalOf);
    if (trouble.remedy === "goods") return this.#open(this.#page, trouble.what);
    failed(failure, "redeemed", again);
  }

  /** The shelf as it is now, with something to be told. */
  async openWith(notice: Line): Promise<void> {
    await this.#open(this.#page, notice);
  }

  show(notice: Line | null): void {
    this.#wires.way.show({ _tag: "Goods", page: this.#page, notice });
  }

  forget(): void {
    this.#page = 0;
    this.shelf = [];
  }

  async #open(page: number, notice: Line | null): Promise<void> {
    const { asking, client } = this.#wires;
    const visit = this.#shopper.visit();
    if (visit === null) return this.#shopper.askForCard("Goods");
    const body = stoodOf(visit);
    const answer = await asking.ask(async () => {
      const [answered] = await Promise.all([
        client.call(shelf, { body }),
        this.#shopper.lookForKept(),
      ]);
      return answered;
    });
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#shopper.failed(answer.failure, "asked", () => this.#open(page, notice));
    }
    this.shelf = answer.success;
    this.#page = page;
    const why = this.#shopper.visit()?.holder.notNow ?? null;
    this.show(notice ?? (why && this.#notNow(why)));
  }

  #notNow(why: NonNullable<Holder["notNow"]>): Line {
    return notNowLine(why, (amount) => formatPoints(amount, this.#machine.scale));
  }

  /** What whoever acts for the elder may still take. */
  #beyond(left: Points): Line {
    if (left === 0) return line("trouble.dayOver");
    return line("trouble.allowance", { points: formatPoints(left, this.#machine.scale) });
  }

  /** The good as it stands after one piece went, and the balance with it. */
  #takeHome(good: ShelfGood, { balance }: Receipt): ShelfGood {
    this.#shopper.pay(balance);
    const quota = good.quota && { ...good.quota, left: good.quota.left - 1 };
    return { ...good, onHand: good.onHand - 1, quota };
  }
}
