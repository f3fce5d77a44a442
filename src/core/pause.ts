/** Another turn of the event loop, which every runtime's timers give: others are served while something long goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
