import { importRoster, rosterImports, undoRoster } from "@huzhu/contract";
import { residents, verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { checkCharacter, Phone, readSought } from "@huzhu/domain/people";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { registerRows } from "../testing/register-rows.ts";
import { linesIn, takeIn } from "../testing/roster-file.ts";

const DAY = 24 * 60 * 60 * 1000;
const HEADER = ["组", "户号", "姓名", "与户主关系", "身份证号", "联系电话", "卡号"];
const idOf = (birth: string, sequence: string): string => {
  const digits = `999999${birth}${sequence}`;
  return `${digits}${checkCharacter(digits)}`;
};

let families = 0;
/** A family of its own for every test, in a hamlet of its own. */
const newFamily = () => {
  families += 1;
  const [hamlet, sequence] = [`新寨${families}`, String(100 + families)];
  return [
    HEADER,
    [hamlet, "901", "甘大山", "户主", idOf("19500101", sequence), "13800000000", `CAFE${sequence}`],
    ["", "", "甘小山", "子", idOf("19750101", sequence), "", ""],
  ];
};

/** Goal: an import that was a mistake is taken back whole, or nothing of it is. */
onEveryEngine("an import that is undone", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const cadre = () => house.as("cadre");
  const imported = async (rows: Parameters<typeof linesIn>[1] = newFamily()) => {
    const by = await cadre();
    return takeIn(by, await linesIn(by, rows));
  };
  const undo = async (id: string) =>
    (await cadre()).call(undoRoster, { params: { import: id }, ...attempt() });

  it("leaves the register as it was before, to the byte, and a ledger that adds up", async () => {
    const before = await registerRows(house);
    const { id, totals } = await imported();
    expect(totals).toMatchObject({ new: 2, householdsNew: 1, hamletsNew: 1 });
    expect(await registerRows(house)).not.toEqual(before);
    const undone = await answered(undo(id));
    expect(undone).toMatchObject({ id, undoneBy: expect.any(String), undoableUntil: null });
    expect(await registerRows(house)).toEqual(before);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
    expect(await house.place.all("select * from roster_import_line")).toEqual([]);
  });

  it("gives back what people had before: a phone, a card, a household", async () => {
    const family = newFamily();
    await imported(family);
    const before = await registerRows(house);
    const [header, first = [], second = []] = family;
    const { id, check } = await imported([
      header ?? [],
      first.with(5, "13900000000").with(6, "BEEF0001"),
      second.with(1, "902").with(3, "户主"),
    ]);
    expect(check.totals).toMatchObject({ changed: 2, householdsNew: 1 });
    await answered(undo(id));
    expect(await registerRows(house)).toEqual(before);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
    const history = await house.place.all(
      "select verb from register_change order by sequence desc limit 4",
    );
    expect(history.map(({ verb }) => verb)).toEqual(["correct", "correct", "import", "import"]);
  });

  it("can come in again afterwards", async () => {
    const family = newFamily();
    const { id, totals } = await imported(family);
    await answered(undo(id));
    expect((await imported(family)).totals).toEqual({ ...totals, left: expect.any(Number) });
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is refused row by row where somebody changed a person since", async () => {
    const family = newFamily();
    const { id } = await imported(family);
    const before = await registerRows(house);
    await house.db.write(house.village, async (tx) => {
      const sought = readSought(family[2]?.[4] ?? "", null);
      const { rows } = await residents.page(tx, { sought }, { page: 1, pageSize: 1 });
      const phone = Phone.make("13700000000");
      await residents.save(
        tx,
        rows.map((person) => ({ ...person, phone, initials: "gxs" })),
      );
      return Result.succeed(undefined);
    });
    const changed = await registerRows(house);
    expect(changed).not.toEqual(before);
    expect(await refused(undo(id))).toMatchObject({
      status: 409,
      tag: "UndoBlocked",
      fields: {
        blocks: [
          {
            kind: "resident",
            row: 3,
            name: "甘小山",
            because: { _tag: "ChangedSince", fields: ["phone"] },
          },
        ],
      },
    });
    expect(await registerRows(house)).toEqual(changed);
  });

  it("is refused where a later import rests on it", async () => {
    const family = newFamily();
    const { id } = await imported(family);
    const hamlet = family[1]?.[0] ?? "";
    await imported([HEADER, [hamlet, "903", "甘三妹", "户主", idOf("19560101", "122"), "", ""]]);
    const block = {
      kind: "hamlet",
      name: hamlet,
      because: { _tag: "UsedSince", by: ["household"] },
    };
    expect(await refused(undo(id))).toMatchObject({
      tag: "UndoBlocked",
      fields: { blocks: [block] },
    });
  });

  it("is undone after a later one, that changed its people and their cards, was itself undone", async () => {
    const family = newFamily();
    const before = await registerRows(house);
    const { id } = await imported(family);
    const [header, first = [], second = []] = family;
    const later = await imported([
      header ?? [],
      first.with(5, "13900000000").with(6, `BEEF${families}`),
      second.with(1, "902").with(3, "户主"),
    ]);
    await answered(undo(later.id));
    await answered(undo(id));
    expect(await registerRows(house)).toEqual(before);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("has a history of its cards, that goes on when it is undone", async () => {
    house.pass(1);
    const { id } = await imported();
    const told = async () =>
      house.place.all("select what, why from card_event order by at desc, place desc limit 1");
    expect(await told()).toEqual([{ what: "bound", why: "导入花名册.xlsx" }]);
    house.pass(1);
    await answered(undo(id));
    expect(await told()).toEqual([{ what: "undone", why: "撤销导入花名册.xlsx" }]);
  });

  it("is refused a second time, and after thirty days", async () => {
    const { id } = await imported();
    await answered(undo(id));
    expect(await refused(undo(id))).toMatchObject({ tag: "ImportUndone" });
    const later = await imported(newFamily());
    house.pass(30 * DAY + 1);
    expect(await refused(undo(later.id))).toMatchObject({ tag: "UndoTooLate" });
    expect(await refused(undo("nothing"))).toMatchObject({ tag: "NotFound" });
  });

  it("is listed with who, when and until when", async () => {
    const { id } = await imported();
    const [newest] = await answered((await cadre()).call(rosterImports, {}));
    expect(newest).toMatchObject({ id, fileName: "花名册.xlsx", undoneAt: null, undoneBy: null });
    expect((newest?.undoableUntil ?? 0) - (newest?.at ?? 0)).toBe(30 * DAY);
  });

  it("was refused in the first place where the register had moved since the dry run", async () => {
    const by = await cadre();
    const rows = await linesIn(by, newFamily());
    const { check } = await takeIn(by, rows);
    const before = await registerRows(house);
    const body = { fileName: "花名册.xlsx", rows, expected: check.totals };
    const refusal = await refused(by.call(importRoster, { body, ...attempt() }));
    expect(refusal).toMatchObject({ status: 409, tag: "RegisterMoved" });
    expect(await registerRows(house)).toEqual(before);
  });

  it("leaves no identity number in the audit nor in the attempts", async () => {
    await imported();
    const kept = [
      ...(await house.place.all("select request, before, after from audit")),
      ...(await house.place.all("select answer from attempt")),
    ];
    expect(JSON.stringify(kept)).not.toContain("99999919500101");
  });
});
