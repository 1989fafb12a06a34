/** A file to send: what `useAction` compares to know whether it is the same request is beside the bytes, which JSON does not show. */
export type Envoi = {
  readonly nom: string
  readonly octets: number
  readonly modifieLe: number
  readonly fichier: File
}

export function envoiDe(fichier: File): Envoi {
  return { nom: fichier.name, octets: fichier.size, modifieLe: fichier.lastModified, fichier }
}

/** The part of a request that carries the file as it is, instead of JSON. */
export function octetsDe({ fichier }: Envoi) {
  return {
    // The contracts describe bytes as a string; the browser sends the file itself.
    body: fichier as unknown as string,
    bodySerializer: (octets: unknown) => octets as BodyInit,
    headers: { 'Content-Type': 'application/octet-stream' },
  }
}
