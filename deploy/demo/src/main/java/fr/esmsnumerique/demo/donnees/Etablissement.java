package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;

/** One line of the FINESS extract. */
record Etablissement(
        String finess,
        String finessJuridique,
        Categorie categorie,
        String raisonSociale,
        Commune commune,
        int numeroVoie,
        String voie,
        String siret,
        String ouvertLe) {

    Region region() {
        return commune.region();
    }
}
