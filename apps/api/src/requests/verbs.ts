import type { Verb } from "../mount/verb.ts";
import { agreeRequest } from "./agree.ts";
import { askForElder } from "./ask.ts";
import { buyForRequest } from "./buy.ts";
import { cancelRequest } from "./cancel.ts";
import { closeRequest } from "./close.ts";
import { listRequests } from "./list.ts";
import { passOnRequest } from "./pass-on.ts";
import { passRequestRung } from "./pass-rung.ts";
import { seeRequest } from "./see.ts";
import { takeOnRequest } from "./take-on.ts";

export const requestsVerbs: ReadonlyArray<Verb> = [
  agreeRequest,
  askForElder,
  buyForRequest,
  cancelRequest,
  closeRequest,
  listRequests,
  passOnRequest,
  passRequestRung,
  seeRequest,
  takeOnRequest,
];
