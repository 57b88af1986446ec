import { type ClaimRow, type HouseholdStatement, statement } from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reversing } from "../ledger/reversing.svelte.ts";

/** 冲正 of an approved claim: its line is looked up in the household's statement of that day. */
export class UndoingClaim {
  claim = $state<ClaimId | null>(null);
  readonly reversing: Reversing;
  readonly finding: Ask<ClaimRow, HouseholdStatement>;
  /** Whether the day was looked through and the claim moved nothing. */
  readonly nothing = $derived.by(
    () => this.claim !== null && this.finding.answer !== null && this.reversing.transfer === null,
  );

  constructor(desk: Desk, ondone: () => Promise<void>) {
    this.reversing = new Reversing(desk, async () => {
      this.claim = null;
      await ondone();
    });
    this.finding = new Ask(({ household, eventDate }) =>
      desk.client.call(statement, {
        params: { household },
        query: { from: eventDate, to: eventDate },
      }),
    );
  }

  async begin(row: ClaimRow): Promise<void> {
    this.reversing.cancel();
    this.finding.clear();
    this.claim = row.id;
    const found = await this.finding.send(row);
    const line = found?.lines.find(
      ({ reason }) => reason._tag === "ByRule" && reason.claim === row.id,
    );
    if (line) await this.reversing.begin(line.transfer);
  }

  leave(): void {
    this.claim = null;
    this.reversing.cancel();
  }
}
