// Runs before the page is painted: a link that carries a choice must not show the opening choice's figures first.
if (location.search) document.documentElement.classList.add("chosen");
