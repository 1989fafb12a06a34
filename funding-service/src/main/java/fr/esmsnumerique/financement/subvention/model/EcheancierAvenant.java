package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Payments after an amendment. What left keeps its amount; the rest follows the campaign's shares, the last payment taking the remainder. The parties may agree to pay
 * later than the text, never earlier: the share of the balance is what the usage targets hold.
 */
sealed interface EcheancierAvenant {

    record Fixe(List<MontantTranche> versements) implements EcheancierAvenant {}

    record Refuse(Issue motif) implements EcheancierAvenant {}

    static EcheancierAvenant de(Subvention subvention, Montant montant, Map<Tranche, Montant> demande) {
        List<MontantTranche> texte = subvention.regles().repartir(montant);
        List<MontantTranche> parDefaut = parDefaut(subvention, texte, montant);
        if (demande.isEmpty()) {
            return new Fixe(parDefaut);
        }
        List<MontantTranche> demandes = texte.stream()
                .map(t -> new MontantTranche(t.tranche(), t.part(), demande.getOrDefault(t.tranche(), Montant.ZERO)))
                .toList();
        if (demande.size() != texte.size() || !somme(demandes).equals(montant)) {
            return refuser("Donnez un montant à chaque versement, " + Euros.format(montant) + " en tout.");
        }
        if (!respecteLeVerse(subvention, demandes)) {
            return refuser("Un versement transmis ou payé garde son montant.");
        }
        return plusTot(demandes, parDefaut)
                ? refuser("Un avenant ne paie pas plus tôt que la part prévue avant le solde : au plus "
                        + Euros.format(
                                somme(parDefaut).moins(parDefaut.getLast().montant()))
                        + " avant le solde.")
                : new Fixe(demandes);
    }

    private static List<MontantTranche> parDefaut(Subvention subvention, List<MontantTranche> texte, Montant montant) {
        Map<Tranche, Montant> partis = partis(subvention);
        Montant aRepartir = montant.moins(verse(subvention));
        List<Tranche> ouvertes = texte.stream()
                .map(MontantTranche::tranche)
                .filter(t -> !partis.containsKey(t))
                .toList();
        List<MontantTranche> versements = new ArrayList<>();
        for (MontantTranche tranche : texte) {
            Montant parti = partis.get(tranche.tranche());
            boolean derniere = !ouvertes.isEmpty() && ouvertes.getLast() == tranche.tranche();
            Montant retenu = parti != null
                    ? parti
                    : derniere ? aRepartir : tranche.montant().min(aRepartir);
            if (parti == null) {
                aRepartir = aRepartir.moins(retenu);
            }
            versements.add(new MontantTranche(tranche.tranche(), tranche.part(), retenu));
        }
        return versements;
    }

    private static boolean plusTot(List<MontantTranche> demandes, List<MontantTranche> parDefaut) {
        Montant demande = Montant.ZERO;
        Montant permis = Montant.ZERO;
        for (int i = 0; i < demandes.size(); i++) {
            demande = demande.plus(demandes.get(i).montant());
            permis = permis.plus(parDefaut.get(i).montant());
            if (demande.compareTo(permis) > 0) {
                return true;
            }
        }
        return false;
    }

    static boolean respecteLeVerse(Subvention subvention, List<MontantTranche> echeancier) {
        Map<Tranche, Montant> partis = partis(subvention);
        return echeancier.stream()
                .allMatch(t -> partis.getOrDefault(t.tranche(), t.montant()).equals(t.montant()));
    }

    /** What was paid, or is with the fund manager. */
    static Montant verse(Subvention subvention) {
        return partis(subvention).values().stream().reduce(Montant.ZERO, Montant::plus);
    }

    private static Map<Tranche, Montant> partis(Subvention subvention) {
        Map<Tranche, Montant> partis = new EnumMap<>(Tranche.class);
        subvention.versements().stream()
                .filter(v -> v.etat() == EtatVersement.PAYE || v.etat() == EtatVersement.TRANSMIS)
                .forEach(v -> partis.put(v.tranche(), v.montant()));
        return partis;
    }

    static List<Montant> montants(List<MontantTranche> echeancier) {
        return echeancier.stream().map(MontantTranche::montant).toList();
    }

    private static Montant somme(List<MontantTranche> versements) {
        return versements.stream().map(MontantTranche::montant).reduce(Montant.ZERO, Montant::plus);
    }

    private static EcheancierAvenant refuser(String detail) {
        return new Refuse(Refus.regle("avenant.echeancier", "Échéancier invalide", detail));
    }
}
