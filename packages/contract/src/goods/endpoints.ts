import type { Endpoint } from "../endpoint/index.ts";
import { addGood, changeGood, goods, movements, moveStock, setPhoto, setPrice } from "./index.ts";

/** In the order of the API page. */
export const goodsEndpoints = [
  goods,
  addGood,
  changeGood,
  setPrice,
  setPhoto,
  moveStock,
  movements,
] as const satisfies ReadonlyArray<Endpoint>;
