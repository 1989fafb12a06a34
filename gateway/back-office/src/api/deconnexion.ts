import { useState } from 'react'
import { oublierLesBrouillons } from '../commun/brouillons'
import { jetonCsrf } from './csrf'

/** Ends the session; `echec` is true when the gateway could not, because nobody must believe they have left when they have not. */
export function useDeconnexion(sujet: string | undefined) {
  const [echec, setEchec] = useState(false)
  const partir = (adresse: string) => {
    if (sujet !== undefined) oublierLesBrouillons(sujet)
    allerVers(adresse)
  }
  const seDeconnecter = () => void terminerSession().then(partir, () => setEchec(true))
  return { echec, seDeconnecter }
}

/** The gateway's answer names the page where the identity provider ends its own session. */
async function terminerSession(): Promise<string> {
  const reponse = await fetch('/deconnexion', {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': jetonCsrf(document.cookie) },
  })
  if (!reponse.ok) throw new Error(`Logout was refused with status ${reponse.status}`)
  const { redirection } = (await reponse.json()) as { redirection: string }
  return redirection
}

function allerVers(adresse: string): void {
  window.location.assign(adresse)
}
