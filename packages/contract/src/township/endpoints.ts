import type { Endpoint } from "../endpoint/index.ts";
import {
  approveProvider,
  closeRemark,
  refuseProvider,
  villagesSeen,
  writeRemark,
} from "./index.ts";

/** In the order of the API page. */
export const townshipEndpoints = [
  villagesSeen,
  writeRemark,
  closeRemark,
  approveProvider,
  refuseProvider,
] as const satisfies ReadonlyArray<Endpoint>;
