import type { Verb } from "../mount/verb.ts";
import { came, left } from "./attend.ts";
import { call } from "./call.ts";
import { callAll } from "./call-assemblies.ts";
import { decide } from "./decide.ts";
import { householdComes, householdGoes } from "./households.ts";
import { off, open } from "./lead.ts";
import { listMeetings } from "./list.ts";
import { putOne } from "./put-motion.ts";
import { seeMeeting } from "./see.ts";
import { sign } from "./sign.ts";
import { cast, declare, takeBack } from "./vote.ts";

export const meetingsVerbs: ReadonlyArray<Verb> = [
  listMeetings,
  seeMeeting,
  call,
  callAll,
  putOne,
  open,
  off,
  came,
  left,
  householdComes,
  householdGoes,
  declare,
  cast,
  takeBack,
  decide,
  sign,
];
