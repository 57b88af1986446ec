import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { PricedService } from "./priced-service.ts";
import { Provider } from "./provider/provider.ts";

/** A service that can be ordered now: at whom, and at what price a unit in fen. */
export const Offer = Schema.Struct({
  provider: Provider.fields.id,
  name: Provider.fields.name,
  kind: Provider.fields.kind,
  service: PricedService,
  fen: Fen,
});
export type Offer = typeof Offer.Type;
