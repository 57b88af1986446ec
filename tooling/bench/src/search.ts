import { finder } from "@huzhu/db";
import { readSought } from "@huzhu/domain/people";
import { type Figure, median, percentile, rounded } from "./figure.ts";
import type { Store } from "./postings/stage.ts";
import { openStage } from "./postings/stage.ts";
import { VILLAGE } from "./postings/village.ts";
import { fillPeople, PEOPLE, personAt } from "./search/people.ts";

const ROUNDS = 200;
/** As many as the console shows of each kind. */
const MOST = 8;

/** What somebody types for a person, by the word that they know of them. */
const TYPED = {
  Name: (nth: number) => personAt(nth).name,
  PartOfName: (nth: number) => personAt(nth).name.slice(1),
  Initials: (nth: number) => personAt(nth).initials,
  LastFour: (nth: number) => personAt(nth).idNumber.slice(-4),
  Card: (nth: number) => personAt(nth).card,
};

/** Any of them, spread over the village, and the same in every run. */
const anyone = (round: number): number => (round * 7_919 + 31) % PEOPLE;

/** How long it takes until what was typed is found, among a hundred thousand residents. */
export const measureSearch = async (store: Store): Promise<ReadonlyArray<Figure>> => {
  const url = await store.make(`${store.engine}Search`);
  const filling = await openStage(url);
  await fillPeople(filling.database);
  await filling.database.close();
  await store.settle(url);
  const { database } = await openStage(url);
  const figures: Array<Figure> = [];
  for (const [what, typed] of Object.entries(TYPED)) {
    const times: Array<number> = [];
    for (let round = 0; round < ROUNDS; round++) {
      const sought = readSought(typed(anyone(round)), null);
      const from = performance.now();
      const found = await database.read(VILLAGE, (read) =>
        finder.find(read, { sought, most: MOST }),
      );
      times.push(performance.now() - from);
      if (found.length === 0) throw new Error(`Nobody was found by ${sought.text}.`);
    }
    const name = `${store.engine}SearchBy${what}`;
    figures.push(
      { name, value: rounded(median(times)), unit: "ms" },
      { name: `${name}P95`, value: rounded(percentile(times, 95)), unit: "ms" },
    );
  }
  await database.close();
  return figures;
};
