import { alertsEndpoints } from "./alerts/endpoints.ts";
import { allianceEndpoints } from "./alliance/endpoints.ts";
import { annualEndpoints } from "./annual/endpoints.ts";
import { awardsEndpoints } from "./awards/endpoints.ts";
import { budgetsEndpoints } from "./budgets/endpoints.ts";
import { canteenEndpoints } from "./canteen/endpoints.ts";
import { cardsEndpoints } from "./cards/endpoints.ts";
import { catalogEndpoints } from "./catalog/endpoints.ts";
import { claimsEndpoints } from "./claims/endpoints.ts";
import { committeeEndpoints } from "./committee/endpoints.ts";
import { coverEndpoints } from "./cover/endpoints.ts";
import { eldersEndpoints } from "./elders/endpoints.ts";
import type { Endpoint } from "./endpoint/index.ts";
import { expiringEndpoints } from "./expiring/endpoints.ts";
import { fundEndpoints } from "./fund/endpoints.ts";
import { goodsEndpoints } from "./goods/endpoints.ts";
import { guestEndpoints } from "./guests/endpoints.ts";
import { helpEndpoints } from "./help/endpoints.ts";
import { helperRosterEndpoints } from "./helper-roster/endpoints.ts";
import { kinshipEndpoints } from "./kinship/endpoints.ts";
import { kioskEndpoints } from "./kiosk/endpoints.ts";
import { lackEndpoints } from "./lacks/endpoints.ts";
import { ledgerEndpoints } from "./ledger/endpoints.ts";
import { marketEndpoints } from "./market/endpoints.ts";
import { meetingsEndpoints } from "./meetings/endpoints.ts";
import { myVisitsEndpoints } from "./my-visits/endpoints.ts";
import { outreachEndpoints } from "./outreach/endpoints.ts";
import { peopleEndpoints } from "./people/endpoints.ts";
import { periodsEndpoints } from "./periods/endpoints.ts";
import { phoneEndpoints } from "./phone/endpoints.ts";
import { printingEndpoints } from "./printing/endpoints.ts";
import { privacyEndpoints } from "./privacy/endpoints.ts";
import { proxiesEndpoints } from "./proxies/endpoints.ts";
import { purchaseEndpoints } from "./purchases/endpoints.ts";
import { redemptionsEndpoints } from "./redemptions/endpoints.ts";
import { registerEndpoints } from "./register/endpoints.ts";
import { requestsEndpoints } from "./requests/endpoints.ts";
import { reservationsEndpoints } from "./reservations/endpoints.ts";
import { resourcesEndpoints } from "./resources/endpoints.ts";
import { responsibilitiesEndpoints } from "./responsibilities/endpoints.ts";
import { rosterEndpoints } from "./roster/endpoints.ts";
import { rulebooksEndpoints } from "./rulebooks/endpoints.ts";
import { sealsEndpoints } from "./seals/endpoints.ts";
import { sessionEndpoints } from "./session/endpoints.ts";
import { settingsEndpoints } from "./settings/endpoints.ts";
import { shelfEndpoints } from "./shelf/endpoints.ts";
import { startersEndpoints } from "./starters/endpoints.ts";
import { statementsEndpoints } from "./statements/endpoints.ts";
import { stockEndpoints } from "./stock/endpoints.ts";
import { storeDayEndpoints } from "./store-days/endpoints.ts";
import { tiesEndpoints } from "./ties/endpoints.ts";
import { todayEndpoints } from "./today/endpoints.ts";
import { townshipEndpoints } from "./township/endpoints.ts";
import { visitsEndpoints } from "./visits/endpoints.ts";
import { voiceEndpoints } from "./voice/endpoints.ts";
import { vouchersEndpoints } from "./vouchers/endpoints.ts";
import { weekEndpoints } from "./week/endpoints.ts";

/** Every endpoint of Huzhu, concept by concept, in the order of the API page. */
export const contract = [
  ...sessionEndpoints,
  ...todayEndpoints,
  ...peopleEndpoints,
  ...cardsEndpoints,
  ...eldersEndpoints,
  ...helperRosterEndpoints,
  ...weekEndpoints,
  ...tiesEndpoints,
  ...startersEndpoints,
  ...privacyEndpoints,
  ...fundEndpoints,
  ...coverEndpoints,
  ...annualEndpoints,
  ...allianceEndpoints,
  ...guestEndpoints,
  ...marketEndpoints,
  ...budgetsEndpoints,
  ...canteenEndpoints,
  ...resourcesEndpoints,
  ...responsibilitiesEndpoints,
  ...townshipEndpoints,
  ...outreachEndpoints,
  ...registerEndpoints,
  ...rosterEndpoints,
  ...rulebooksEndpoints,
  ...catalogEndpoints,
  ...committeeEndpoints,
  ...meetingsEndpoints,
  ...awardsEndpoints,
  ...claimsEndpoints,
  ...phoneEndpoints,
  ...goodsEndpoints,
  ...shelfEndpoints,
  ...stockEndpoints,
  ...storeDayEndpoints,
  ...lackEndpoints,
  ...purchaseEndpoints,
  ...reservationsEndpoints,
  ...kinshipEndpoints,
  ...proxiesEndpoints,
  ...redemptionsEndpoints,
  ...printingEndpoints,
  ...statementsEndpoints,
  ...ledgerEndpoints,
  ...expiringEndpoints,
  ...vouchersEndpoints,
  ...periodsEndpoints,
  ...sealsEndpoints,
  ...alertsEndpoints,
  ...kioskEndpoints,
  ...helpEndpoints,
  ...requestsEndpoints,
  ...visitsEndpoints,
  ...myVisitsEndpoints,
  ...settingsEndpoints,
  ...voiceEndpoints,
] as const satisfies ReadonlyArray<Endpoint>;
