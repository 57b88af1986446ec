import type { Verb } from "../mount/verb.ts";
import { add as addGood } from "./add.ts";
import { carryStock } from "./carry.ts";
import { change as changeGood } from "./change.ts";
import { list as listGoods } from "./list.ts";
import { listBatches } from "./list-batches.ts";
import { listMovements } from "./list-movements.ts";
import { moveStock } from "./move-stock.ts";
import { setBarcode } from "./set-barcode.ts";
import { setPhoto } from "./set-photo.ts";
import { setPrice } from "./set-price.ts";
import { setTerms } from "./set-terms.ts";
import { suggestPrice } from "./suggest-price.ts";

export const goodsVerbs: ReadonlyArray<Verb> = [
  listGoods,
  addGood,
  changeGood,
  setBarcode,
  setPrice,
  suggestPrice,
  setTerms,
  setPhoto,
  moveStock,
  listMovements,
  listBatches,
  carryStock,
];
