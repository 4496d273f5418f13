import { asWords } from "./as-words.ts";
import type { Ticket } from "./ticket.ts";

/** Programs that watch others, and backups that report. */
const MONITOR =
  "aws cloudwatch|cloudwatch|pagerduty|nagios|zabbix|prtg|icinga|datadog|prometheus|opsgenie|checkmk|grafana|veeam|solarwinds|azure monitor";
const CHANNEL = new RegExp(`^(?:monitoring|event|events|event management|alert|alerts|alerting|${MONITOR})$`);

/** Subjects that monitors write by template: Prometheus and Grafana, Nagios and Icinga, CloudWatch, Datadog, Veeam, Azure. */
const TEMPLATES: readonly RegExp[] = [
  /^\[(?:FIRING|RESOLVED):\d+\]/,
  /^\*\* (?:PROBLEM|RECOVERY|ACKNOWLEDGEMENT|FLAPPINGSTART|FLAPPINGSTOP) (?:Host|Service) Alert: /,
  /^(?:ALARM|OK|INSUFFICIENT_DATA): ".{1,255}" in \S/,
  /^\[(?:Alerting|(?:Re-)?Triggered|Recovered|Monitor Alert|No [Dd]ata)\] /,
  /^\[(?:Success|Warning|Failed|Error)\] .{1,200}\(\d+ (?:objects?|VMs?|machines?|tasks?)\)/,
  /^(?:Azure: (?:Dea|A)ctivated Severity|(?:Fired|Resolved): ?Sev\d Azure )/,
];
/** The name of a monitor in front, and a state in its spelling: people write "[Grafana] error when I sign in". */
const NAMED = new RegExp(`^(?:\\[(?:${MONITOR})\\b[^\\]]*\\]|(?:${MONITOR})\\b[^:]{0,20}: )`, "i");
const STATE =
  /\b(?:CRITICAL|WARNING|PROBLEM|RECOVERY|RESOLVED|DOWN|UP|OK|ERROR|ALERT|ALARM|FAILED|Critical|Warning|Warnung|Down|Up|Fehler|Failed|Success|Resolved|Alarm)\b/;

/** Lines of an alert: what was measured, of what, and a state that programs know. Forms have "Monitor: Dell", "Event ID: 1000" and "Status: stays black". */
const FIELDS: readonly RegExp[] = [
  /^\W*(?:trigger|sensor|threshold|metric|probe|problem name|last value|alert (?:name|rule))(?: \w+)?: ?\S/im,
  /^\W*(?:host|hostname|device|server|node|service|resource|instance|group)(?: \w+)?: ?\S/im,
  /^\W*(?:status|state|severity)(?: \w+)?: ?(?:down|up|ok|critical|warning|error|problem|resolved|recovered|alarm|unknown|unusual|information|average|high|disaster|fired|sev ?\d|warnung|fehler|kritisch)\b[^a-z\n]*(?:\(.{0,200}\))?\W*$/im,
];
/** Later come quotes. UTF-16 code units. */
const READ_LENGTH = 2_000;

/** Whether a program that watches others wrote it: by its channel, its subject, or lines of a subject that no person writes. */
export function isAlert({ channel, subject, description }: Ticket): boolean {
  return (
    CHANNEL.test(asWords(channel ?? "")) ||
    TEMPLATES.some((template) => template.test(subject)) ||
    (NAMED.test(subject) && STATE.test(subject)) ||
    FIELDS.every((field) => field.test(description.slice(0, READ_LENGTH)))
  );
}
