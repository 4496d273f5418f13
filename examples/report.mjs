// Assess tickets and print the report as Markdown. `"html"` makes the page, `"csv"` the table, `"json"` the data.
import { assess } from "level-zero";
import { createReport, formatReport } from "level-zero/report";
import { parseTickets } from "level-zero/ticket";
import { articles } from "./articles.mjs";

const { tickets, issues, rejectedRows } = parseTickets(`id,subject,category,audiences
T1,VPN asks for the password again,Network,employees
T2,printer says paper jam,Printing,employees
T3,coffee machine on floor 3 leaks water,Kitchen,employees
T4,water leaks out of the coffee machine,Kitchen,employees
T5,coffee machine leaks again,Kitchen,employees
`);

const assessment = assess({ articles, tickets, issues, rejectedRows }, { now: "2026-06-01" });
console.log(
  formatReport(createReport(assessment, { title: "What could our customers have solved?" }), "markdown"),
);
