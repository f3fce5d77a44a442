/** Carries a dropped or chosen file to the import, and shows how far it has come. */
export const importsJs = `const LOOK_EVERY = 1000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// fetch tells nothing about how much has been sent.
function upload(file, asOf, onProgress) {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    if (asOf) form.append("asOf", asOf);
    form.append("file", file);
    const request = new XMLHttpRequest();
    request.open("POST", "/api/imports");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded / event.total));
    request.addEventListener("load", () => resolve(request.response));
    request.addEventListener("error", () => reject(new Error("upload lost")));
    request.send(form);
  });
}

// A card that nothing has followed yet may have grown below the edge.
const keepInView = (card) => { if (!card.nextElementSibling) card.scrollIntoView({ block: "nearest" }); };

async function follow(card, id) {
  for (;;) {
    const response = await fetch("/api/imports/" + encodeURIComponent(id) + "?with=html").catch(() => undefined);
    if (response?.ok) {
      const { state, html } = await response.json();
      const holder = document.createElement("template");
      holder.innerHTML = html;
      const next = holder.content.firstElementChild;
      card.replaceWith(next);
      card = next;
      keepInView(card);
      if (state !== "running") return;
    }
    await pause(LOOK_EVERY);
  }
}

export function prepareImports({ copyOf, place }) {
  const attach = document.getElementById("attach");
  if (!attach) return;
  const input = document.getElementById("file");
  const drop = document.getElementById("drop");

  async function bring(file, asOf) {
    const card = copyOf("upload");
    const stage = card.querySelector(".stage");
    const bar = card.querySelector("progress");
    card.querySelector("h3 span").textContent = file.name;
    stage.textContent = stage.dataset.sending;
    place(card);
    const answer = await upload(file, asOf, (part) => { bar.value = part; }).catch(() => undefined);
    if (answer?.id) {
      stage.textContent = stage.dataset.reading;
      return follow(card, answer.id);
    }
    bar.remove();
    card.dataset.colour = "red";
    stage.setAttribute("role", "alert");
    stage.textContent = answer?.error?.message ?? stage.dataset.lost;
    if (answer?.error?.code === "as_of_needed") card.append(askAsOf(file, card));
    keepInView(card);
  }

  function askAsOf(file, card) {
    const form = copyOf("as-of");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      card.remove();
      bring(file, form.elements.asOf.value);
    });
    return form;
  }

  attach.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    for (const file of input.files) bring(file);
    input.value = "";
  });
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = true;
    for (const file of event.dataTransfer.files) bring(file);
  });
}
`;
