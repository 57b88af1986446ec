import { PhotoId } from "@huzhu/domain/store";
import type { Database } from "../../database.ts";
import * as cardEvents from "../../repositories/card-events.ts";
import * as cards from "../../repositories/cards.ts";
import * as photos from "../../repositories/photos.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, cardOf, foundVillage, NOW, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const card = cardOf(WANG_WEI, "ABCD1234");

const live = async (database: Database) => {
  const village = await foundVillage(database);
  await writing(
    database,
    village,
  )(async (tx) => {
    await cards.bind(tx, card, NOW);
    const happened = { card: card.id, resident: WANG_WEI.id, why: "人在医院" };
    await cardEvents.append(tx, [{ ...happened, what: "bound" }], ACTOR, NOW);
    await cardEvents.append(tx, [{ ...happened, what: "freeze" }], ACTOR, NOW);
    for (const id of ["hers", "his"]) {
      const bytes = Buffer.from(id);
      await photos.insert(tx, { id: PhotoId.make(id), mediaType: "image/png", bytes }, NOW);
    }
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "why a card was frozen",
    sql: ["update card_event set why = '' where place = 1"],
    finds: [["record behind a leaf", `cardEvent/${card.id}/1`]],
  },
  {
    name: "that a card was given out",
    sql: ["delete from card_event where place = 0"],
    finds: [["leaf without a record", `cardEvent/${card.id}/0`]],
  },
  {
    name: "a picture in the place of another",
    sql: [
      "update photo set bytes = (select bytes from photo where id = 'his') where id = 'hers'",
      "delete from photo where id = 'his'",
    ],
    finds: [["sealed cell", "photo/hers/bytes"]],
  },
];

/** Law I9 for the lives of cards and for pictures, broken behind the program's back. */
tampered("what somebody changed in the life of a card and in pictures", live, CASES);
