import {
  type AnswerOf,
  type GoodRow,
  goods,
  type HouseholdView,
  household,
  type Receipt,
  type RequestOf,
  type ResidentRow,
  redeemAtCounter,
  redeemingTerms,
  redeemVoucher,
  undoRedemption,
} from "@huzhu/contract";
import type { Fen } from "@huzhu/domain/money";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { availableIn, Points, subtract, type VoucherNumber } from "@huzhu/domain/points";
import { type Basket as BasketBody, type RedemptionId, topUpOf } from "@huzhu/domain/store";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";
import { Assurance } from "./assurance.svelte.ts";
import { Basket, type BasketItem } from "./basket.svelte.ts";
import { Bounds } from "./bounds.svelte.ts";
import { Collecting } from "./collecting.svelte.ts";
import { type Found, findHere } from "./found.ts";
import { hindrance } from "./hindrance.ts";
import { Reserving } from "./reserving.svelte.ts";
import { stoppedCard } from "./stopped-card.ts";

interface Redeeming {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: BasketBody;
  readonly mandate?: MandateId;
  /** The keeper knows the person, whose card has no code. */
  readonly vouched?: boolean;
  /** What was laid down for points that are missing. */
  readonly cash?: Fen;
}

type VoucherIn = AnswerOf<typeof redeemVoucher>;

/** 柜台兑换: a person, their balance, goods, and the exchange; then the next person. */
export class Counter {
  person = $state.raw<ResidentRow | null>(null);
  receipt = $state.raw<Receipt | null>(null);
  /** Why nobody was found by the card that was laid down, where it was stopped. */
  stopped = $state.raw<string | null>(null);
  readonly bounds: Bounds;
  readonly basket = new Basket((good) => this.bounds.most(good));
  readonly collecting: Collecting;
  readonly reserving: Reserving;
  readonly people: Choice<ResidentRow>;
  readonly finding: Choice<Found>;
  readonly shelving: Ask<void, ReadonlyArray<GoodRow>>;
  readonly opening: Ask<HouseholdId, HouseholdView>;
  readonly terms: Ask<HouseholdId, AnswerOf<typeof redeemingTerms>>;
  readonly redeeming: Call<Redeeming, Receipt>;
  readonly undoing: Call<RedemptionId, AnswerOf<typeof undoRedemption>>;
  /** The exchange that was undone last: its points are back, its money has to be given back. */
  undone = $state.raw<Pick<Receipt, "points" | "topUp"> | null>(null);
  readonly taking: Call<RequestOf<typeof redeemVoucher>["body"], VoucherIn>;
  /** The vouchers taken from whoever stands here, the newest first. */
  taken = $state.raw<ReadonlyArray<VoucherIn>>([]);
  readonly goods = $derived.by(() => this.shelving.answer ?? []);
  /** What can be exchanged, the rest of the list left out. */
  readonly shelf = $derived.by(() =>
    this.goods.filter(({ onShelf, price }) => onShelf && price !== null),
  );
  readonly shelfEmpty = $derived.by(() => this.shelving.answer !== null && this.shelf.length === 0);
  readonly account = $derived.by(() =>
    this.person ? (this.opening.answer?.account ?? null) : null,
  );
  readonly frozen = $derived(this.account?.status === "frozen");
  /** What may be spent: what is available above the account's floor. */
  readonly spendable = $derived(
    this.account ? Points.make(availableIn(this.account) - (this.account.floor ?? 0)) : null,
  );
  /** 补差价: the money for what the points do not reach, where the village takes it. */
  readonly due = $derived.by(() => {
    const { spendable, basket, terms } = this;
    if (spendable === null) return null;
    return topUpOf({ price: basket.total, spendable }, terms.answer?.topUp ?? null);
  });
  /** What goes of the points. */
  readonly cost = $derived(subtract(this.basket.total, this.due?.points ?? Points.make(0)));
  readonly left = $derived(
    this.spendable === null ? null : Points.make(this.spendable - this.cost),
  );
  readonly problem = $derived.by(() => {
    const { frozen, collecting, cost, left } = this;
    const { points } = this.#desk;
    return hindrance({ frozen, terms: this.terms.answer, collecting, cost, left, points });
  });
  readonly ready = $derived.by(
    () => this.account !== null && this.basket.items.length > 0 && this.problem === null,
  );
  /** What a card asks for above the most of a day. */
  readonly assurance: Assurance;
  readonly #desk: Desk;
  /** What was handed over last, to lie on the counter again where it was a slip. */
  #handedOver: ReadonlyArray<BasketItem> = [];

  readonly #moved: () => unknown;

  /** `moved` hears that a person or a good was chosen, so that the cursor can go on. */
  constructor(desk: Desk, moved: () => unknown = () => {}) {
    const { client } = desk;
    this.#desk = desk;
    this.assurance = new Assurance(desk);
    this.#moved = moved;
    this.bounds = new Bounds(client);
    this.collecting = new Collecting(client);
    this.reserving = new Reserving(desk);
    this.shelving = new Ask(() => client.call(goods, {}));
    this.opening = new Ask((id) => client.call(household, { params: { household: id } }));
    this.terms = new Ask((id) => client.call(redeemingTerms, { params: { household: id } }));
    this.redeeming = new Call((body, attempt) => client.call(redeemAtCounter, { body, attempt }));
    this.undoing = new Call((redemption, attempt) =>
      client.call(undoRedemption, { params: { redemption }, attempt }),
    );
    this.taking = new Call((body, attempt) => client.call(redeemVoucher, { body, attempt }));
    const search = searchPeople(client);
    this.people = new Choice({
      search: async (text) => {
        const found = await search(text);
        const nobody = Result.isSuccess(found) && found.success.length === 0;
        this.stopped = nobody ? await stoppedCard(client, text) : null;
        return found;
      },
      onchoose: (person) => this.serve(person),
    });
    this.finding = new Choice({
      search: async (text) => Result.succeed(await findHere(this.shelf, text)),
      onchoose: (found) =>
        found._tag === "Good" ? this.add(found.good) : this.takeVoucher(found.number),
    });
  }

  load(): Promise<unknown> {
    return this.shelving.send();
  }

  /** Asks once more for what did not come. */
  async again(): Promise<void> {
    await this.load();
    if (this.person) await this.#look(this.person);
  }

  /** What whoever stands here has, and what of the shelf is for them. */
  async #look(person: ResidentRow): Promise<void> {
    const { household: home } = person;
    this.bounds.asking.clear();
    const bounds = this.bounds.asking.send({ household: home, resident: person.id });
    const asked = [this.opening.send(home), this.terms.send(home), bounds];
    await Promise.all(asked);
    this.basket.refresh(this.shelf);
  }

  async serve(person: ResidentRow): Promise<void> {
    this.person = person;
    this.receipt = null;
    this.undone = null;
    this.undoing.clear();
    this.taken = [];
    this.taking.clear();
    this.opening.clear();
    this.terms.clear();
    this.collecting.leave();
    this.#moved();
    await this.#look(person);
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

  redeem(): Promise<boolean> {
    return this.#redeem({});
  }

  /** 我认得他: above the most of a day, for somebody without a code. */
  vouch(): Promise<boolean> {
    return this.#redeem({ vouched: true });
  }

  /** The code above the most of a day; the right one lets the exchange go on. */
  async enterCode(): Promise<boolean> {
    if (!this.person || !(await this.assurance.enter(this.person.id))) return false;
    return this.redeem();
  }

  async #redeem(assured: Pick<Redeeming, "vouched">): Promise<boolean> {
    if (!this.person || !this.ready) return false;
    const { body: basket } = this.basket;
    const whose = this.#whose(this.person);
    const cash = this.due && { cash: this.due.fen };
    const receipt = await this.redeeming.send({ ...whose, ...assured, ...cash, basket });
    if (!receipt) {
      await this.#lookAgain();
      return false;
    }
    this.receipt = receipt;
    this.undone = null;
    this.assurance.clear();
    this.#handedOver = this.basket.items;
    this.basket.clear();
    await Promise.all([this.load(), this.bounds.asking.send(whose)]);
    return true;
  }

  /** 先留着: what was chosen is kept for whoever stands here, who takes a pickup code along. */
  async keep(): Promise<void> {
    if (!this.person || !this.ready || this.due) return;
    const { body: basket } = this.basket;
    const kept = await this.reserving.keep({ ...this.#whose(this.person), basket });
    if (kept) this.basket.clear();
    await this.#lookAgain();
  }

  #whose({ household: home, id }: ResidentRow): Omit<Redeeming, "basket"> {
    const mandate = this.collecting.mandate?.id;
    return { household: home, resident: id, ...(mandate && { mandate }) };
  }

  /** 撤回: the points and the goods are back, and what was chosen lies on the counter once more. */
  async undo(): Promise<boolean> {
    if (!this.receipt || !this.person) return false;
    const { redemption, topUp } = this.receipt;
    const undone = await this.undoing.send(redemption);
    if (!undone) return false;
    this.receipt = null;
    this.basket.items = this.#handedOver;
    await this.again();
    this.undone = { points: undone.points, topUp };
    this.#moved();
    return true;
  }

  /** 收券: a voucher's points go to the household of whoever stands here. */
  async takeVoucher(number: VoucherNumber): Promise<void> {
    if (!this.person) return;
    const { household: home, id } = this.person;
    const taken = await this.taking.send({ number, household: home, resident: id });
    if (!taken) return;
    this.taken = [taken, ...this.taken];
    await this.opening.send(home);
  }

  /** Clears the counter for whoever comes next. */
  next(): void {
    this.person = null;
    this.assurance.clear();
    this.taken = [];
    this.taking.clear();
    this.receipt = null;
    this.undone = null;
    this.undoing.clear();
    this.basket.clear();
    this.reserving.clear();
    this.redeeming.clear();
    this.opening.clear();
    this.terms.clear();
    this.bounds.asking.clear();
    this.collecting.leave();
    this.people.clear();
    this.finding.clear();
  }

  /** After a refusal the shelf or the balance is not what the screen said. */
  async #lookAgain(): Promise<void> {
    if (this.redeeming.canRetry || !this.person) return;
    const { person, collecting } = this;
    await Promise.all([
      this.load(),
      this.#look(person),
      collecting.elder && collecting.begin(person),
    ]);
    this.basket.refresh(this.shelf);
  }
}
