import {
  lookExport,
  looksAt,
  PERSON_FILES,
  personExport,
  residents,
  reveal,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";

const WHY = `?purpose=request&words=${encodeURIComponent("本人来要的")}`;

onEveryEngine("what is kept of somebody", (engine) => {
  let house: House;
  let elder: { readonly id: ResidentId; readonly name: string };
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(residents, { query: {} }));
    const one = rows.find(({ age, idNumberMasked }) => age >= 60 && idNumberMasked !== null);
    if (!one) throw new Error("The village has no elder.");
    elder = one;
  });

  it.each(PERSON_FILES)("is handed over whole as %s, and that is on record", async (file) => {
    const cadre = await house.as("cadre");
    const response = await cadre.fetch(`${personExport.path(elder.id, file)}${WHY}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text =
      file === "xlsx"
        ? JSON.stringify(Result.getOrThrow(await readWorkbook(bytes, "data.xlsx")).sheets)
        : new TextDecoder().decode(bytes);
    const [row] = await house.place.all(`select name from resident where id = '${elder.id}'`);
    expect(text).toContain(row?.name);
    for (const title of [
      "登记的变动",
      "个人账户",
      "能力评估",
      "走访",
      "买的服务",
      "入户",
      "参加过的活动",
      "表扬",
      "同意",
      "谁看过",
    ]) {
      expect(text).toContain(title);
    }
    const [look] = await answered(cadre.call(looksAt, { params: { resident: elder.id } }));
    expect(look).toMatchObject({ kind: "person", purpose: "request", words: "本人来要的" });
  });

  it("is for those whose duty it is, who say why, of somebody who is there", async () => {
    const [cadre, keeper] = [await house.as("cadre"), await house.as("keeper")];
    const path = personExport.path(elder.id, "json");
    expect((await house.nobody().fetch(`${path}${WHY}`)).status).toBe(401);
    expect((await keeper.fetch(`${path}${WHY}`)).status).toBe(403);
    expect((await cadre.fetch(path)).status).toBe(400);
    const nobody = personExport.path(ResidentId.make("nobody"), "json");
    expect((await cadre.fetch(`${nobody}${WHY}`)).status).toBe(404);
  });

  it("has a list of who looked, for the admin, as a workbook", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const reason = { purpose: "contact", words: "请他来领米" } as const;
    await answered(
      cadre.call(reveal, {
        params: { resident: elder.id },
        body: { fields: ["phone", "idNumber"], reason },
        ...attempt(),
      }),
    );
    const response = await admin.fetch(`${lookExport.path}?resident=${elder.id}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "looks.xlsx"));
    const cells = JSON.stringify(sheets);
    for (const text of ["请他来领米", elder.name, "谁看过"]) expect(cells).toContain(text);
    expect((await cadre.fetch(lookExport.path)).status).toBe(403);
    expect((await admin.fetch(`${lookExport.path}?day=x`)).status).toBe(400);
  });
});
