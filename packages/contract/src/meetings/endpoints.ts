import type { Endpoint } from "../endpoint/index.ts";
import {
  callAssemblies,
  callMeeting,
  callOff,
  castBallots,
  decideMotion,
  declareInterest,
  householdCame,
  householdLeft,
  meeting,
  meetings,
  memberLeft,
  membersCame,
  openMeeting,
  putMotion,
  signMinutes,
  takeBallotBack,
} from "./index.ts";

/** In the order of the API page. */
export const meetingsEndpoints = [
  meetings,
  meeting,
  callMeeting,
  callAssemblies,
  putMotion,
  openMeeting,
  callOff,
  membersCame,
  memberLeft,
  householdCame,
  householdLeft,
  declareInterest,
  castBallots,
  takeBallotBack,
  decideMotion,
  signMinutes,
] as const satisfies ReadonlyArray<Endpoint>;
