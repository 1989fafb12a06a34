package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.Poste;
import fr.esmsnumerique.kernel.Montant;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the amount in force pays for; the parts always sum to it. As long as no establishment left, the lines that were granted, with what was modulated; then those of the
 * scale on the perimeter in force. No line explains the difference when an amendment keeps another amount than theirs: it is spread over them, in proportion.
 */
public final class MontantsParPoste {

    private MontantsParPoste() {}

    public static Map<Poste, Montant> de(Subvention subvention) {
        List<Ligne> lignes = memePerimetre(subvention)
                ? subvention.retenu().lignes()
                : subvention.calculEnVigueur().lignes();
        Map<Poste, Montant> bareme = new EnumMap<>(Poste.class);
        lignes.forEach(ligne -> bareme.merge(ligne.poste(), ligne.retenu(), Montant::plus));
        return ramener(bareme, subvention.montantEnVigueur());
    }

    /** A perimeter to which the scale gives nothing keeps only what was paid (AMB-44), for what was granted. */
    private static boolean memePerimetre(Subvention subvention) {
        return subvention.projetEnVigueur().equals(subvention.dossier().projet())
                || subvention.calculEnVigueur().total().estNul();
    }

    /** Each part is what the parts up to it are worth, rounded down, less those before it: nothing is lost to rounding. */
    private static Map<Poste, Montant> ramener(Map<Poste, Montant> bareme, Montant total) {
        Montant somme = bareme.values().stream().reduce(Montant.ZERO, Montant::plus);
        Map<Poste, Montant> ramenes = new EnumMap<>(Poste.class);
        Montant cumul = Montant.ZERO;
        Montant rendu = Montant.ZERO;
        for (Map.Entry<Poste, Montant> part : bareme.entrySet()) {
            cumul = cumul.plus(part.getValue());
            Montant jusquIci = proportion(total, cumul, somme);
            ramenes.put(part.getKey(), jusquIci.moins(rendu));
            rendu = jusquIci;
        }
        return ramenes;
    }

    /** The product of two large amounts does not fit in a long. */
    private static Montant proportion(Montant total, Montant cumul, Montant somme) {
        return somme.estNul()
                ? Montant.ZERO
                : new Montant(BigInteger.valueOf(total.centimes())
                        .multiply(BigInteger.valueOf(cumul.centimes()))
                        .divide(BigInteger.valueOf(somme.centimes()))
                        .longValueExact());
    }
}
