import { checkCharacter } from "@huzhu/domain/people";

/** One line of the roster; `id` is a number where the spreadsheet stored it as one. */
export interface RosterLine {
  readonly hamlet: string;
  readonly household: number | null;
  readonly name: string;
  readonly relation: string;
  readonly sex: string;
  readonly id: string | number;
  readonly birth: string;
  readonly phone: string;
  readonly residence: string;
}

/**
 * A village that does not exist. A family starts with its hamlet (once per hamlet) and 户号; a person
 * is name, relation, sex, birth date, residence. Everybody is invented.
 */
const VILLAGE = `
上寨 1
王大山 户主 男 1951-04-12 在家
李桂兰 妻 女 1953-09-30 在家
王建国 长子 男 1976-02-08 外出
赵小梅 儿媳 女 1978-11-21 外出
王子轩 孙子 男 2004-06-01 在家
2
王秀英 户主 女 1944-01-17 在家
3
杨光明 户主 男 1958-07-23 在家
吴凤仙 妻 女 1960-03-05 在家
杨文斌 子 男 1985-10-10 外出
杨文慧 女 女 1988-12-25 外出
4
欧阳德福 户主 男 1949-05-19 在家
龙玉珍 妻 女 1952-02-29 在家
欧阳志强 子 男 1975-08-14 外出
5
罗世昌 户主 男 1963-11-02 在家
罗陈氏桂花 母 女 1938-10-01 在家
韦秋菊 妻 女 1965-04-27 在家
罗文杰 次子 男 1990-01-30 外出
罗欣怡 孙女 女 2016-09-09 在家
6
吴老五 户主 男 1947-12-12 在家
7
龙正华 户主 男 1969-06-18 在家
王秀英 妻 女 1971-03-22 在家
龙海燕 女 女 1995-05-05 外出
龙海波 子 男 1999-08-08 外出
8
陆明亮 户主 男 1955-01-01 在家
石玉兰 妻 女 1957-07-07 在家
陆小军 子 男 1982-04-04 外出
潘美丽 儿媳 女 1984-09-16 外出
陆雨桐 孙女 女 2010-12-03 在家
下寨 1
石有才 户主 男 1950-08-20 在家
龙菊香 妻 女 1954-10-11 在家
石磊 子 男 1980-02-14 外出
2
潘国富 户主 男 1961-09-03 在家
潘国贵 弟 男 1964-12-30 在家
3
阿依古丽·买买提 户主 女 1967-05-26 在家
王　伟 子 男 1991-07-15 外出
4
韦万能 户主 男 1946-03-18 在家
韦阿香 妻 女 1948-06-06 在家
韦建军 子 男 1972-01-25 在家
蒙小燕 儿媳 女 1974-11-13 在家
韦思源 孙子 男 2001-04-19 外出
5
蒙秀才 户主 男 1939-09-09 在家
蒙大嫂 儿媳 女 1966-02-02 在家
6
赵长寿 户主 男 1935-10-01 在家
赵铁柱 子 男 1962-05-05 在家
陈翠花 儿媳 女 1964-08-28 在家
赵敏 孙女 女 1993-03-12 外出
7
陈大发 户主 男 1970-07-07 外出
周春燕 妻 女 1973-12-01 外出
陈浩 子 男 1997-11-11 外出
陈静 女 女 2003-01-20 外出
陈王氏 母 女 1943-04-15 在家
8
周保国 户主 男 1956-06-26 在家
罗银花 妻 女 1959-01-08 在家
周晓峰 子 男 1983-03-03 外出
周晓丽 女 女 1986-10-24 外出
周子涵 孙女 女 2012-05-30 在家
`;

/** Region 999999 does not exist: the numbers are valid and belong to nobody. */
const idNumber = (birth: string, sex: string, count: number): string => {
  const sequence = String(count * 2 + (sex === "男" ? 1 : 0)).padStart(3, "0");
  const digits = `999999${birth.replaceAll("-", "")}${sequence}`;
  return `${digits}${checkCharacter(digits)}`;
};

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const otherLastDigit = (id: string): string => `${id.slice(0, -1)}${id.endsWith("5") ? "6" : "5"}`;

/** A spreadsheet keeps 15 digits of a number and writes zeros for the rest. */
const storedAsNumber = (id: string): number => Number(`${id.slice(0, 15)}000`);

type Slip = (line: RosterLine, lines: ReadonlyArray<RosterLine>) => Partial<RosterLine>;

/** What cadres' rosters really look like; by name, because no two of these share one. */
const SLIPS: Record<string, Slip> = {
  李桂兰: ({ id }) => ({ id: fullWidth(String(id)) }),
  王建国: ({ id }) => ({ id: String(id).toLowerCase() }),
  赵小梅: ({ id }) => ({ id: otherLastDigit(String(id)) }),
  杨文斌: ({ id }) => ({ id: storedAsNumber(String(id)) }),
  欧阳志强: () => ({ birth: "" }),
  韦秋菊: () => ({ sex: "" }),
  罗欣怡: () => ({ id: "" }),
  吴老五: () => ({ phone: "无" }),
  龙海波: ({ id }) => ({ id: String(id).replace("19990808", "19990230") }),
  潘美丽: () => ({ sex: "男" }),
  石磊: () => ({ birth: "1980.02" }),
  潘国贵: (_, lines) => ({
    id: lines.find(({ name }) => name === "潘国富")?.id ?? "",
    birth: "",
  }),
  蒙大嫂: () => ({ relation: "干女儿" }),
  赵铁柱: () => ({ phone: "1000000" }),
  周晓峰: () => ({ name: "周晓峰2" }),
};

const readVillage = (): ReadonlyArray<RosterLine> => {
  const lines: Array<RosterLine> = [];
  let family: Pick<RosterLine, "hamlet" | "household"> = { hamlet: "", household: null };
  for (const words of VILLAGE.trim()
    .split("\n")
    .map((line) => line.split(" "))) {
    if (words.length < 5) {
      family = {
        hamlet: words.length === 2 ? (words[0] ?? "") : "",
        household: Number(words.at(-1)),
      };
      continue;
    }
    const [name = "", relation = "", sex = "", birth = "", residence = ""] = words;
    const count = lines.length + 1;
    const phone = residence === "外出" ? `1000000${String(count).padStart(4, "0")}` : "";
    const id = idNumber(birth, sex, count);
    lines.push({ ...family, name, relation, sex, id, birth, phone, residence });
    family = { hamlet: "", household: null };
  }
  return lines;
};

/** The roster of 清水村 as somebody typed it, slips and all. */
export const qingshui = (): ReadonlyArray<RosterLine> => {
  const lines = readVillage();
  return lines.map((line) => ({ ...line, ...SLIPS[line.name]?.(line, lines) }));
};
