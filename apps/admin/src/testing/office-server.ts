import {
  checkRoster,
  closeRequest,
  coverAlert,
  hamlets,
  helpRequests,
  households,
  importRoster,
  type KioskRow,
  kiosks,
  logIn,
  logOut,
  me,
  NotLoggedIn,
  printer,
  readRoster,
  restartKiosk,
  returnRoster,
  rosterImports,
  servedVillages,
  setKioskWord,
  staffList,
  startPairing,
  today,
  undoRoster,
  WrongLogin,
  waitingForMe,
} from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffAs } from "./desk.ts";
import type { FakeServer } from "./fake-server.ts";
import { checkLines, IMPORTED, importLines, SHEET, UNDONE } from "./roster.ts";
import { NOW, RICE, WEI_OLD, ZHANG } from "./village.ts";
import { villageServer } from "./village-server.ts";
import { REQUEST } from "./visits.ts";

export const PASSWORD = "qingshui-2026";
const ADMIN = staffAs("admin");
const QINGSHUI = { id: ADMIN.village.id, name: ADMIN.village.name, township: "云岭乡" };
const TEN_MINUTES_MS = 600_000;

export const figures = {
  households: 3,
  residents: 4,
  elders: 3,
  pendingClaims: 2,
  outstanding: Points.make(40),
  redemptionsToday: 1,
  pointsRedeemedToday: Points.make(30),
  lowStock: [{ good: RICE.id, name: RICE.name, unit: RICE.unit, onHand: 2 }],
  helpCalls: 1,
  assessmentsDue: 2,
  proxiesEnding: 0,
  papersEnding: 0,
  approvalsEnding: 0,
  goodsSpoiling: 0,
  purchasesOverdue: 0,
  reservationsFreed: 0,
  deliveriesOpen: 0,
  storeUnclosed: null,
  storeDaysUnchecked: 0,
  kiosksUnwell: 0,
  pledgesDue: 0,
  alerts: 0,
  lastSelfCheck: null,
  rulebookVersion: 1,
};

const withPeople = (server: FakeServer): FakeServer =>
  server
    .on(hamlets, () =>
      Result.succeed([{ id: HamletId.make("upper"), name: "上寨", households: 3, residents: 4 }]),
    )
    .on(households, ({ query }) => {
      const rows = [ZHANG, WEI_OLD]
        .filter(({ name }) => name.startsWith(query.search ?? ""))
        .map(({ household: id, householdNumber: number, hamlet, name: head }) => ({
          id,
          number,
          hamlet,
          head,
          members: 1,
          elders: 1,
          balance: Points.make(40),
        }));
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    });

const withRoster = (server: FakeServer): FakeServer =>
  server
    .on(readRoster, () => Result.succeed(SHEET))
    .on(checkRoster, ({ body }) => Result.succeed(checkLines(body.rows)))
    .on(returnRoster, () => Result.succeed({ fileName: "花名册-要改的行.xlsx", base64: "QUJD" }))
    .on(importRoster, ({ body }) => {
      server.on(rosterImports, () => Result.succeed([IMPORTED]));
      return Result.succeed(importLines(body.rows));
    })
    .on(rosterImports, () => Result.succeed([]))
    .on(undoRoster, () => {
      server.on(rosterImports, () => Result.succeed([UNDONE]));
      return Result.succeed(UNDONE);
    });

export const KIOSK: KioskRow = {
  ...{ id: "kiosk-1", name: "村口", pairedAt: NOW, lastSeenAt: null },
  ...{ revoked: false, reader: null, health: "unheard", pulse: null, word: null },
  language: "mandarin",
};

const withSettings = (server: FakeServer): FakeServer =>
  server
    .on(staffList, () => Result.succeed([ADMIN.staff]))
    .on(kiosks, () => Result.succeed([KIOSK]))
    .on(setKioskWord, ({ body }) => Result.succeed({ ...KIOSK, word: body.word }))
    .on(printer, () => Result.succeed({ printer: null }))
    .on(restartKiosk, () => Result.succeed(KIOSK))
    .on(startPairing, () =>
      Result.succeed({ code: "038011", expiresAt: Instant.make(NOW + TEN_MINUTES_MS) }),
    );

/** The village with the door in front of it: nobody is in before the right password. */
export const officeServer = (): FakeServer => {
  let inside = false;
  let open = true;
  return withSettings(withRoster(withPeople(villageServer())))
    .on(today, () => Result.succeed({ ...figures, helpCalls: open ? 1 : 0 }))
    .on(coverAlert, () => Result.succeed({ alert: { months: 1, lead: 2 } }))
    .on(waitingForMe, () => Result.succeed({ overdue: [], remarks: [] }))
    .on(helpRequests, () => Result.succeed(open ? [REQUEST] : []))
    .on(closeRequest, () => {
      open = false;
      return Result.succeed(REQUEST);
    })
    .on(me, () =>
      inside ? Result.succeed(ADMIN) : Result.fail(new NotLoggedIn({ caller: "staff" })),
    )
    .on(servedVillages, () => Result.succeed([QINGSHUI]))
    .on(logIn, ({ body }) => {
      inside = body.password === PASSWORD;
      return inside ? Result.succeed(ADMIN) : Result.fail(new WrongLogin());
    })
    .on(logOut, () => {
      inside = false;
      return Result.succeed({});
    });
};
