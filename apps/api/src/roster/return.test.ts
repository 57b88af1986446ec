import { checkRoster, readRoster, returnRoster } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { checkCharacter } from "@huzhu/domain/people";
import { readXlsx } from "hucre";
import { beforeAll, expect, it } from "vitest";
import { answered, type House, openHouse } from "../testing/house.ts";
import { rosterFile, takeIn } from "../testing/roster-file.ts";

const digits = "99999919500101121";
const GOOD = `${digits}${checkCharacter(digits)}`;

const ROWS = [
  ["某村花名册"],
  ["组", "户号", "姓名", "关系", "公民身份号码", "民族"],
  ["新寨", "901", "甘大山", "户主", GOOD, "汉"],
  ["", "", "甘小山", "子", "9999991975010112", "汉"],
  ["", "902", "甘三妹", "户主", "999999195601011226", "苗"],
];

/** Goal: what was wrong comes back as the same file, mended there, and comes in. */
onEveryEngine("rows that stayed out", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("come back under their own headings with what is wrong, and come in once mended", async () => {
    const cadre = await house.as("cadre");
    const file = await rosterFile(ROWS);
    const { rows } = await answered(cadre.call(readRoster, { body: file }));
    const { check } = await takeIn(cadre, rows);
    const bad = check.rows.filter(({ verdict }) => verdict === "bad");
    expect(bad.map(({ row }) => row)).toEqual([4, 5]);
    const told = rows.flatMap((line) => {
      const verdict = bad.find(({ row }) => row === line.row);
      return verdict ? [{ ...line, said: verdict.findings.map(({ sentence }) => sentence) }] : [];
    });
    const back = await answered(cadre.call(returnRoster, { body: { ...file, rows: told } }));
    expect(back.fileName).toBe("花名册-要改的行.xlsx");

    const { sheets } = await readXlsx(Buffer.from(back.base64, "base64"), { readStyles: true });
    const returned = sheets[0]?.rows ?? [];
    expect(returned[1]?.at(-1)).toBe("错在哪里");
    expect(returned.slice(2).map((cells) => cells.slice(0, 6))).toEqual([
      ["新寨", "901", "甘大山", "户主", GOOD, "汉"],
      ["新寨", "901", "甘小山", "子", "9999991975010112", "汉"],
      ["新寨", "902", "甘三妹", "户主", "999999195601011226", "苗"],
    ]);
    expect(returned.slice(2).map((cells) => cells.at(-1))).toEqual([
      "和要改的人同一户，留着认是哪一户，不用改",
      "第4行 身份证号应为18位，现在是16位，请核对原证件",
      "第5行 身份证号第18位应为5，填的是6，请核对原证件",
    ]);

    const mended = returned.map((cells, at) =>
      at === 4 ? cells.with(4, "999999195601011225") : cells,
    );
    const again = await rosterFile(mended);
    const sheet = await answered(cadre.call(readRoster, { body: again }));
    const anew = await answered(cadre.call(checkRoster, { body: { rows: sheet.rows } }));
    expect(anew.totals).toMatchObject({ new: 1, unchanged: 1, bad: 1 });
  });
});
