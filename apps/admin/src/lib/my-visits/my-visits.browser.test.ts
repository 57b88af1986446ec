import { axe, launch } from "@huzhu/browser";
import { LinkCodeWanted, openLink } from "@huzhu/contract";
import { Result } from "effect";
import { expect, it, onTestFinished } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { withMyVisits } from "../../testing/my-visits.ts";
import { serve } from "../../testing/serve.ts";

/** The smallest PNG there is: one transparent point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);
const PHONE = { width: 390, height: 844 };
/** What the app ageing norm asks of whatever is pressed, in pixels. */
const LEAST = 60;

/** Goal: a helper who can barely use a phone gets from the paper's QR code to the end of a visit. */
it("a helper's phone goes from the paper's link to the end of a visit", async () => {
  const server = withMyVisits(new FakeServer());
  server.on(openLink, ({ body }) => {
    const right = body.link === "liuxi.secret" && body.password === "2580";
    return right ? Result.succeed({}) : Result.fail(new LinkCodeWanted());
  });
  const { address, close } = await serve(server);
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    await close();
  });
  const context = await browser.newContext({
    ...{ viewport: PHONE, hasTouch: true, isMobile: true },
    ...{ locale: "zh-CN", timezoneId: "Asia/Shanghai" },
  });
  const page = await context.newPage();
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const fits = async () => {
    expect(await axe(page)).toEqual([]);
    const small = await page
      .locator("button, label:has(input), input:not([type=radio])")
      .evaluateAll(
        (all, least) =>
          all.flatMap((one) => {
            const { height, width } = one.getBoundingClientRect();
            return height < least || width < least ? [`${one.textContent} ${width}×${height}`] : [];
          }),
        LEAST,
      );
    expect(small).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  };

  await page.goto(`${address}/my-visits#liuxi.secret`);
  await heading("请输口令");
  await fits();
  await page.getByLabel("村里告诉您的口令").fill("2580");
  await page.getByRole("button", { name: "打开" }).press("Enter");
  await heading("我要去的");
  await page.getByText("张**").waitFor();
  expect(page.url()).not.toContain("secret");
  await fits();

  await page.getByRole("button", { name: "我到了，张**家" }).tap();
  await heading("到张**家了");
  await fits();
  await page.getByLabel("老人卡上的号码").fill("123456");
  await page.getByRole("button", { name: "我到了" }).tap();
  await page.getByText("记下了，您到了").waitFor();
  await page.getByRole("button", { name: "我走了，张**家" }).tap();
  await heading("张**家怎么样");
  await page.getByRole("group", { name: "心情" }).getByText("不好").tap();
  const photo = { name: "door.png", mimeType: "image/png", buffer: PNG };
  await page.getByLabel("拍一张照片").setInputFiles(photo);
  await page.getByText("存了1张照片，只有村里能看").waitFor();
  await fits();
  await page.getByRole("button", { name: "我走了" }).tap();
  await page.getByText("记下了，辛苦了").waitFor();
});
