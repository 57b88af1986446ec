import type { Verb } from "../mount/verb.ts";
import { agreeLink } from "./agree.ts";
import { closeNeed } from "./close-need.ts";
import { closeOffer } from "./close-offer.ts";
import { deliverLink } from "./deliver.ts";
import { giveUpLink } from "./give-up.ts";
import { matchResources } from "./match.ts";
import { receiveShare } from "./receive-share.ts";
import { reportResult } from "./report-result.ts";
import { seeResources } from "./see.ts";
import { startProject } from "./start-project.ts";
import { takeNeed } from "./take-need.ts";
import { takeOffer } from "./take-offer.ts";
import { thankLink } from "./thank.ts";

export const resourcesVerbs: ReadonlyArray<Verb> = [
  seeResources,
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
];
