import {
  type ProofView,
  type SealView,
  seal,
  sealProof,
  seals,
  type TransferView,
} from "@huzhu/contract";
import { sha256 } from "@noble/hashes/sha2.js";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

interface Proven {
  readonly line: TransferView;
  readonly proof: ProofView;
  readonly seal: SealView;
}

/** 核对: whether a line stands under the newest seal as it was written. */
export class Proving {
  readonly asking: Ask<TransferView, Proven | null>;
  /** Whether no seal covers the line yet. */
  readonly early = $derived.by(() => this.#asked && !this.asking.busy && this.#nothing);
  readonly verdict = $derived.by((): Verdict | null =>
    this.asking.answer ? verdictOf(sha256, this.asking.answer) : null,
  );
  #asked = $state(false);
  #nothing = $state(false);

  constructor({ client }: Pick<Desk, "client">) {
    const sealed = async (line: TransferView) => {
      const found = await client.call(seals, { query: {} });
      if (Result.isFailure(found)) return Result.fail(found.failure);
      const newest = found.success.rows[0];
      this.#nothing = newest === undefined || (line.journalNumber ?? newest.size + 1) > newest.size;
      if (newest === undefined || this.#nothing) return Result.succeed(null);
      const { number } = newest;
      const params = { number, transfer: line.id };
      const [proof, whole] = await Promise.all([
        client.call(sealProof, { params }),
        client.call(seal, { params: { number } }),
      ]);
      return Result.all({ line: Result.succeed(line), proof, seal: whole });
    };
    this.asking = new Ask(sealed);
  }

  async prove(line: TransferView): Promise<void> {
    this.#asked = true;
    await this.asking.send(line);
  }

  clear(): void {
    this.#asked = false;
    this.asking.clear();
  }
}
