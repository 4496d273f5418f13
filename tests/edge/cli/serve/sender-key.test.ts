import { expect, it } from "vitest";
import { senderKey } from "../../../../src/edge/cli/serve/sender-key.ts";
import { serveLimits } from "../../../../src/edge/cli/serve/serve-limits.ts";

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["192.0.2.7:51234", "192.0.2.7"],
  [" 192.0.2.7 ", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", null],
  ["<script>", null],
  ["", null],
  [undefined, null],
])("%s counts as %s", (address, key) => {
  expect(senderKey(address)).toBe(key);
});

it.each([
  [false, "192.0.2.1, 192.0.2.2", "10.0.0.1"],
  [true, "192.0.2.1, 192.0.2.2", "192.0.2.2"],
  [true, undefined, "10.0.0.1"],
])("behind a proxy (%s) that says %s the sender is %s", (behindProxy, forwarded, key) => {
  const { rateLimit } = serveLimits({ host: "127.0.0.1", rateLimit: 600, behindProxy }, () => "10.0.0.1");
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  expect(rateLimit?.keyOf(new Request("http://localhost/", { headers }))).toBe(key);
});
