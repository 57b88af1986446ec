import { type ClaimRow, type Preview, previewClaims, recordClaims } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { Draft } from "./deed.svelte.ts";

/** What a draft would be worth, and writing it down. */
export class Claiming {
  readonly previewing: Ask<Draft, ReadonlyArray<Preview>>;
  readonly recording: Call<Draft, ReadonlyArray<ClaimRow>>;

  constructor({ client }: Pick<Desk, "client">) {
    this.previewing = new Ask((body) => client.call(previewClaims, { body }));
    this.recording = new Call((body, attempt) => client.call(recordClaims, { body, attempt }));
  }

  async preview(draft: Draft | null): Promise<void> {
    if (draft) await this.previewing.send(draft);
    else this.previewing.clear();
  }

  record(draft: Draft): Promise<ReadonlyArray<ClaimRow> | null> {
    return this.recording.send(draft);
  }
}
