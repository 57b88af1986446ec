import type { Points } from "@huzhu/domain/points";
import type { Refusal, RefusalTag } from "../refusals/index.ts";

/** A sentence for each refusal; `points` writes an amount in the village's scale. */
export type Sentences<Tags extends RefusalTag = RefusalTag> = {
  readonly [Tag in Tags]: (
    refusal: Extract<Refusal, { readonly _tag: Tag }>,
    points: (amount: Points) => string,
  ) => string;
};
