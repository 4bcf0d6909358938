// A click on a picture shows it as large as it is; whoever wants no movement gets moving ones still.

const MOVING = 'article img[src$=".webp"]';

document.addEventListener("click", (event) => {
  const picture = event.target;
  if (picture instanceof HTMLElement && picture.closest("article") && !picture.closest("a")) {
    const source = picture.dataset.moving || (picture instanceof HTMLImageElement && picture.src);
    if (source) window.location.href = source;
  }
});

function stand(picture) {
  const still = document.createElement("canvas");
  still.width = picture.naturalWidth;
  still.height = picture.naturalHeight;
  still.style.maxWidth = "100%";
  still.setAttribute("role", "img");
  still.setAttribute("aria-label", picture.alt);
  still.dataset.moving = picture.src;
  still.getContext("2d").drawImage(picture, 0, 0);
  picture.replaceWith(still);
}

window.addEventListener("load", () => {
  if (!window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  document.querySelectorAll(MOVING).forEach(stand);
});
