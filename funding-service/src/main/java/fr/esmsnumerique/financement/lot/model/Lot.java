package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;

/**
 * Payments sent to the fund manager in one file.
 *
 * @param numero {@code LOT-<region>-<year>-<rank>}
 * @param date day written on every payment of the batch, even when a failure made it end later
 * @param format columns of its file, by code and version
 * @param contenu the file itself, so that a later version of the columns never rewrites a past batch; empty while in preparation
 * @param empreinte SHA-256 of the file
 */
public record Lot(
        String numero,
        Region region,
        LocalDate date,
        Agent par,
        EtatLot etat,
        FormatId format,
        List<LigneLot> lignes,
        List<Ecarte> ecartes,
        String contenu,
        String empreinte) {

    public Lot {
        lignes = List.copyOf(lignes);
        ecartes = List.copyOf(ecartes);
    }

    /** A layout and its version. */
    public record FormatId(String code, int version) {}

    public static Lot enPreparation(
            String numero,
            Region region,
            LocalDate date,
            Agent par,
            FormatId format,
            List<LigneLot> lignes,
            List<Ecarte> ecartes) {
        return new Lot(numero, region, date, par, EtatLot.EN_PREPARATION, format, lignes, ecartes, "", "");
    }

    public static String numero(Region region, int annee, int rang) {
        return "LOT-%s-%04d-%04d".formatted(region.code(), annee, rang);
    }

    public int rang() {
        return Integer.parseInt(numero.substring(numero.lastIndexOf('-') + 1));
    }

    public Montant total() {
        return lignes.stream().map(LigneLot::montant).reduce(Montant.ZERO, Montant::plus);
    }

    /** The batch once each of its payments is marked, or left out. */
    public Lot avec(List<LigneLot> transmises, List<Ecarte> tousEcartes) {
        return new Lot(numero, region, date, par, etat, format, transmises, tousEcartes, contenu, empreinte);
    }

    public Lot clos(String fichier, String sha256) {
        EtatLot fin = lignes.isEmpty() ? EtatLot.ANNULE : EtatLot.TRANSMIS;
        return new Lot(numero, region, date, par, fin, format, lignes, ecartes, fichier, sha256);
    }
}
