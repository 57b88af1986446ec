import type { Endpoint } from "../endpoint/index.ts";
import {
  agreeLink,
  closeNeed,
  closeOffer,
  deliverLink,
  giveUpLink,
  matchResources,
  receiveShare,
  reportResult,
  resources,
  startProject,
  takeNeed,
  takeOffer,
  thankLink,
} from "./index.ts";

/** In the order of the API page. */
export const resourcesEndpoints = [
  resources,
  takeOffer,
  closeOffer,
  takeNeed,
  closeNeed,
  matchResources,
  agreeLink,
  deliverLink,
  thankLink,
  giveUpLink,
  startProject,
  reportResult,
  receiveShare,
] as const satisfies ReadonlyArray<Endpoint>;
