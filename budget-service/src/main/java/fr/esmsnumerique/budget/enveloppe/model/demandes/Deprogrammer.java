package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DEPROGRAMMATION: PROGRAMME −, DISPONIBLE +, the whole programmed amount, back to the origins it came from. */
public record Deprogrammer(String dossier, Titulaire titulaire, String motif) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        Optional<MotifRefus> autreRegion = Empechements.autreRegion(etat, dossier, titulaire);
        if (autreRegion.isPresent()) {
            return Demande.refuser(autreRegion.get());
        }
        long engage = etat.montant(dossier, Poste.ENGAGE);
        if (engage > 0) {
            return Demande.refuser(new RefusDeProgrammation.DejaEngage(dossier, engage));
        }
        Optional<MotifRefus> gele = Empechements.gele(etat, dossier);
        if (gele.isPresent()) {
            return Demande.refuser(gele.get());
        }
        List<Ligne> programme = etat.soldes().duDossier(dossier, Poste.PROGRAMME);
        if (programme.isEmpty()) {
            return Demande.refuser(new RefusDeProgrammation.RienDeProgramme(dossier));
        }
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        List<Ligne> lignes = new ArrayList<>();
        for (Ligne solde : programme) {
            lignes.add(solde.inverse());
            lignes.add(new Ligne(solde.compte().pour(Poste.DISPONIBLE, ""), solde.centimes()));
        }
        return Demande.accepter(Ecriture.de(TypeMouvement.DEPROGRAMMATION, lignes, Paris.jour(decision))
                .avecMotif(motif));
    }
}
