package fr.esmsnumerique.financement.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;

/** What a selection of files would cost, against what is not engaged. */
public record BilanEnveloppe(SoldeAe solde, List<DossierEnvisage> dossiers) {

    public BilanEnveloppe {
        dossiers = List.copyOf(dossiers);
    }

    public Montant total() {
        return comptes().stream().map(DossierEnvisage::montant).reduce(Montant.ZERO, Montant::plus);
    }

    /** What would be left, in centimes; negative when credits are missing. */
    public long resteCentimes() {
        return Math.subtractExact(solde.disponible().plus(solde.programme()).centimes(), total().centimes());
    }

    public Ventilation parDepartement() {
        return ventiler(new Ventilation(e -> e.departement().isEmpty() ? "INCONNU" : e.departement()));
    }

    public Ventilation parSecteur() {
        return ventiler(new Ventilation(e -> e.secteur().name()));
    }

    private Ventilation ventiler(Ventilation ventilation) {
        comptes().forEach(d -> ventilation.ajouter(d.dossier().projet(), d.calcul()));
        return ventilation;
    }

    private List<DossierEnvisage> comptes() {
        return dossiers.stream().filter(d -> !d.dejaEngage()).toList();
    }
}
