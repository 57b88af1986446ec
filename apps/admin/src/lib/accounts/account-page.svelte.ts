import { type AccountView, account } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";
import type { AccountId, Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reversing } from "../ledger/reversing.svelte.ts";
import { AccountLines } from "./account-lines.svelte.ts";
import { EndingHold } from "./ending-hold.svelte.ts";
import { PastBalance } from "./past-balance.svelte.ts";
import { placeOf, titleOf } from "./words.ts";
import { availableOf } from "./work/circumstances.ts";
import { type Work, type WorkKind, workOn } from "./work/work.ts";

const MOVING: Duty = "move-points";

/** One account opened: what it holds, out of what, until when, and all that can be done with it. */
export class AccountPage {
  work = $state.raw<Work | null>(null);
  /** What was last done, to be read out. */
  done = $state("");
  readonly asking: Ask<void, AccountView>;
  readonly lines: AccountLines;
  readonly past: PastBalance;
  readonly ending: EndingHold;
  readonly reversing: Reversing;
  readonly view = $derived.by(() => this.asking.answer);
  readonly title = $derived.by(() => (this.view ? titleOf(this.view) : "账户"));
  readonly place = $derived.by(() => (this.view ? placeOf(this.view) : ""));
  readonly available = $derived.by(() => this.view && availableOf(this.view));
  /** Whether people hold it: the village's own accounts move only by what happens elsewhere. */
  readonly peoples = $derived.by(() => this.view !== null && this.view.owner._tag !== "Village");
  /** What this person may do here, in the order of the buttons. */
  readonly verbs = $derived.by(() => this.#verbs());
  readonly #desk: Desk;
  readonly #today: CalendarDate;

  constructor(desk: Desk, id: AccountId, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => client.call(account, { params: { account: id } }));
    this.lines = new AccountLines(desk, id);
    this.past = new PastBalance(desk, id);
    this.ending = new EndingHold(desk, (done) => this.#settle(done));
    this.reversing = new Reversing(desk, () => this.#settle("冲正好了，两笔都留在台账里"));
  }

  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.lines.load()]);
  }

  start(kind: WorkKind): void {
    if (!this.view) return;
    this.done = "";
    this.work = workOn(kind, { desk: this.#desk, account: this.view, today: this.#today });
  }

  leave(): void {
    this.work = null;
  }

  /** An amount of what this account counts. */
  words(amount: Points): string {
    return this.#desk.amount(amount, this.view?.unit ?? "points");
  }

  /** Does what is filled in; the form stays open where it was refused. */
  async send(): Promise<void> {
    const done = await this.work?.send();
    if (!done) return;
    this.work = null;
    await this.#settle(done);
  }

  async #settle(done: string): Promise<void> {
    this.done = done;
    await this.open();
  }

  #verbs(): ReadonlyArray<WorkKind> {
    const { view } = this;
    if (!view || !this.peoples || view.status === "frozen" || !this.#desk.may(MOVING)) return [];
    const something: ReadonlyArray<WorkKind> = ["give", "donate", "hold"];
    const timely: ReadonlyArray<WorkKind> =
      view.unit === "time" && view.owner._tag === "Person" ? ["convert"] : [];
    return ["grant", ...(availableOf(view) > 0 ? [...timely, ...something] : []), "relieve"];
  }
}
