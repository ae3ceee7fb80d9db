/** Path of the Chromium the tests drive: CHROMIUM_PATH, or the system's; undefined where there is none. */
export function systemChromium(): string | undefined;
