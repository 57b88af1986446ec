import {
  type ClaimRow,
  type Outcome,
  postClaims,
  publishClaims,
  signClaims,
} from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import { SvelteMap } from "svelte/reactivity";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** So many claims go on the board at once. */
const AT_ONCE = 500;

/** Signing, publishing and posting many claims at once; each line then tells what became of it. */
export class Batch {
  /** What became of the claims decided from this screen; they stay in sight until it reloads. */
  readonly outcomes = new SvelteMap<ClaimId, Outcome>();
  readonly summary = $derived.by(() => this.#summary());
  readonly signing: Call<ReadonlyArray<ClaimId>, ReadonlyArray<Outcome>>;
  readonly publishing: Call<ReadonlyArray<ClaimId>, ReadonlyArray<ClaimRow>>;
  readonly posting: Call<null, ReadonlyArray<Outcome>>;
  readonly busy = $derived.by(() => this.signing.busy || this.publishing.busy || this.posting.busy);
  readonly sentence = $derived.by(
    () => this.signing.sentence ?? this.publishing.sentence ?? this.posting.sentence,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.signing = new Call((claims, attempt) =>
      client.call(signClaims, { body: { claims }, attempt }),
    );
    this.publishing = new Call((claims, attempt) =>
      client.call(publishClaims, { body: { claims }, attempt }),
    );
    this.posting = new Call((_, attempt) => client.call(postClaims, { attempt }));
  }

  clear(): void {
    this.outcomes.clear();
    for (const call of [this.signing, this.publishing, this.posting]) call.clear();
  }

  async sign(ids: ReadonlyArray<ClaimId>): Promise<boolean> {
    return this.#take(await this.signing.send(ids));
  }

  async post(): Promise<boolean> {
    return this.#take(await this.posting.send(null));
  }

  /** Hangs them up; gives all that went up, as far as it went. */
  async publish(ids: ReadonlyArray<ClaimId>): Promise<ReadonlyArray<ClaimRow>> {
    const hung: Array<ClaimRow> = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const rows = await this.publishing.send(ids.slice(from, from + AT_ONCE));
      if (!rows) break;
      hung.push(...rows);
    }
    return hung;
  }

  #take(outcomes: ReadonlyArray<Outcome> | null): boolean {
    if (!outcomes) return false;
    for (const outcome of outcomes) this.outcomes.set(outcome.claim, outcome);
    return true;
  }

  #summary(): string | null {
    const all = [...this.outcomes.values()];
    if (all.length === 0) return null;
    const count = (tag: Outcome["_tag"]) => all.filter(({ _tag }) => _tag === tag).length;
    const told = [
      [count("Signed"), "条签好了，往下走"],
      [count("Counted"), "条入账了"],
      [count("NotCounted"), "条没有办成，看那一行写的"],
    ] as const;
    return told.flatMap(([many, words]) => (many > 0 ? [`${many}${words}`] : [])).join("；");
  }
}
