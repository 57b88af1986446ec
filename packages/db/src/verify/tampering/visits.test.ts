import { ServiceCode } from "@huzhu/domain/catalog";
import { askForHelp, planVisit, RequestId, SlipCode, VisitId } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as helpRequests from "../../repositories/help-requests.ts";
import * as visitPhotos from "../../repositories/visit-photos.ts";
import * as visits from "../../repositories/visits.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const WISH = {
  kind: "meal",
  service: null,
  wanted: TODAY,
  part: "any",
  urgent: false,
  note: "",
} as const;

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const id = RequestId.make("r");
  const asked = { id, elder: WANG_WEI.id, source: "staff", mandate: null, kiosk: null } as const;
  const visit: Parameters<typeof planVisit>[0] = {
    ...{
      id: VisitId.make("v"),
      cause: { _tag: "OfRequest", request: id },
      elder: WANG_WEI.id,
    },
    ...{ service: ServiceCode.make("M01"), on: TODAY, part: "any", dueBy: null, helpers: [] },
    slip: SlipCode.make("123456"),
  };
  await writing(
    database,
    village,
  )(async (tx) => {
    await helpRequests.insert(
      tx,
      [Result.getOrThrow(askForHelp({ ...asked, wish: WISH }, NOW))],
      ACTOR,
    );
    const planned = Result.getOrThrow(planVisit(visit, NOW));
    await visits.insert(tx, [planned], { at: NOW, actor: ACTOR });
    for (const id of ["door", "stove"]) {
      const photo = { id: PhotoId.make(id), mediaType: "image/png", bytes: Buffer.from(id) };
      await visitPhotos.add(tx, planned.id, photo, { at: NOW, actor: ACTOR });
    }
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "whose a visit was",
    sql: ["update visit set elder_id = 'wang-fang'"],
    finds: [["way of a visit", "v"]],
  },
  {
    name: "how a visit stands",
    sql: [`update visit set state = 'Confirmed'`],
    finds: [["way of a visit", "v"]],
  },
  {
    name: "a step of a visit",
    sql: [`update visit_event set digest = 'of another one'`],
    finds: [
      ["record behind a leaf", "visitEvent/v/0"],
      ["content of an event", "visitEvent/v/0"],
    ],
  },
  {
    name: "what was asked, put into the place of what was done",
    sql: ["update visit_event set document = (select document from request_event)"],
    finds: [["sealed cell", "visit_event/v/0/document"]],
  },
  {
    name: "a step that was emptied",
    sql: ["update request_event set document = null, salt = null"],
    finds: [["erased without a word", "requestEvent/r/0"]],
  },
  {
    name: "a step that is gone",
    sql: ["delete from visit_event"],
    finds: [
      ["leaf without a record", "visitEvent/v/0"],
      ["events of a visit", "v"],
    ],
  },
  {
    name: "of which visit a photo is, and when it was sent",
    sql: ["update visit_photo set at = 1 where place = 0"],
    finds: [["record behind a leaf", "visitPhoto/v/0"]],
  },
  {
    name: "another photo under a name that is told",
    sql: [
      "update visit_photo set photo_id = 'none' where place = 1",
      "update visit_photo set photo_id = 'stove' where place = 0",
    ],
    finds: [
      ["record behind a leaf", "visitPhoto/v/0"],
      ["content of a record", "visitPhoto/v/0"],
    ],
  },
  {
    name: "a request that is closed",
    sql: ["update help_request set state = 'Closed'"],
    finds: [["way of a request", "r"]],
  },
  {
    name: "a request that is gone",
    sql: ["delete from visit", "delete from help_request"],
    finds: [
      ["request of an event", "r/0"],
      ["visit of an event", "v/0"],
    ],
  },
];

/** Law I9 for who asked and who came, broken behind the program's back. */
tampered("what somebody changed in requests and visits", live, CASES);
