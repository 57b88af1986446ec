import type { Client } from "@huzhu/client";
import { type AnswerOf, type MandateRow, proxies } from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { Ask } from "../ask.svelte.ts";

/** Whose points are to be used. */
interface Elder {
  readonly id: ResidentId;
  readonly household: HouseholdId;
}

/** 代领: somebody whom the elder registered comes in their place. */
export class Collecting {
  elder = $state.raw<Elder | null>(null);
  mandate = $state.raw<MandateRow | null>(null);
  readonly asking: Ask<HouseholdId, AnswerOf<typeof proxies>>;
  /** Who may come for this elder today; `null` until the server has said so. */
  readonly choices = $derived.by(() => {
    const { answer } = this.asking;
    if (!answer || !this.elder) return null;
    const { id } = this.elder;
    return answer.named.filter(
      ({ elder, standing, scope }) =>
        elder.resident === id && standing === "holds" && scope.spend !== null,
    );
  });
  /** The most that may still be taken today at once; `null` where nobody comes for the elder. */
  readonly left = $derived.by((): Points | null => this.mandate?.leftToday ?? null);

  constructor(client: Client) {
    this.asking = new Ask((household) => client.call(proxies, { params: { household } }));
  }

  async begin({ id, household }: Elder): Promise<void> {
    this.elder = { id, household };
    this.mandate = null;
    const answer = await this.asking.send(household);
    const [only, ...others] = (answer && this.choices) ?? [];
    if (only && others.length === 0) this.mandate = only;
  }

  choose(mandate: MandateRow): void {
    this.mandate = mandate;
  }

  leave(): void {
    this.elder = null;
    this.mandate = null;
    this.asking.clear();
  }
}
