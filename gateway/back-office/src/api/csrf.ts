/** The gateway gives the token in a readable cookie; sending it back in a header proves that the page is ours. */
export function jetonCsrf(cookies: string): string {
  const paire = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return decodeURIComponent(paire?.slice('XSRF-TOKEN='.length) ?? '')
}
