import type { Verb } from "../mount/verb.ts";
import { acceptServiceOrder } from "./accept.ts";
import { admitProvider } from "./admit.ts";
import { cancelServiceOrder } from "./cancel.ts";
import { complain } from "./complain.ts";
import { correctProvider } from "./correct.ts";
import { deliverServiceOrder } from "./deliver.ts";
import { liftSuspension } from "./lift.ts";
import { listComplaints } from "./list-complaints.ts";
import { listServiceOrders } from "./list-orders.ts";
import { listPayments } from "./list-payments.ts";
import { listProviders } from "./list-providers.ts";
import { listPricedServices } from "./list-services.ts";
import { missServiceOrder } from "./miss.ts";
import { payOwed } from "./pay.ts";
import { placeServiceOrder } from "./place-order.ts";
import { rejectServiceOrder } from "./reject.ts";
import { seeOwed } from "./see-owed.ts";
import { settleComplaint } from "./settle.ts";
import { suspendProvider } from "./suspend.ts";

export const marketVerbs: ReadonlyArray<Verb> = [
  listPricedServices,
  listProviders,
  admitProvider,
  correctProvider,
  suspendProvider,
  liftSuspension,
  listServiceOrders,
  placeServiceOrder,
  deliverServiceOrder,
  acceptServiceOrder,
  rejectServiceOrder,
  missServiceOrder,
  cancelServiceOrder,
  seeOwed,
  payOwed,
  listPayments,
  listComplaints,
  complain,
  settleComplaint,
];
