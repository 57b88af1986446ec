import type { Migration } from "../migration.ts";
import { governance } from "./0001-governance.ts";
import { people } from "./0002-people.ts";
import { points } from "./0003-points.ts";
import { claims } from "./0004-claims.ts";
import { store } from "./0005-store.ts";
import { records } from "./0006-records.ts";
import { ledger } from "./0007-ledger.ts";
import { holds } from "./0008-holds.ts";
import { periods } from "./0009-periods.ts";
import { closed } from "./0010-closed.ts";
import { replaced } from "./0011-replaced.ts";
import { accounts } from "./0012-accounts.ts";
import { particulars } from "./0014-particulars.ts";
import { chain } from "./0015-chain.ts";
import { decisions } from "./0016-decisions.ts";
import { elders } from "./0017-elders.ts";
import { register } from "./0018-register.ts";
import { rosterUndo } from "./0019-roster-undo.ts";
import { leaders } from "./0021-leaders.ts";
import { kinAndMandates } from "./0023-kin-and-mandates.ts";
import { market } from "./0029-market.ts";

/** In the order in which they are applied; new ones are added at the end. */
export const postgresMigrations: ReadonlyArray<Migration> = [
  { name: "0001-governance", sql: governance },
  { name: "0002-people", sql: people },
  { name: "0003-points", sql: points },
  { name: "0004-claims", sql: claims },
  { name: "0005-store", sql: store },
  { name: "0006-records", sql: records },
  { name: "0007-ledger", sql: ledger },
  { name: "0008-holds", sql: holds },
  { name: "0009-periods", sql: periods },
  { name: "0010-closed", sql: closed },
  { name: "0011-replaced", sql: replaced },
  { name: "0012-accounts", sql: accounts },
  { name: "0014-particulars", sql: particulars },
  { name: "0015-chain", sql: chain },
  { name: "0016-decisions", sql: decisions },
  { name: "0017-elders", sql: elders },
  { name: "0018-register", sql: register },
  { name: "0019-roster-undo", sql: rosterUndo },
  { name: "0021-leaders", sql: leaders },
  { name: "0023-kin-and-mandates", sql: kinAndMandates },
  { name: "0029-market", sql: market },
];
