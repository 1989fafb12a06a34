import Alert from '@codegouvfr/react-dsfr/Alert'
import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode }

/** Last resort: a bug in a screen ends in a page that says so, not in a white window. */
export class Garde extends Component<Props, { readonly enPanne: boolean }> {
  override state = { enPanne: false }

  static getDerivedStateFromError() {
    return { enPanne: true }
  }

  override render() {
    if (!this.state.enPanne) return this.props.children
    return (
      <main className="fr-container fr-my-8w">
        <h1>Cette page a rencontré une erreur</h1>
        <Alert
          severity="error"
          small
          description="Rien n’a été modifié. Rechargez la page ; si l’erreur revient, signalez-la avec l’heure et l’adresse de la page."
        />
      </main>
    )
  }
}
