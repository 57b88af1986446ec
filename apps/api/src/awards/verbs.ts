import type { Verb } from "../mount/verb.ts";
import { dropRound } from "./drop-round.ts";
import { seeFilial } from "./filial.ts";
import { finishRound } from "./finish-round.ts";
import { judge } from "./judge.ts";
import { keepScheme } from "./keep-scheme.ts";
import { listRounds } from "./list-rounds.ts";
import { objectToAward } from "./object.ts";
import { awardsOfHousehold } from "./of-household.ts";
import { openRound } from "./open-round.ts";
import { payRound } from "./pay-round.ts";
import { publishRound } from "./publish-round.ts";
import { putSchemeToVote } from "./put-scheme-to-vote.ts";
import { putToVote } from "./put-to-vote.ts";
import { recordFilial } from "./record-filial.ts";
import { rehearse } from "./rehearse.ts";
import { ruleOnAward } from "./rule.ts";
import { scoreRound } from "./score-round.ts";
import { seeDeeds } from "./see-deeds.ts";
import { seeRound } from "./see-round.ts";
import { seeSchemes } from "./see-schemes.ts";
import { strikeFilial } from "./strike-filial.ts";

export const awardsVerbs: ReadonlyArray<Verb> = [
  seeSchemes,
  keepScheme,
  putSchemeToVote,
  rehearse,
  seeDeeds,
  awardsOfHousehold,
  seeFilial,
  recordFilial,
  strikeFilial,
  listRounds,
  openRound,
  seeRound,
  scoreRound,
  judge,
  putToVote,
  dropRound,
  publishRound,
  objectToAward,
  ruleOnAward,
  finishRound,
  payRound,
];
