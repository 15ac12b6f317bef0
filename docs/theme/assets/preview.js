/* A reference or a term shows what it leads to while it is pointed at or has the focus. Escape closes it, the pointer
   may move onto it, and it stays until pointer and focus have left. Without this, all of them are plain links. */
(() => {
  const LINKS = "a.term, a.reference, a.chip[data-anchor]";
  const config = document.getElementById("__config");
  if (!config) return;
  const base = new URL(JSON.parse(config.textContent).base.replace(/\/?$/, "/"), location.href);

  const box = document.createElement("div");
  box.className = "preview";
  box.id = "kotmai-preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  let from = null;
  let timer = 0;

  let loading = null;
  const places = () => {
    loading ??= globalThis.kotmaiPlaces ? Promise.resolve() : new Promise((done) => {
      const script = document.createElement("script");
      script.src = new URL("assets/places.js", base).href;
      script.addEventListener("load", done);
      script.addEventListener("error", done);
      document.head.append(script);
    });
    return loading.then(() => globalThis.kotmaiPlaces);
  };

  /* What a link leads to, as a head and words: as it says itself, or by the statement or article that it names. */
  const told = async (link) => {
    if (link.dataset.preview) return ["", link.dataset.preview];
    const target = new URL(link.href);
    const held = await places();
    if (!held) return null;
    const anchor = decodeURIComponent(target.hash.slice(1));
    const statement = held.statements.find((each) => each[1] === anchor);
    if (statement) return [statement[2], `“${statement[4]}”`];
    const number = `${target.pathname}#${anchor}`.match(/article-(\w+?)(?:\.html#$|$)/)?.[1];
    const article = Object.keys(held.articles).find((each) => each.toLowerCase() === number);
    if (!article) return null;
    const first = held.statements.find((each) => each[0] === article);
    return [held.articles[article][0], first ? `“${first[4]}”` : ""];
  };

  const close = () => {
    clearTimeout(timer);
    from?.removeAttribute("aria-describedby");
    from = null;
    box.hidden = true;
  };
  const place = (link) => {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const width = Math.min(380, innerWidth - 24);
    box.style.width = `${width}px`;
    box.style.left = `${Math.max(12, Math.min(at.left, innerWidth - width - 12))}px`;
    box.style.top = "0";
    const below = at.bottom + box.offsetHeight + 4 < innerHeight;
    box.style.top = `${below ? at.bottom : Math.max(4, at.top - box.offsetHeight)}px`;
  };
  const open = async (link) => {
    const found = await told(link);
    if (!found || from !== link) return;
    const [head, words] = found;
    const title = document.createElement("strong");
    title.textContent = head;
    box.replaceChildren(...(head ? [title, " "] : []), words);
    if (!box.isConnected) document.body.append(box);
    box.hidden = false;
    link.setAttribute("aria-describedby", box.id);
    place(link);
  };
  const begin = (link, wait) => {
    clearTimeout(timer);
    if (from === link) return;
    close();
    from = link;
    timer = setTimeout(() => open(link), wait);
  };
  const end = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (document.activeElement !== from || !from?.matches(":focus-visible")) close(); }, 250);
  };

  const link = (event) => event.target instanceof Element ? event.target.closest(LINKS) : null;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    if (box.contains(event.target)) clearTimeout(timer);
    else if (link(event)) begin(link(event), 250);
  });
  document.addEventListener("pointerout", (event) => {
    if (from && (box.contains(event.target) || link(event) === from)) end();
  });
  document.addEventListener("focusin", (event) => {
    const on = link(event);
    if (on?.matches(":focus-visible")) begin(on, 0);
    else if (from) close();
  });
  document.addEventListener("focusout", () => { if (from && !box.matches(":hover")) close(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && from) close(); });
  document.addEventListener("scroll", () => { if (from && !box.hidden) place(from); }, { passive: true });
})();
