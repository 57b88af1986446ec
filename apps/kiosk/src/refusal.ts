import type { Refused } from "@huzhu/client";
import {
  actForAtKiosk,
  appealAtKiosk,
  callHelp,
  confirmAtKiosk,
  Defect,
  disputeAtKiosk,
  EDGE,
  enterCodeAtKiosk,
  giveAtKiosk,
  kinAtKiosk,
  kioskAwards,
  kioskBoard,
  kioskLines,
  kioskProof,
  mealsAtKiosk,
  objectAtKiosk,
  objectToAwardAtKiosk,
  ownClaimsAtKiosk,
  ownProxiesAtKiosk,
  pair,
  presentCard,
  redeemAtKiosk,
  reportAtKiosk,
  reportableRules,
  revokeProxyAtKiosk,
  shelf,
  signUpAtKiosk,
  thisKiosk,
  twoCards,
  visitsAtKiosk,
  withdrawAtKiosk,
  yearAtKiosk,
} from "@huzhu/contract";
import { Option, Schema } from "effect";

/** Every refusal that a kiosk can meet. */
export const KIOSK_REFUSALS = [
  ...EDGE,
  ...pair.refusals,
  ...thisKiosk.refusals,
  ...presentCard.refusals,
  ...actForAtKiosk.refusals,
  ...ownProxiesAtKiosk.refusals,
  ...revokeProxyAtKiosk.refusals,
  ...shelf.refusals,
  ...redeemAtKiosk.refusals,
  ...enterCodeAtKiosk.refusals,
  ...kinAtKiosk.refusals,
  ...giveAtKiosk.refusals,
  ...callHelp.refusals,
  ...kioskLines.refusals,
  ...kioskProof.refusals,
  ...kioskBoard.refusals,
  ...objectAtKiosk.refusals,
  ...kioskAwards.refusals,
  ...objectToAwardAtKiosk.refusals,
  ...ownClaimsAtKiosk.refusals,
  ...withdrawAtKiosk.refusals,
  ...appealAtKiosk.refusals,
  ...reportableRules.refusals,
  ...reportAtKiosk.refusals,
  ...visitsAtKiosk.refusals,
  ...mealsAtKiosk.refusals,
  ...signUpAtKiosk.refusals,
  ...yearAtKiosk.refusals,
  ...confirmAtKiosk.refusals,
  ...disputeAtKiosk.refusals,
  ...twoCards.refusals,
];
export type KioskRefusal = (typeof KIOSK_REFUSALS)[number]["Type"];

const decode = Schema.decodeUnknownOption(Schema.Union(KIOSK_REFUSALS));

/** The refusal behind an answer. What this kiosk does not know is the machine's fault, not theirs. */
export const refusalOf = ({ tag, fields }: Refused): KioskRefusal =>
  Option.getOrElse(decode({ ...fields, _tag: tag }), () => new Defect());
