/** Whether this is where everything is proved, and nothing may be left out. */
export const ci = Boolean(process.env.CI);

/** Chinese goes in and comes out, whatever the machine speaks. */
export const inUtf8 = { ...process.env, LC_ALL: "C.UTF-8" };
