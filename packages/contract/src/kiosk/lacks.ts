import { Good } from "@huzhu/domain/store";
import { AskedAlready, CommonThing, OnTheShelf, Wanting } from "@huzhu/domain/store/lack";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { NotFound } from "../refusals/edge.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

/** What can be asked for, because it does not lie on the shelf. */
export const KioskLacks = Schema.Struct({
  goods: Schema.Array(
    Schema.Struct({ good: Good.fields.id, name: Schema.String, photo: Good.fields.photo }),
  ),
  things: Schema.Array(CommonThing),
  /** What the household asked for this month; nothing to who may not see what it has. */
  said: Schema.Array(Wanting),
});
export type KioskLacks = typeof KioskLacks.Type;

export const lacksAtKiosk = query({
  name: "kiosk.lacks",
  method: "POST",
  path: "/api/kiosk/lacks",
  caller: kiosk,
  summary: "What the card holder can ask for: goods that are not to be had, and common things.",
  body: Schema.Struct(withCard),
  answer: KioskLacks,
  refusals: [...WITH_CARD],
});

export const askForAtKiosk = command({
  name: "kiosk.askFor",
  path: "/api/kiosk/lacks/ask",
  caller: kiosk,
  summary: "The household asks for something that is not there, at most once a month for the same.",
  body: Schema.Struct({ ...withCard, wanting: Wanting }),
  answer: Schema.Struct({}),
  refusals: [OnTheShelf, AskedAlready, NotFound, ...WITH_CARD],
});
