/** Sends without reloading, shows each reply once, and sends again under the same id when nothing came back. */
export const chatJs = `import { listen } from "./poll.js";
import { prepareComposer } from "./composer.js";
import { prepareImports } from "./imports.js";

const log = document.getElementById("log");
const after = document.getElementById("after");
const notice = document.getElementById("notice");
const RETRIES = [800, 2500];
const PATIENCE = 20000;

const copyOf = (name) => document.getElementById(name).content.firstElementChild.cloneNode(true);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const box = document.getElementById("scroller");
const toBottom = () => { box.scrollTop = box.scrollHeight; };
// Whoever has scrolled up is reading.
const isAtBottom = () => box.scrollHeight - box.scrollTop - box.clientHeight < 160;

// randomUUID exists only where the page is served securely; a plain address on the office network is not.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function show(replies) {
  for (const { id, html } of replies) {
    if (log.querySelector('[data-letter="' + CSS.escape(id) + '"]')) continue;
    // The server wrote and escaped this markup; the page's policy runs no script that it could carry.
    const follow = isAtBottom();
    log.insertAdjacentHTML("beforeend", html);
    if (!follow) continue;
    const reply = log.lastElementChild;
    if (reply.offsetHeight > box.clientHeight) reply.scrollIntoView({ block: "start" });
    else toBottom();
  }
}

function showSaid(text) {
  document.getElementById("welcome")?.remove();
  for (const button of log.querySelectorAll("button.choice")) button.disabled = true;
  const said = copyOf("said");
  const now = new Date();
  said.querySelector(".text").textContent = text;
  said.querySelector("time").dateTime = now.toISOString();
  said.querySelector("time").textContent = now.toLocaleTimeString(document.documentElement.lang, {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Shanghai",
  });
  log.append(said);
  toBottom();
}

async function post(message) {
  const response = await fetch("/api/messages?with=html", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { status: response.status, body: await response.json() };
}

// Only silence is asked again by itself: a refusal is an answer.
async function postPatiently(message) {
  for (const wait of RETRIES) {
    try {
      return await post(message);
    } catch {
      await pause(wait);
    }
  }
  return post(message).catch(() => undefined);
}

function offerAgain(message, reason) {
  const failed = copyOf("failed");
  if (reason) failed.querySelector(".reason").textContent = reason;
  failed.querySelector(".again").addEventListener("click", () => {
    failed.remove();
    send(message);
  });
  log.append(failed);
  toBottom();
}

async function deliver(message) {
  const typing = copyOf("typing");
  after.append(typing);
  toBottom();
  const answer = await postPatiently(message);
  typing.remove();
  if (answer?.status === 200) return show(answer.body.replies);
  const reason = answer?.body?.error?.message;
  if (!answer || answer.status === 429 || answer.status >= 500) return offerAgain(message, reason);
  notice.textContent = reason;
}

let queue = Promise.resolve();
function send(message) {
  queue = queue.then(() => deliver(message)).then(listening);
}

function say(text) {
  notice.textContent = "";
  if (!text.trim()) return;
  showSaid(text);
  send({ id: newId(), text });
}

let isListening = false;
function listening() {
  if (isListening) return;
  isListening = true;
  listen(show);
}

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button.copy");
  if (!button) return;
  const label = button.ariaLabel;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.ariaLabel = button.dataset.copied;
  button.classList.add("copied");
  setTimeout(() => { button.ariaLabel = label; button.classList.remove("copied"); }, 1500);
});

document.getElementById("choose").addEventListener("submit", (event) => {
  event.preventDefault();
  say(event.submitter.value);
});

document.documentElement.classList.add("js");
if (navigator.clipboard) document.documentElement.classList.add("can-copy");
prepareComposer(say);
prepareImports({ copyOf, place: (card) => { log.append(card); toBottom(); } });
toBottom();
listening();
`;
