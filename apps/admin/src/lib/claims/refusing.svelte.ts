import { type ClaimRow, turnDownClaim } from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What cadres most often write when they send a claim back. */
export const COMMON_REASONS = ["重复登记", "没有参加", "数量不对", "日期不对"] as const;

/** 退回: one claim is turned down with a reason. */
export class Refusing {
  claim = $state<ClaimId | null>(null);
  why = $state("");
  readonly ready = $derived(this.why.trim() !== "");
  readonly sending: Call<{ readonly claim: ClaimId; readonly why: string }, ClaimRow>;
  readonly #ondone: () => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, ondone: () => Promise<void>) {
    this.#ondone = ondone;
    this.sending = new Call(({ claim, why }, attempt) =>
      client.call(turnDownClaim, { params: { claim }, body: { why }, attempt }),
    );
  }

  begin(claim: ClaimId): void {
    this.claim = claim;
    this.why = "";
    this.sending.clear();
  }

  say(reason: string): void {
    this.why = reason;
  }

  cancel(): void {
    this.claim = null;
  }

  async send(): Promise<void> {
    if (this.claim === null || !this.ready) return;
    const done = await this.sending.send({ claim: this.claim, why: this.why.trim() });
    if (!done) return;
    this.claim = null;
    await this.#ondone();
  }
}
