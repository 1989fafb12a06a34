import '@codegouvfr/react-dsfr/main.css'
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Link } from 'react-router'
import { App } from './App'
import './commun/base.css'

declare module '@codegouvfr/react-dsfr/spa' {
  interface RegisterLink {
    Link: typeof Link
  }
}

startReactDsfr({ defaultColorScheme: 'system', Link })

const racine = document.getElementById('racine')
if (racine === null) throw new Error('index.html has no #racine element')
createRoot(racine).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
