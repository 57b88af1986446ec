import { delimiter } from "node:path";

export const environment = () => ({
  chosen: process.env.CHROMIUM_PATH || undefined,
  folders: [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"],
});
