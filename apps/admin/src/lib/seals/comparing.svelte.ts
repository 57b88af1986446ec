import { type SealRow, seal, sealConsistency } from "@huzhu/contract";
import { sha256 } from "@noble/hashes/sha2.js";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { type Grown, type Growth, growthOf } from "./growth.ts";

type SealNumber = SealRow["number"];

/** 和上一号核对: whether the journal only grew from one seal to the next. */
export class Comparing {
  /** The later seal of the two that were compared last. */
  number = $state<SealNumber | null>(null);
  readonly asking: Ask<SealNumber, Grown>;
  readonly growth = $derived.by((): Growth | null =>
    this.asking.answer ? growthOf(sha256, this.asking.answer) : null,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(async (number) => {
      const other = number - 1;
      const [before, after, proof] = await Promise.all([
        client.call(seal, { params: { number: other } }),
        client.call(seal, { params: { number } }),
        client.call(sealConsistency, { params: { number, other } }),
      ]);
      return Result.all({ before, after, proof });
    });
  }

  async compare(number: SealNumber): Promise<void> {
    this.asking.clear();
    this.number = number;
    await this.asking.send(number);
  }
}
