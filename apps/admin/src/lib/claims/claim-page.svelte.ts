import { type AdoptedRulebook, type Outcome, rulebooks, seeClaim } from "@huzhu/contract";
import { type ClaimId, isUndecided, stateOn } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Batch } from "./batch.svelte.ts";
import { type ClaimVerb, hindranceOf, verbsOf } from "./claim-verbs.ts";
import { Deciding } from "./deciding.svelte.ts";
import { Handling } from "./handling.svelte.ts";
import { tell } from "./history.ts";
import { onwardWords } from "./standing.ts";
import { quantityWords } from "./versions.ts";
import { type SeenClaim, wayOf } from "./way.ts";

/** One claim: what it says, where it stands, all that happened to it, and what can be done. */
export class ClaimPage {
  done = $state("");
  readonly asking: Ask<void, SeenClaim>;
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly handling: Handling;
  readonly deciding: Deciding;
  readonly batch: Batch;
  readonly seen = $derived.by(() => this.asking.answer);
  readonly row = $derived.by(() => this.seen?.claim ?? null);
  readonly state = $derived.by(() => (this.row ? stateOn(this.row.state, this.#today) : null));
  readonly way = $derived.by(() => (this.seen ? wayOf(this.seen, this.#today) : []));
  /** The newest last, as it came. */
  readonly history = $derived.by(() => {
    const { seen } = this;
    if (!seen) return [];
    const amount = this.#desk.amount;
    return seen.events.map((event) => ({
      ...event,
      ...tell(event, seen, (points) => amount(points, "points")),
    }));
  });
  readonly quantity = $derived.by(() =>
    this.row ? quantityWords(this.ruling.answer, this.row) : "",
  );
  /** The objections of this round, each with the name of whoever raised it. */
  readonly objections = $derived.by(() => {
    const { state, seen } = this;
    const all = state && "objections" in state ? state.objections : [];
    return all.map((objection) => {
      const raised = seen?.events.find(
        (event) => event.what === "objected" && event.objection?.id === objection.id,
      );
      return { ...objection, who: raised?.by ?? "", open: isUndecided(objection) };
    });
  });
  readonly appeal = $derived.by(() => {
    const { state } = this;
    return state && "appeal" in state ? state.appeal : null;
  });
  readonly verbs = $derived.by(() => this.#verbs());
  readonly decides = $derived.by(() => this.#all().includes("decide"));
  readonly hindrance = $derived.by(() => (this.row ? hindranceOf(this.row, this.#desk) : ""));
  /** The title of the check that this person can sign; `null` where there is none. */
  readonly check = $derived.by(() => {
    const { seen, hindrance } = this;
    if (!seen || hindrance !== null || seen.claim.state._tag !== "Checking") return null;
    return seen.procedure.checks[seen.claim.state.check]?.title ?? null;
  });
  readonly publishes = $derived.by(
    () => this.state?._tag === "Checked" && this.#desk.may("decide-claim"),
  );
  readonly posts = $derived.by(
    () => this.state?._tag === "Ready" && this.#desk.may("decide-claim"),
  );
  readonly #desk: Desk;
  readonly #today: CalendarDate;

  constructor(desk: Desk, today: CalendarDate, id: ClaimId) {
    const { client } = desk;
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => client.call(seeClaim, { params: { claim: id } }));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.batch = new Batch(desk);
    const done = (words: string) => this.#again(words);
    this.handling = new Handling(desk, today, done);
    this.deciding = new Deciding(desk, done);
  }

  async open(): Promise<void> {
    this.done = "";
    this.batch.clear();
    this.handling.leave();
    this.deciding.cancel();
    await Promise.all([
      this.asking.send(),
      this.ruling.answer === null && this.#desk.may("see-rulebooks") ? this.ruling.send() : null,
    ]);
  }

  async begin(verb: ClaimVerb): Promise<void> {
    this.deciding.cancel();
    if (this.row) await this.handling.begin(this.row, verb);
  }

  /** Signs it; what the rule refuses is said in the rule's own words. */
  async sign(): Promise<void> {
    const { row, seen } = this;
    if (!row || !seen || !(await this.batch.sign([row.id]))) return;
    const outcome = this.batch.outcomes.get(row.id);
    if (outcome?._tag === "Signed") await this.#again(onwardWords(row, outcome, seen.procedure));
    if (outcome?._tag === "Counted") await this.#again(this.#counted(outcome));
  }

  async publish(): Promise<void> {
    if (!this.row) return;
    const hung = await this.batch.publish([this.row.id]);
    if (hung.length > 0) await this.#again("挂上公示栏了");
  }

  async post(): Promise<void> {
    if (!this.row || !(await this.batch.post())) return;
    const outcome = this.batch.outcomes.get(this.row.id);
    if (outcome?._tag === "Counted") await this.#again(this.#counted(outcome));
  }

  /** Why it was not counted just now. */
  get refused(): string | null {
    const outcome = this.row && this.batch.outcomes.get(this.row.id);
    return outcome?._tag === "NotCounted" ? outcome.refusal.sentence : null;
  }

  #counted({ points, balance }: Extract<Outcome, { readonly _tag: "Counted" }>): string {
    const { points: words } = this.#desk;
    return `入账了${words(points)}分，家里现在共${words(balance)}分`;
  }

  async #again(words: string): Promise<void> {
    await this.open();
    this.done = words;
  }

  #all(): ReadonlyArray<ClaimVerb> {
    return this.row ? verbsOf(this.row, this.#desk, this.#today) : [];
  }

  #verbs(): ReadonlyArray<ClaimVerb> {
    const verbs = this.#all().filter((verb) => verb !== "decide");
    return this.#appeals() ? [...verbs, "appeal"] : verbs;
  }

  /** Whether a household may still appeal; the server knows until when. */
  #appeals(): boolean {
    const { state, seen } = this;
    if (state?._tag !== "Approved" || !seen || !this.#desk.may("decide-claim")) return false;
    return state.points <= 0 && state.appeal === null && seen.procedure.appeal !== undefined;
  }
}
