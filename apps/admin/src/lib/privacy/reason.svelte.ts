import type { LookPurpose, LookReason } from "@huzhu/domain/privacy";

const SHORTEST = 2;

/** Why somebody has to see what is masked: one purpose, and what for in their own words. */
export class Reason {
  purpose = $state<LookPurpose>("benefit");
  words = $state("");
  readonly value = $derived.by((): LookReason | null => {
    const words = this.words.trim();
    return [...words].length < SHORTEST ? null : { purpose: this.purpose, words };
  });

  clear(): void {
    this.words = "";
  }
}
