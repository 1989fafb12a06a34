package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.lot.model.Lot.FormatId;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The two files exchanged with a fund manager, as data: what it is sent, and what it answers.
 *
 * @param regions codes of the regions that use it, all when empty
 * @param du first day it applies
 * @param source who gave these columns, shown to those who ask why
 */
public record FormatGestionnaire(
        String code,
        int version,
        String libelle,
        List<String> regions,
        LocalDate du,
        String source,
        List<Colonne> colonnes,
        ColonnesRetour retour) {

    public FormatGestionnaire {
        regions = List.copyOf(regions);
        colonnes = List.copyOf(colonnes);
        if (colonnes.stream().noneMatch(c -> c.champ() == Champ.REFERENCE)) {
            throw new IllegalArgumentException(
                    "Le format " + code + " n'a pas de colonne REFERENCE : aucun retour ne retrouverait son versement");
        }
    }

    /** @param obligatoire a payment without it is left out of the batch */
    public record Colonne(String titre, Champ champ, boolean obligatoire) {}

    /**
     * Names of the columns of the answer.
     *
     * @param paye word of the outcome column for a payment made
     * @param rejete word for a rejection
     */
    public record ColonnesRetour(
            String reference, String issue, String date, String montant, String motif, String paye, String rejete) {

        public List<String> obligatoires() {
            return List.of(reference, issue, date, montant);
        }

        public List<String> toutes() {
            return List.of(reference, issue, date, montant, motif);
        }
    }

    public FormatId id() {
        return new FormatId(code, version);
    }

    public boolean vaut(Region region, LocalDate jour) {
        return !jour.isBefore(du) && (regions.isEmpty() || regions.contains(region.code()));
    }

    /** Title of the first compulsory column this payment cannot fill. */
    public Optional<String> colonneManquante(LigneLot ligne) {
        return colonnes.stream()
                .filter(c -> c.obligatoire() && c.champ().manque(ligne))
                .map(Colonne::titre)
                .findFirst();
    }
}
