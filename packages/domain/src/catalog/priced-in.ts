import type { Fen } from "../money/fen.ts";
import type { Catalog } from "./catalog.ts";
import type { ServiceCode } from "./ids.ts";

/** A service as far as its price goes. */
export interface Priced {
  readonly code: ServiceCode;
  readonly title: string;
  readonly unit: string;
  /** The most that may be asked for a unit, in fen; `null` where the village has set none. */
  readonly ceiling: Fen | null;
  /** The version that says so. */
  readonly catalog: number;
}

/** What of a catalog has a price, and so can be bought. */
export const pricedIn = ({ services, version }: Catalog): ReadonlyArray<Priced> =>
  services.flatMap(({ code, title, unit, price }) =>
    price ? [{ code, title, unit, ceiling: price.ceiling ?? null, catalog: version }] : [],
  );
