package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.Optional;

/** What one record of a FINESS file turned out to be. */
public sealed interface LigneFiness {

    /** @param reserve a field left out, when the line is kept without it */
    record Retenue(Essms essms, Optional<ErreurImport> reserve) implements LigneFiness {}

    /** A legal entity that manages at least one establishment kept; FINESS+ alone describes them. */
    record Entite(Listes.Ligne fiche) implements LigneFiness {}

    /**
     * Not an establishment of L.312-1, nor the legal entity of one, or a geolocation line.
     *
     * @param categorie what the line teaches of the nomenclature all the same
     */
    record Ignoree(Optional<Categorie> categorie) implements LigneFiness {}

    record Rejetee(ErreurImport erreur) implements LigneFiness {}
}
