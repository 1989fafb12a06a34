package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One establishment of the project.
 *
 * @param rang place in the file, from 1; a duplicate has the number of another line, never its rank
 * @param numeroFiness FINESS number as declared, or the rank in a simulation
 * @param groupeCategorie FINESS group of categories, empty when unknown
 * @param organisme number of the organisation that runs it
 * @param confort present when it also gives "confort" services: a person decides the share to fund (FUN-31)
 * @param exclusion absent when it counts in the scale (FUN-30)
 * @param prixEditeur price of the editor's service for this establishment, if prices are split
 * @param equipement request for equipment, absent when none is asked for
 */
public record EssmsProjet(
        int rang,
        String numeroFiness,
        String raisonSociale,
        String departement,
        String groupeCategorie,
        TypeProjet typeProjet,
        Secteur secteur,
        String organisme,
        @Nullable Confort confort,
        @Nullable Exclusion exclusion,
        @Nullable Montant prixEditeur,
        @Nullable DemandeEquipement equipement) {

    EssmsProjet exclu(Exclusion motif) {
        return new EssmsProjet(
                rang,
                numeroFiness,
                raisonSociale,
                departement,
                groupeCategorie,
                typeProjet,
                secteur,
                organisme,
                confort,
                motif,
                prixEditeur,
                null);
    }

    public boolean estFinancable() {
        return exclusion == null;
    }

    public boolean estAcquisition() {
        return typeProjet == TypeProjet.ACQUISITION;
    }

    public Optional<Montant> prix() {
        return Optional.ofNullable(prixEditeur);
    }

    public Optional<DemandeEquipement> demandeEquipement() {
        return Optional.ofNullable(equipement);
    }

    public Optional<Confort> partConfort() {
        return Optional.ofNullable(confort);
    }
}
