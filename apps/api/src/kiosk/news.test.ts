import {
  agreeToPraise,
  kioskNews,
  publishPraise,
  residents,
  withdrawPraise,
  writePraise,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { maskName } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";

onEveryEngine("the first screen of a kiosk", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const news = async () => answered((await house.kiosk()).call(kioskNews, {}));

  it("praises whoever agreed, masked, until it is taken down", async () => {
    const cadre = await house.as("cadre");
    const before = (await news()).praises.length;
    const { rows } = await answered(cadre.call(residents, { query: { page: 1 } }));
    const head = rows.find(({ residence }) => residence === "home");
    if (!head) throw new Error("Nobody is at home.");
    const told = { kind: "neighbour", line: "帮邻居收包谷", why: "收了三天" } as const;
    const { praise } = await answered(
      cadre.call(writePraise, {
        body: { praise: { household: head.household, ...told } },
        ...attempt(),
      }),
    );
    const params = { praise };
    expect((await news()).praises).toHaveLength(before);
    const yes = { who: "本人", way: "spoken", on: localDate(NOW) } as const;
    await answered(cadre.call(agreeToPraise, { params, body: yes, ...attempt() }));
    expect((await news()).praises).toHaveLength(before);
    await answered(cadre.call(publishPraise, { params, ...attempt() }));
    const shown = (await news()).praises.find((one) => one.praise === praise);
    expect(shown?.line).toBe("帮邻居收包谷");
    expect(JSON.stringify(shown)).not.toContain(head.name);
    expect(shown?.maskedName).toMatch(/\*/);
    expect(maskName(head.name)).toMatch(/\*/);
    await answered(
      cadre.call(withdrawPraise, { params, body: { why: "本人不愿意" }, ...attempt() }),
    );
    expect((await news()).praises).toHaveLength(before);
  });

  it("is for kiosks alone", async () => {
    expect(await refused(house.nobody().call(kioskNews, {}))).toMatchObject({
      tag: "NotLoggedIn",
    });
  });
});
