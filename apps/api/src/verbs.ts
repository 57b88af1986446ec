import { alertsVerbs } from "./alerts/verbs.ts";
import { allianceVerbs } from "./alliance/verbs.ts";
import { annualVerbs } from "./annual/verbs.ts";
import { awardsVerbs } from "./awards/verbs.ts";
import { budgetsVerbs } from "./budgets/verbs.ts";
import { canteenVerbs } from "./canteen/verbs.ts";
import { cardsVerbs } from "./cards/verbs.ts";
import { catalogVerbs } from "./catalog/verbs.ts";
import { claimsVerbs } from "./claims/verbs.ts";
import { committeeVerbs } from "./committee/verbs.ts";
import { coverVerbs } from "./cover/verbs.ts";
import { eldersVerbs } from "./elders/verbs.ts";
import { expiringVerbs } from "./expiring/verbs.ts";
import { fundVerbs } from "./fund/verbs.ts";
import { goodsVerbs } from "./goods/verbs.ts";
import { guestVerbs } from "./guests/verbs.ts";
import { helpVerbs } from "./help/verbs.ts";
import { helperRosterVerbs } from "./helper-roster/verbs.ts";
import { kinshipVerbs } from "./kinship/verbs.ts";
import { kioskVerbs } from "./kiosk/verbs.ts";
import { lackVerbs } from "./lacks/verbs.ts";
import { ledgerVerbs } from "./ledger/verbs.ts";
import { marketVerbs } from "./market/verbs.ts";
import { meetingsVerbs } from "./meetings/verbs.ts";
import type { Verb } from "./mount/verb.ts";
import { myVisitsVerbs } from "./my-visits/verbs.ts";
import { outreachVerbs } from "./outreach/verbs.ts";
import { peopleVerbs } from "./people/verbs.ts";
import { periodsVerbs } from "./periods/verbs.ts";
import { phoneVerbs } from "./phone/verbs.ts";
import { printingVerbs } from "./printing/verbs.ts";
import { privacyVerbs } from "./privacy/verbs.ts";
import { proxiesVerbs } from "./proxies/verbs.ts";
import { purchaseVerbs } from "./purchases/verbs.ts";
import { redemptionsVerbs } from "./redemptions/verbs.ts";
import { registerVerbs } from "./register/verbs.ts";
import { requestsVerbs } from "./requests/verbs.ts";
import { reservationsVerbs } from "./reservations/verbs.ts";
import { resourcesVerbs } from "./resources/verbs.ts";
import { responsibilitiesVerbs } from "./responsibilities/verbs.ts";
import { rosterVerbs } from "./roster/verbs.ts";
import { rulebooksVerbs } from "./rulebooks/verbs.ts";
import { sealsVerbs } from "./seals/verbs.ts";
import { sessionVerbs } from "./session/verbs.ts";
import { settingsVerbs } from "./settings/verbs.ts";
import { shelfVerbs } from "./shelf/verbs.ts";
import { startersVerbs } from "./starters/verbs.ts";
import { statementsVerbs } from "./statements/verbs.ts";
import { stockVerbs } from "./stock/verbs.ts";
import { storeDayVerbs } from "./store-days/verbs.ts";
import { tiesVerbs } from "./ties/verbs.ts";
import { todayVerbs } from "./today/verbs.ts";
import { townshipVerbs } from "./township/verbs.ts";
import { visitsVerbs } from "./visits/verbs.ts";
import { voiceVerbs } from "./voice/verbs.ts";
import { vouchersVerbs } from "./vouchers/verbs.ts";
import { weekVerbs } from "./week/verbs.ts";

/** The code behind every endpoint of the contract, concept by concept. */
export const verbs: ReadonlyArray<Verb> = [
  ...sessionVerbs,
  ...todayVerbs,
  ...peopleVerbs,
  ...cardsVerbs,
  ...eldersVerbs,
  ...helperRosterVerbs,
  ...weekVerbs,
  ...tiesVerbs,
  ...startersVerbs,
  ...privacyVerbs,
  ...fundVerbs,
  ...coverVerbs,
  ...annualVerbs,
  ...marketVerbs,
  ...budgetsVerbs,
  ...canteenVerbs,
  ...resourcesVerbs,
  ...responsibilitiesVerbs,
  ...townshipVerbs,
  ...outreachVerbs,
  ...registerVerbs,
  ...rosterVerbs,
  ...rulebooksVerbs,
  ...catalogVerbs,
  ...committeeVerbs,
  ...meetingsVerbs,
  ...awardsVerbs,
  ...claimsVerbs,
  ...kioskVerbs,
  ...settingsVerbs,
  ...voiceVerbs,
  ...printingVerbs,
  ...phoneVerbs,
  ...goodsVerbs,
  ...shelfVerbs,
  ...stockVerbs,
  ...storeDayVerbs,
  ...lackVerbs,
  ...purchaseVerbs,
  ...reservationsVerbs,
  ...redemptionsVerbs,
  ...statementsVerbs,
  ...ledgerVerbs,
  ...expiringVerbs,
  ...vouchersVerbs,
  ...periodsVerbs,
  ...sealsVerbs,
  ...alertsVerbs,
  ...allianceVerbs,
  ...guestVerbs,
  ...kinshipVerbs,
  ...proxiesVerbs,
  ...helpVerbs,
  ...requestsVerbs,
  ...visitsVerbs,
  ...myVisitsVerbs,
];
