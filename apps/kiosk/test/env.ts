/** Whether `pnpm test:kiosk` asks for every look and every session, not only for those that tell most. */
export const whole = process.env.HUZHU_KIOSK === "whole";
