import type { CareEventKind } from "../elders/care-event.ts";
import type { ResidentId } from "../people/ids.ts";
import type { ServiceCode } from "./ids.ts";
import type { OccasionKind } from "./occasion.ts";
import type { Span } from "./span.ts";

/** Why something is due: as often as the catalog says, because of an event, or of an occasion. */
export type DueCause =
  | { readonly _tag: "Cadence" }
  | { readonly _tag: "AfterEvent"; readonly kind: CareEventKind }
  | { readonly _tag: "OnOccasion"; readonly kind: OccasionKind };

/** So many times an elder has to get a service between two days. */
export interface Due {
  readonly elder: ResidentId;
  readonly service: ServiceCode;
  readonly window: Span;
  readonly times: number;
  readonly cause: DueCause;
}
