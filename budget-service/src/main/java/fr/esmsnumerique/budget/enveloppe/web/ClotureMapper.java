package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EtatDeCloture;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EtatDeCloture.Perte;
import fr.esmsnumerique.contrats.budget.modele.CaducOrigine;
import fr.esmsnumerique.contrats.budget.modele.CaducTitulaire;
import fr.esmsnumerique.contrats.budget.modele.EtatCloture;
import fr.esmsnumerique.contrats.budget.modele.ProjetPerdu;
import fr.esmsnumerique.support.securite.Acteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What lapses as the contract shows it, cut to what the caller may see. */
final class ClotureMapper {

    private ClotureMapper() {}

    static EtatCloture de(EnveloppeId enveloppe, EtatDeCloture etat, Acteur acteur) {
        List<Perte> visibles = etat.titulaires().stream()
                .filter(perte -> Lecteurs.voit(acteur, perte.titulaire()))
                .toList();
        return new EtatCloture()
                .enveloppe(enveloppe.toString())
                .finExercice(LocalDate.of(enveloppe.exercice(), 12, 31))
                .provisoire(etat.estProvisoire())
                .clotLe(etat.cloture().map(Mouvement::decideLe).orElse(null))
                .mouvementId(etat.cloture().map(m -> m.id().toString()).orElse(null))
                .totalCentimes(visibles.stream().mapToLong(Perte::total).sum())
                .regions(visibles.stream().map(ClotureMapper::titulaire).toList());
    }

    private static CaducTitulaire titulaire(Perte perte) {
        return new CaducTitulaire()
                .titulaire(perte.titulaire().code())
                .nom(perte.titulaire().nom())
                .totalCentimes(perte.total())
                .origines(perte.origines().stream()
                        .map(origine -> origine(perte, origine))
                        .toList())
                .projets(perte.projets().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(projet ->
                                new ProjetPerdu().dossierId(projet.getKey()).montantCentimes(projet.getValue()))
                        .toList());
    }

    private static CaducOrigine origine(Perte perte, Origine origine) {
        return new CaducOrigine()
                .origine(origine.reference().isEmpty() ? null : origine.reference())
                .reserveCentimes(perte.centimes(origine, Poste.RESERVE))
                .disponibleCentimes(perte.centimes(origine, Poste.DISPONIBLE))
                .programmeCentimes(perte.centimes(origine, Poste.PROGRAMME))
                .geleCentimes(perte.centimes(origine, Poste.GELE))
                .totalCentimes(perte.total(origine))
                .reporteCentimes(perte.centimes(origine, Poste.REPORTE));
    }
}
