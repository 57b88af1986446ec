import type { Refusal } from "@huzhu/contract";
import type { Scale } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import type { World } from "../world.ts";

/** A request with HTTP taken off: nothing in it has been believed yet. */
export interface Incoming {
  readonly world: World;
  readonly now: Instant;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly attempt: string | undefined;
  /** The tokens of the caller's cookies. */
  readonly tokens: Readonly<Record<Cookie["caller"], string | undefined>>;
  /** The caller's address, to count tries. */
  readonly from: string;
}

/** A cookie to set, or to end where `token` is null. */
export interface Cookie {
  readonly caller: "staff" | "kiosk" | "helper";
  readonly token: string | null;
  readonly seconds: number;
}

/** An answer on its way out, already encoded. */
export type Outgoing =
  | {
      readonly _tag: "Answered";
      readonly answer: unknown;
      readonly cookie?: Cookie;
      readonly replayed?: boolean;
    }
  | { readonly _tag: "Refused"; readonly refusal: Refusal; readonly scale: Scale };
