import { addVisitPhoto } from "@huzhu/contract";
import { MOST_PHOTOS, type VisitId, type VisitStep } from "@huzhu/domain/reciprocity";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** At which steps photos may still come. */
const OPEN: ReadonlySet<VisitStep> = new Set(["CheckedIn", "CheckedOut", "Confirmed", "Disputed"]);

export const NO_PICTURE = "这个文件不是照片，请选 JPG、PNG 或 WebP 图片";

/** 走访照片: the office adds what a helper brought along. */
export class VisitPhotos {
  problem = $state<string | null>(null);
  readonly sending: Call<string, unknown>;
  readonly #shrink: (file: Blob) => Promise<string | null>;
  readonly #sent: () => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    visit: VisitId,
    shrink: (file: Blob) => Promise<string | null>,
    sent: () => Promise<void>,
  ) {
    this.#shrink = shrink;
    this.#sent = sent;
    this.sending = new Call((base64, attempt) =>
      client.call(addVisitPhoto, { params: { visit }, body: { base64 }, attempt }),
    );
  }

  /** Whether another one may come. */
  takes(step: VisitStep, kept: number): boolean {
    return OPEN.has(step) && kept < MOST_PHOTOS;
  }

  async add(file: Blob): Promise<void> {
    const base64 = await this.#shrink(file);
    this.problem = base64 === null ? NO_PICTURE : null;
    if (base64 !== null && (await this.sending.send(base64)) !== null) await this.#sent();
  }
}
