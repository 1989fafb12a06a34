package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Funding reserved to small organisations (FUN-03, FUN-12 to FUN-15, FUN-21).
 *
 * @param seuil an organisation is small strictly below it (AMB-09)
 * @param seuilCorseOutreMer the same in Corsica and overseas (AMB-36)
 * @param equipement per establishment
 * @param amoaPilotage project assistance, per project or carrier; absent when the texts allow it without an amount
 * @param amoaMarche assistance for a purchase through the central purchasing body; absent outside 2022
 * @param amoaSansMontant text that allows assistance without giving its amount (2021): a person fixes it
 */
public record FinancementSpecifique(
        int seuil,
        int seuilCorseOutreMer,
        Aide equipement,
        @Nullable Aide amoaPilotage,
        @Nullable Aide amoaMarche,
        @Nullable ReferenceLegale amoaSansMontant) {

    public Optional<Aide> pilotage() {
        return Optional.ofNullable(amoaPilotage);
    }

    public Optional<Aide> marche() {
        return Optional.ofNullable(amoaMarche);
    }

    public Optional<ReferenceLegale> sansMontant() {
        return Optional.ofNullable(amoaSansMontant);
    }

    boolean estPetit(OrganismeProjet organisme, Lectures lectures) {
        boolean abaisse = organisme.corseOuUltramarin() && !lectures.retient(Option.SEUIL_UNIQUE);
        return organisme.totalEssms() < (abaisse ? seuilCorseOutreMer : seuil);
    }

    String grandOrganisme() {
        String partout = seuil + " ESSMS ou plus";
        return seuilCorseOutreMer == seuil ? partout : partout + " (" + seuilCorseOutreMer + " en Corse et outre-mer)";
    }
}
