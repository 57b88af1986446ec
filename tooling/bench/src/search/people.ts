import { cards, type Database, hamlets, households, residents, type Write } from "@huzhu/db";
import {
  CardId,
  CardNumber,
  checkCharacter,
  HamletId,
  HouseholdId,
  IdNumber,
  PersonName,
  ResidentId,
} from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { foundVillage, VILLAGE } from "../postings/village.ts";

export const PEOPLE = 100_000;
const IN_A_HOUSEHOLD = 4;
const HAMLETS = 200;
const AT_ONCE = 5_000;
/** Every tenth has a card. */
const WITH_CARD = 10;

/** Each with the letter that it begins with, as it is spoken. */
const SURNAMES = "王w李l张z刘l陈c杨y黄h赵z吴w周z徐x孙s马m朱z胡h郭g何h罗l高g林l";
const GIVEN =
  "伟w芳f娜n敏m静j丽l强q磊l军j洋y勇y艳y杰j娟j涛t明m超c兰l霞x平p秀x英y建j国g红h梅m德d山s";

const syllable = (of: string, nth: number): readonly [string, string] => {
  const place = 2 * (nth % (of.length / 2));
  return [of.charAt(place), of.charAt(place + 1)];
};

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

/** Somebody who does not exist; no region begins with 99. */
export const personAt = (nth: number) => {
  const given = Math.floor(nth / 20);
  const parts = [
    syllable(SURNAMES, nth),
    syllable(GIVEN, given),
    syllable(GIVEN, Math.floor(given / 28)),
  ];
  const birth = [1935 + ((nth * 7) % 80), 1 + (nth % 12), 1 + (Math.floor(nth / 12) % 28)];
  const [year = 0, month = 0, day = 0] = birth;
  const region = `99${padded(Math.floor(nth / 1000), 4)}`;
  const digits = `${region}${year}${padded(month, 2)}${padded(day, 2)}${padded(nth % 1000, 3)}`;
  return {
    id: ResidentId.make(`r${nth}`),
    household: HouseholdId.make(`h${Math.floor(nth / IN_A_HOUSEHOLD)}`),
    name: parts.map(([character]) => character).join(""),
    initials: parts.map(([, letter]) => letter).join(""),
    birthDate: CalendarDate.make(`${year}-${padded(month, 2)}-${padded(day, 2)}`),
    idNumber: `${digits}${checkCharacter(digits)}`,
    card: padded((nth - (nth % WITH_CARD)) * 7 + 10_000_000, 10),
  };
};

const many = <T>(length: number, make: (nth: number) => T): Array<T> =>
  Array.from({ length }, (_, nth) => make(nth));

const residentAt = (nth: number) => {
  const { id, household, name, initials, birthDate, idNumber } = personAt(nth);
  return {
    ...{ id, householdId: household, name: PersonName.make(name), initials, birthDate },
    ...{ idNumber: IdNumber.make(idNumber), phone: null, registered: true },
    ...({ sex: "female", relation: "other", residence: "home" } as const),
  };
};

/** A hundred thousand people in twenty-five thousand households, every tenth of them with a card. */
export const fillPeople = async (database: Database): Promise<void> => {
  await foundVillage(database);
  const write = async (work: (tx: Write) => Promise<void>): Promise<void> => {
    const done = await database.write(VILLAGE, async (tx) => Result.succeed(await work(tx)));
    Result.getOrThrow(done);
  };
  const hamletAt = (nth: number) => HamletId.make(`g${nth % HAMLETS}`);
  await write(async (tx) => {
    await hamlets.save(
      tx,
      many(HAMLETS, (nth) => ({ id: hamletAt(nth), name: `${nth + 1}组` })),
    );
    await households.save(
      tx,
      many(PEOPLE / IN_A_HOUSEHOLD, (nth) => ({
        ...{ id: HouseholdId.make(`h${nth}`), hamletId: hamletAt(nth), number: String(nth + 1) },
        ...{ address: null, head: null },
      })),
    );
  });
  for (let from = 0; from < PEOPLE; from += AT_ONCE) {
    const some = many(AT_ONCE, (nth) => from + nth);
    await write(async (tx) => {
      await residents.save(tx, some.map(residentAt));
      for (const nth of some.filter((each) => each % WITH_CARD === 0)) {
        const { id, card } = personAt(nth);
        const own = { id: CardId.make(`c${nth}`), number: CardNumber.make(card), residentId: id };
        await cards.insert(tx, { ...own, chip: null, status: "active" }, Instant.make(0));
      }
    });
  }
};
