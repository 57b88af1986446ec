import type { Verb } from "../mount/verb.ts";
import { appealClaim } from "./appeal.ts";
import { seeBoard as seeClaimBoard } from "./board.ts";
import { correctClaim } from "./correct.ts";
import { decideAppeal } from "./decide-appeal.ts";
import { decideObjection } from "./decide-objection.ts";
import { giveBackClaim } from "./give-back.ts";
import { list as listClaims } from "./list.ts";
import { objectToClaim } from "./object.ts";
import { postClaims } from "./post.ts";
import { preview } from "./preview.ts";
import { publishClaims } from "./publish.ts";
import { recordClaims } from "./record.ts";
import { resubmitClaim } from "./resubmit.ts";
import { seeClaim } from "./see.ts";
import { signClaims } from "./sign.ts";
import { turnDownClaim } from "./turn-down.ts";
import { withdrawClaim } from "./withdraw.ts";
import { seeWork } from "./work.ts";

export const claimsVerbs: ReadonlyArray<Verb> = [
  listClaims,
  preview,
  recordClaims,
  appealClaim,
  seeClaimBoard,
  decideAppeal,
  decideObjection,
  giveBackClaim,
  objectToClaim,
  postClaims,
  publishClaims,
  resubmitClaim,
  seeWork,
  seeClaim,
  signClaims,
  turnDownClaim,
  withdrawClaim,
  correctClaim,
];
