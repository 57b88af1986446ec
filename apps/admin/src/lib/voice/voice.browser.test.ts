import { axe } from "@huzhu/browser";
import { me, recordClip, type SpokenPhrase, setKioskLanguage, voicePack } from "@huzhu/contract";
import { clipSeconds, VoiceClipId } from "@huzhu/domain/voice";
import { Result } from "effect";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { KIOSK, officeServer } from "../../testing/office-server.ts";
import { MICROPHONE, type Opened, open } from "../../testing/open.ts";

const PHRASES = [
  { text: "请放卡", keys: ["attract.card"] },
  { text: "还差", keys: ["points.short"] },
];
const kept: SpokenPhrase[] = [];
let seconds: number | null = null;
let office: Opened;

beforeAll(async () => {
  const server = officeServer()
    .on(me, () => Result.succeed(staffAs("admin")))
    .on(voicePack, () => Result.succeed([...kept]))
    .on(setKioskLanguage, ({ body: { language } }) => Result.succeed({ ...KIOSK, language }))
    .on(recordClip, ({ body: { phrase, base64 } }) => {
      seconds = clipSeconds(new Uint8Array(Buffer.from(base64, "base64")));
      kept.push({ phrase, clip: VoiceClipId.make(`c-${kept.length}`) });
      return Result.succeed(kept[kept.length - 1] as SpokenPhrase);
    });
  office = await open(server, 1, MICROPHONE);
  await office.page.route("**/kiosk/phrases.json", (route) => route.fulfill({ json: PHRASES }));
});
afterAll(() => office.close());

it("hears a phrase through the microphone, keeps it, and asks for the next", async () => {
  const { page, visit } = office;
  await visit("/settings/kiosks/voice", "设置");
  await page.getByText("西南官话：一共2句，录了0句").waitFor();
  await page.getByRole("button", { name: "录请放卡" }).click();
  const desk = page.getByRole("region", { name: "录音" });
  await desk.getByRole("button", { name: "开始录" }).click();
  await desk.getByText("正在听，2秒").waitFor();
  await desk.getByRole("button", { name: "说完了" }).click();
  await desk.getByRole("button", { name: "听一听" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await desk.getByRole("button", { name: "用这一段，录下一句" }).click();
  await page.getByText("西南官话：一共2句，录了1句").waitFor();
  await desk.getByText("还差", { exact: true }).waitFor();
  expect(seconds).toBeGreaterThan(0);
});

it("is found from the page of the kiosks, where each begins with its language", async () => {
  const { page, visit } = office;
  await visit("/settings/kiosks", "设置");
  await page.getByLabel("先说哪种话").selectOption("彝语");
  await page.getByText("自助机“村口”重开以后先说彝语").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "录自助机的声音" }).click();
  await page.getByRole("heading", { name: "自助机的声音" }).waitFor();
});
