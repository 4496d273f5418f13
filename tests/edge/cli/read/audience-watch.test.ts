import { describe, expect, it } from "vitest";
import { createAudienceWatch } from "../../../../src/edge/cli/read/audience-watch.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";

const forReaders = ["a", "b", "c"].map((id) => makeArticle({ id, audience: ["ITPro"] }));
const open = makeArticle({ id: "d", audience: ["public"] });

describe("createAudienceWatch", () => {
  it("names the audience that no ticket holds, and the option that mends it", () => {
    const watch = createAudienceWatch();
    watch.readArticles([...forReaders, open]);
    watch.readTickets([makeTicket({ audiences: [] })]);
    expect(watch.hint()).toMatch(/^3 of 4 articles .*ITPro.*--public-audience ITPro\.$/);
  });

  it("names every audience, the one of most articles first", () => {
    const watch = createAudienceWatch();
    const others = ["x", "y"].map((id) => makeArticle({ id, audience: ["plant"] }));
    watch.readArticles([...others, ...forReaders]);
    watch.readTickets([makeTicket({ audiences: [] })]);
    expect(watch.hint()).toMatch(
      /^5 of 5 .* add --public-audience ITPro --public-audience plant \(leave out what they do not hold\)\.$/,
    );
  });

  it("proposes no audience of the desk's own for everybody", () => {
    const watch = createAudienceWatch();
    const own = ["agents", "it-support", "Service Desk", "tier2"];
    watch.readArticles([...own.map((name) => makeArticle({ id: name, audience: [name] })), ...forReaders]);
    watch.readTickets([makeTicket({ audiences: [] })]);
    expect(watch.hint()).toMatch(/ holds \(ITPro, .*agents.*\), .* add --public-audience ITPro\.$/);
  });

  it.each([
    ["a ticket holds it", ["ITPro"], [...forReaders, open]],
    ["half of the articles are open", [], [...forReaders.slice(0, 1), open]],
  ])("says nothing if %s", (_, audiences, articles) => {
    const watch = createAudienceWatch();
    watch.readArticles(articles);
    watch.readTickets([makeTicket({ audiences })]);
    expect(watch.hint()).toBeNull();
  });

  it("names the option for one who looks, whatever tickets of the past hold", () => {
    const watch = createAudienceWatch();
    watch.readArticles([...forReaders, open]);
    watch.readTickets([makeTicket({ audiences: ["ITPro"] })]);
    watch.readViewer([]);
    expect(watch.hint()).toMatch(/^3 of 4 articles .*not named here \(ITPro\).* --audience ITPro\.$/);
  });

  it("says nothing to one who holds the audience, though no ticket of the past does", () => {
    const watch = createAudienceWatch();
    watch.readArticles([...forReaders, open]);
    watch.readTickets([makeTicket({ audiences: [] })]);
    watch.readViewer(["ITPro"]);
    expect(watch.hint()).toBeNull();
  });

  it("says nothing where no ticket was read", () => {
    const watch = createAudienceWatch();
    watch.readArticles(forReaders);
    expect(watch.hint()).toBeNull();
  });
});
