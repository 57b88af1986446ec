import type { Endpoint } from "../endpoint/index.ts";
import {
  agreeRequest,
  askForElder,
  buyForRequest,
  cancelRequest,
  closeRequest,
  helpRequest,
  helpRequests,
  passOnRequest,
  passRequestRung,
  takeOnRequest,
} from "./index.ts";

/** In the order of the API page. */
export const requestsEndpoints = [
  helpRequests,
  helpRequest,
  askForElder,
  takeOnRequest,
  passRequestRung,
  agreeRequest,
  buyForRequest,
  closeRequest,
  cancelRequest,
  passOnRequest,
] as const satisfies ReadonlyArray<Endpoint>;
