/** Waits for letters while the page is looked at: a hidden page would hold one of the browser's few connections. */
export const pollJs = `const SLOWEST = 30000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function seen() {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", function look() {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    });
  });
}

async function ask(cursor) {
  const response = await fetch("/api/messages?with=html&after=" + cursor);
  if (!response.ok) throw new Error("HTTP " + response.status);
  return response.json();
}

/** Hands every new reply to show, for as long as the page lives. */
export async function listen(show) {
  let cursor = document.body.dataset.cursor;
  let delay = 1000;
  for (;;) {
    await seen();
    try {
      const news = await ask(cursor);
      cursor = news.cursor;
      delay = 1000;
      show(news.replies);
    } catch {
      await pause(delay);
      delay = Math.min(SLOWEST, delay * 2);
    }
  }
}
`;
