import { checkCharacter } from "@huzhu/domain/people";
import type { Random } from "@huzhu/simulation";

/** Somebody of an invented roster; a household is its hamlet and its number. */
interface Line {
  readonly hamlet: string;
  readonly number: string;
  readonly name: string;
  readonly relation: "户主" | "配偶" | "子女";
  readonly idNumber: string;
  readonly phone: string;
  readonly card: string;
}
export type Roster = ReadonlyArray<Line>;

const HEADER = ["组", "户号", "姓名", "与户主关系", "身份证号", "联系电话", "卡号"];
const SURNAMES = [..."甘龙文石麻田"];
const GIVEN = ["大山", "秀英", "小妹", "建国", "春花", "石头"];
const MOST_FAMILIES = 5;
const MOST_MEMBERS = 4;

/** The rows of a file that says a roster. */
export const rowsOf = (roster: Roster) => [
  HEADER,
  ...roster.map(({ hamlet, number, name, relation, idNumber, phone, card }) => [
    ...[hamlet, number, name, relation, idNumber, phone, card],
  ]),
];

/** Rosters by chance: nobody in one is anybody else, and two of one source never meet. */
export const rostersBy = (random: Random, hamlets: ReadonlyArray<string>) => {
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const one = <A>(some: ReadonlyArray<A>): A => {
    const chosen = some[Math.floor(random() * some.length)];
    if (chosen === undefined) throw new RangeError("There is nothing to choose from.");
    return chosen;
  };
  const perhaps = (text: string): string => (random() < 0.5 ? text : "");
  const newPhone = () => `13${String(next()).padStart(9, "0")}`;
  const newCard = () => `CA${String(next()).padStart(6, "0")}`;
  const newId = (): string => {
    const day = String(upTo(28)).padStart(2, "0");
    const digits = `999999${1940 + upTo(60)}06${day}${String(next()).padStart(3, "0")}`;
    return `${digits}${checkCharacter(digits)}`;
  };

  const person = (hamlet: string, number: string, relation: Line["relation"]): Line => ({
    ...{ hamlet, number, relation, name: one(SURNAMES) + one(GIVEN), idNumber: newId() },
    ...{ phone: perhaps(newPhone()), card: perhaps(newCard()) },
  });
  const family = (): Roster => {
    const [hamlet, number] = [one(hamlets), String(900 + next())];
    return Array.from({ length: upTo(MOST_MEMBERS) }, (_, place) =>
      person(hamlet, number, place === 0 ? "户主" : one(["配偶", "子女", "子女"])),
    );
  };
  const later = (line: Line): ReadonlyArray<Line> => {
    const phone = random() < 0.3 ? newPhone() : line.phone;
    const card = random() < 0.3 ? newCard() : line.card;
    const same = { ...line, phone, card };
    if (line.relation === "户主" || random() < 0.7) return random() < 0.2 ? [] : [same];
    return [{ ...same, number: String(900 + next()), relation: "户主" }];
  };

  return {
    roster: (): Roster => Array.from({ length: upTo(MOST_FAMILIES) }, family).flat(),
    /** The same roster later: phones and cards are others, some set up house, some are left out. */
    later: (roster: Roster): Roster => [...roster.flatMap(later), ...family()],
  };
};
