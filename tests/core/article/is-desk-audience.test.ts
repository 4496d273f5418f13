import { describe, expect, it } from "vitest";
import { isDeskAudience } from "../../../src/core/article/is-desk-audience.ts";

describe("an audience is surely the desk", () => {
  it.each([
    ...[
      "agents",
      "Agent",
      "Agenten",
      "agentes",
      "internal agents",
      "role:agent",
      "IT",
      "IT-Abteilung",
      "IT staff",
    ],
    ...["service desk", "ServiceDesk", "helpdesk-agents", "Service-Desk-Mitarbeiter", "mesa de ayuda"],
    ...["support staff", "support-team", "Supportmitarbeiter", "équipe support", "equipo de soporte"],
    ...["L1", "l2", "Tier 2", "level 3", "2nd Level", "second-level", "First Level Support"],
  ])("%s", (name) => {
    expect(isDeskAudience(name)).toBe(true);
  });

  it.each([
    ...[
      "employees",
      "staff",
      "internal",
      "intern",
      "Mitarbeiter",
      "personnel",
      "empleados",
      "private",
      "draft",
    ],
    ...[
      "support",
      "managers",
      "hr",
      "board",
      "technicians",
      "analysts",
      "back office",
      "customers",
      "public",
      "",
    ],
    ...[
      "service desk users",
      "IT customers",
      "it managers",
      "customer support",
      "insurance agents",
      "user agents",
    ],
    ...["employees-it", "all_it", "staff it", "agents & employees", "Support (all employees)", "agents?"],
  ])("but not: %s", (name) => {
    expect(isDeskAudience(name)).toBe(false);
  });
});
