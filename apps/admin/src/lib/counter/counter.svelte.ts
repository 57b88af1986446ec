import {
  type GoodRow,
  goods,
  type HouseholdView,
  household,
  type Receipt,
  type ResidentRow,
  redeemAtCounter,
} from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { Basket as BasketBody } from "@huzhu/domain/store";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import { find } from "../choice/find.ts";
import { loadInitials } from "../choice/initials.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";
import { Basket } from "./basket.svelte.ts";

interface Redeeming {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: BasketBody;
}

/** 柜台兑换: a person, their balance, goods, and the exchange; then the next person. */
export class Counter {
  person = $state.raw<ResidentRow | null>(null);
  receipt = $state.raw<Receipt | null>(null);
  readonly basket = new Basket();
  readonly people: Choice<ResidentRow>;
  readonly finding: Choice<GoodRow>;
  readonly shelving: Ask<void, ReadonlyArray<GoodRow>>;
  readonly opening: Ask<HouseholdId, HouseholdView>;
  readonly redeeming: Call<Redeeming, Receipt>;
  /** What can be exchanged, the rest of the list left out. */
  readonly shelf = $derived.by(() =>
    (this.shelving.answer ?? []).filter(({ onShelf, price }) => onShelf && price !== null),
  );
  readonly shelfEmpty = $derived.by(() => this.shelving.answer !== null && this.shelf.length === 0);
  readonly account = $derived.by(() =>
    this.person ? (this.opening.answer?.account ?? null) : null,
  );
  readonly frozen = $derived(this.account?.status === "frozen");
  /** What may be spent: the balance above the account's floor. */
  readonly spendable = $derived(
    this.account ? Points.make(this.account.balance - (this.account.floor ?? 0)) : null,
  );
  readonly left = $derived(
    this.spendable === null ? null : Points.make(this.spendable - this.basket.total),
  );
  readonly problem = $derived.by(() => this.#problem());
  readonly ready = $derived.by(
    () => this.account !== null && this.basket.items.length > 0 && this.problem === null,
  );
  readonly #desk: Desk;

  readonly #moved: () => unknown;

  /** `moved` hears that a person or a good was chosen, so that the cursor can go on. */
  constructor(desk: Desk, moved: () => unknown = () => {}) {
    const { client } = desk;
    this.#desk = desk;
    this.#moved = moved;
    this.shelving = new Ask(() => client.call(goods, {}));
    this.opening = new Ask((id) => client.call(household, { params: { household: id } }));
    this.redeeming = new Call((body, attempt) => client.call(redeemAtCounter, { body, attempt }));
    this.people = new Choice({
      search: searchPeople(client),
      onchoose: (person) => this.serve(person),
    });
    this.finding = new Choice({
      search: async (text) => {
        const initials = await loadInitials();
        return Result.succeed(find(this.shelf, text, ({ name }) => name, initials));
      },
      onchoose: (good) => this.add(good),
    });
  }

  load(): Promise<unknown> {
    return this.shelving.send();
  }

  /** Asks once more for what did not come. */
  async again(): Promise<void> {
    await this.load();
    if (this.person) await this.opening.send(this.person.household);
  }

  async serve(person: ResidentRow): Promise<void> {
    this.person = person;
    this.receipt = null;
    this.opening.clear();
    this.#moved();
    await this.opening.send(person.household);
  }

  add(good: GoodRow): void {
    this.redeeming.clear();
    this.basket.add(good);
  }

  less(good: GoodRow): void {
    this.redeeming.clear();
    this.basket.less(good.id);
  }

  /** One piece more of the good that was added last. */
  more(): void {
    const last = this.basket.items.at(-1);
    if (last) this.add(last.good);
  }

  fewer(): void {
    const last = this.basket.items.at(-1);
    if (last) this.less(last.good);
  }

  async redeem(): Promise<boolean> {
    if (!this.person || !this.ready) return false;
    const { household: home, id } = this.person;
    const { body: basket } = this.basket;
    const receipt = await this.redeeming.send({ household: home, resident: id, basket });
    if (!receipt) {
      await this.#lookAgain();
      return false;
    }
    this.receipt = receipt;
    this.basket.clear();
    await this.load();
    return true;
  }

  /** Clears the counter for whoever comes next. */
  next(): void {
    this.person = null;
    this.receipt = null;
    this.basket.clear();
    this.redeeming.clear();
    this.opening.clear();
    this.people.clear();
    this.finding.clear();
  }

  /** After a refusal the shelf or the balance is not what the screen said. */
  async #lookAgain(): Promise<void> {
    if (this.redeeming.canRetry || !this.person) return;
    await Promise.all([this.load(), this.opening.send(this.person.household)]);
    this.basket.refresh(this.shelf);
  }

  #problem(): string | null {
    if (this.frozen) return "这个积分账户已冻结，不能兑换";
    if (this.left === null || this.left >= 0) return null;
    return `还差${this.#desk.points(Points.make(-this.left))}分`;
  }
}
