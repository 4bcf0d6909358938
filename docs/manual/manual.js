// A click on a picture shows it as large as it is.
document.addEventListener("click", (event) => {
  const picture = event.target;
  if (picture instanceof HTMLImageElement && picture.closest("article") && !picture.closest("a")) {
    window.location.href = picture.src;
  }
});
