import {
  bindCard,
  type CardLife,
  type HandedOver,
  type HouseholdView,
  household,
  type ResidentRow,
  reportCardLost,
} from "@huzhu/contract";
import type { CardNumber, HouseholdId, ResidentId } from "@huzhu/domain/people";
import { ELDER_AGE, parseCardNumber, shownNumber } from "@huzhu/domain/people";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { cardWords } from "./card-words.ts";

/** What is being done with one member's card. */
interface CardWork {
  readonly resident: ResidentId;
  readonly verb: "bind" | "lose";
}

/** One household opened: its people, its account, and what can be done with their cards. */
export class HouseholdPage {
  work = $state.raw<CardWork | null>(null);
  cardNumber = $state("");
  cardProblem = $state<string | null>(null);
  /** What was last done, to be read out. */
  done = $state("");
  readonly asking: Ask<void, HouseholdView>;
  readonly binding: Call<
    { readonly resident: ResidentId; readonly number: CardNumber },
    HandedOver
  >;
  readonly losing: Call<{ readonly resident: ResidentId }, CardLife>;
  readonly view = $derived.by(() => this.asking.answer);
  /** The head of the household first, the others as they came. */
  readonly members = $derived.by(() => {
    const all = this.view?.members ?? [];
    const isHead = ({ relation }: ResidentRow) => relation === "head";
    return [...all.filter(isHead), ...all.filter((one) => !isHead(one))];
  });
  readonly head = $derived.by(
    () => this.view?.members.find(({ relation }) => relation === "head")?.name ?? null,
  );
  readonly title = $derived.by(() => {
    if (!this.view) return "农户";
    return this.head ? `${this.head}家` : `户号${this.view.number}`;
  });
  readonly place = $derived.by(() =>
    this.view ? `${this.view.hamlet}，户号${this.view.number}` : "",
  );
  readonly elders = $derived.by(() =>
    this.members.filter(({ age }) => age >= ELDER_AGE).map(({ id }) => id),
  );
  readonly away = $derived.by(
    () => this.view?.members.filter(({ residence }) => residence === "away").length ?? 0,
  );

  /** How many they are, and how many of them are there. */
  readonly counted = $derived.by(() => {
    const all = this.members.length;
    const where = this.away === 0 ? "都在家" : `${all - this.away}人在家，${this.away}人外出`;
    return `家里${all}口人，${where}`;
  });

  constructor({ client }: Pick<Desk, "client">, id: HouseholdId) {
    this.asking = new Ask(() => client.call(household, { params: { household: id } }));
    this.binding = new Call((body, attempt) => client.call(bindCard, { body, attempt }));
    this.losing = new Call((body, attempt) => client.call(reportCardLost, { body, attempt }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  start(verb: CardWork["verb"], { id }: ResidentRow): void {
    this.leave();
    this.done = "";
    this.work = { resident: id, verb };
  }

  leave(): void {
    this.work = null;
    this.cardNumber = "";
    this.cardProblem = null;
    this.binding.clear();
    this.losing.clear();
  }

  /** Gives the card whose number was scanned or typed. */
  async bind({ id, name }: ResidentRow): Promise<void> {
    const number = parseCardNumber(this.cardNumber);
    this.cardProblem = Result.isFailure(number) ? cardWords(number.failure) : null;
    if (Result.isFailure(number)) return;
    const bound = await this.binding.send({ resident: id, number: number.success });
    if (bound) await this.#settle(`${name}的卡 ${bound.shown} 发好了`);
  }

  async lose({ id, name, card }: ResidentRow): Promise<void> {
    const lost = await this.losing.send({ resident: id });
    if (lost)
      await this.#settle(`${name}的卡${card ? ` ${shownNumber(card)} ` : ""}已挂失，不能再用`);
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.open();
  }
}
