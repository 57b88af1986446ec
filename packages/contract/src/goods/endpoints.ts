import type { Endpoint } from "../endpoint/index.ts";
import {
  addGood,
  batches,
  carryStock,
  changeGood,
  goods,
  movements,
  moveStock,
  setBarcode,
  setPhoto,
  setPrice,
  setTerms,
  suggestedPrice,
} from "./index.ts";

/** In the order of the API page. */
export const goodsEndpoints = [
  goods,
  addGood,
  changeGood,
  setBarcode,
  setPrice,
  suggestedPrice,
  setTerms,
  setPhoto,
  moveStock,
  movements,
  batches,
  carryStock,
] as const satisfies ReadonlyArray<Endpoint>;
