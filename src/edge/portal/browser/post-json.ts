/** Sends a value; goes on when the page goes. Rejects if it is not taken. */
export async function postJson<T>(address: string, value: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
    keepalive: true,
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
