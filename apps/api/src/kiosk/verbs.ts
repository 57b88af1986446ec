import type { Verb } from "../mount/verb.ts";
import { withReservationSlip } from "../printing/with-reservation-slip.ts";
import { withSlip } from "../printing/with-slip.ts";
import { actForAtKiosk } from "./act-for.ts";
import { appealAtKiosk } from "./appeal.ts";
import { askForAtKiosk } from "./ask-for.ts";
import { confirmAtKiosk } from "./confirm-visit.ts";
import { disputeAtKiosk } from "./dispute-visit.ts";
import { enterCodeAtKiosk } from "./enter-code.ts";
import { giveAtKiosk } from "./give.ts";
import { listKinAtKiosk } from "./list-kin.ts";
import { listLacks } from "./list-lacks.ts";
import { listMealsAtKiosk } from "./list-meals.ts";
import { listVisitsAtKiosk } from "./list-visits.ts";
import { objectAtKiosk } from "./object.ts";
import { objectToAwardAtKiosk } from "./object-to-award.ts";
import { listOwnClaims as listClaimsAtKiosk } from "./own-claims.ts";
import { listOwnProxies } from "./own-proxies.ts";
import {
  askForDeliveryAtKiosk,
  giveBackAtKiosk,
  ownReservationsAtKiosk,
} from "./own-reservations.ts";
import { pair } from "./pair.ts";
import { presentCard } from "./present-card.ts";
import { pulse } from "./pulse.ts";
import { redeemAtKiosk } from "./redeem.ts";
import { reportAtKiosk } from "./report.ts";
import { listReportable } from "./reportable-rules.ts";
import { reserveAtKiosk } from "./reserve.ts";
import { revokeProxyAtKiosk } from "./revoke-proxy.ts";
import { seeAwards } from "./see-awards.ts";
import { seeBoard as seeKioskBoard } from "./see-board.ts";
import { seeFundAtKiosk } from "./see-fund.ts";
import { seeNews } from "./see-news.ts";
import { seeShelf } from "./see-shelf.ts";
import { seeYear } from "./see-year.ts";
import { signUpAtKiosk } from "./sign-up.ts";
import { thisKiosk } from "./this-kiosk.ts";
import { twoCards } from "./two-cards.ts";
import { withdrawAtKiosk } from "./withdraw.ts";

export const kioskVerbs: ReadonlyArray<Verb> = [
  appealAtKiosk,
  objectAtKiosk,
  objectToAwardAtKiosk,
  seeAwards,
  listClaimsAtKiosk,
  reportAtKiosk,
  listReportable,
  seeKioskBoard,
  seeFundAtKiosk,
  withdrawAtKiosk,
  pair,
  thisKiosk,
  pulse,
  seeNews,
  presentCard,
  seeShelf,
  listLacks,
  askForAtKiosk,
  actForAtKiosk,
  listOwnProxies,
  revokeProxyAtKiosk,
  withSlip(redeemAtKiosk),
  withReservationSlip(reserveAtKiosk),
  ownReservationsAtKiosk,
  giveBackAtKiosk,
  askForDeliveryAtKiosk,
  enterCodeAtKiosk,
  listKinAtKiosk,
  giveAtKiosk,
  confirmAtKiosk,
  disputeAtKiosk,
  listVisitsAtKiosk,
  listMealsAtKiosk,
  signUpAtKiosk,
  seeYear,
  twoCards,
];
