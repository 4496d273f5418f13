import { cherwell } from "./cherwell.ts";
import type { Desk, ServiceDesk } from "./desk.ts";
import { dynamics } from "./dynamics.ts";
import { freshdesk } from "./freshdesk.ts";
import { freshservice } from "./freshservice.ts";
import { glpi } from "./glpi.ts";
import { haloPsa } from "./halo-psa.ts";
import { helpScout } from "./help-scout.ts";
import { hubSpot } from "./hub-spot.ts";
import { iTop } from "./i-top.ts";
import { intercom } from "./intercom.ts";
import { ivanti } from "./ivanti.ts";
import { jira } from "./jira.ts";
import { osTicket } from "./os-ticket.ts";
import { otrs } from "./otrs.ts";
import { remedy } from "./remedy.ts";
import { requestTracker } from "./request-tracker.ts";
import { salesforce } from "./salesforce.ts";
import { serviceDeskPlus } from "./service-desk-plus.ts";
import { servicenow } from "./servicenow.ts";
import { spiceworks } from "./spiceworks.ts";
import { sysAid } from "./sys-aid.ts";
import { topdesk } from "./topdesk.ts";
import { zammad } from "./zammad.ts";
import { zendesk } from "./zendesk.ts";
import { zohoDesk } from "./zoho-desk.ts";

/** Every product whose exports are known; where two speak for a row alike, the first one has it. */
export const DESKS: Readonly<Record<ServiceDesk, Desk>> = {
  servicenow,
  jira,
  zendesk,
  freshservice,
  freshdesk,
  zammad,
  otrs,
  osticket: osTicket,
  glpi,
  itop: iTop,
  rt: requestTracker,
  servicedeskplus: serviceDeskPlus,
  ivanti,
  cherwell,
  remedy,
  sysaid: sysAid,
  halopsa: haloPsa,
  topdesk,
  salesforce,
  dynamics,
  zohodesk: zohoDesk,
  hubspot: hubSpot,
  intercom,
  helpscout: helpScout,
  spiceworks,
};
