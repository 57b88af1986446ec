import type { Endpoint } from "../endpoint/index.ts";
import { appointProxy, proxies, proxiesEnding, revokeProxy } from "./index.ts";

/** In the order of the API page. */
export const proxiesEndpoints = [
  proxies,
  proxiesEnding,
  appointProxy,
  revokeProxy,
] as const satisfies ReadonlyArray<Endpoint>;
