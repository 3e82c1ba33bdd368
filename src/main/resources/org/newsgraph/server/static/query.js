// Puts an editor in the place of the plain form. It asks this server alone.
"use strict";

window.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("ask");
  const place = document.getElementById("editor");
  if (typeof Yasgui !== "function") {
    return;
  }
  // completion would ask other servers
  Yasgui.Yasqe.defaults.autocompleters = [];
  const endpoint = new URL("/sparql", window.location.href).href;
  form.hidden = true;
  place.hidden = false;
  new Yasgui(place, {
    autofocus: false,
    // every visit begins with the query of its address
    persistenceId: null,
    tabName: "Query",
    requestConfig: { endpoint: endpoint },
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint }] },
    yasqe: {
      value: document.getElementById("query").value,
    },
  });
});
