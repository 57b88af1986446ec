import type { Endpoint } from "../endpoint/index.ts";
import { committee, endTerm, nameChair, replaceMember, seatMember } from "./index.ts";

/** In the order of the API page. */
export const committeeEndpoints = [
  committee,
  seatMember,
  replaceMember,
  endTerm,
  nameChair,
] as const satisfies ReadonlyArray<Endpoint>;
