package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ENGAGEMENT of the whole programmed amount, once (BUD-02): PROGRAMME −, ENGAGE +; OBLIGATION −, RESTE_A_PAYER +.
 *
 * @param titulaire region of the person who engages
 * @param vu amount this person believes to engage, when given
 * @param arrete amount of the settled grant as last heard from the funding, when known
 */
public record Engager(
        String dossier,
        Titulaire titulaire,
        Optional<Montant> vu,
        Optional<Montant> arrete,
        Optional<Derogation> derogation,
        Echeances echeances)
        implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        LocalDate jour = Paris.jour(decision);
        List<Ligne> programme = etat.soldes().duDossier(dossier, Poste.PROGRAMME);
        return dejaEngage(etat)
                .or(() -> etat.gele(dossier))
                .or(() -> rienDeProgramme(programme))
                .or(() -> personne(etat, auteur, programme))
                .or(() -> montant(somme(programme)))
                .or(() -> date(etat, jour, programme))
                .map(Demande::refuser)
                .orElseGet(() -> Demande.accepter(ecriture(programme, jour)));
    }

    private Optional<MotifRefus> dejaEngage(EtatEnveloppe etat) {
        long engage = etat.montant(dossier, Poste.ENGAGE);
        return engage > 0 ? Optional.of(new RefusDeCredit.DejaEngage(dossier, engage)) : Optional.empty();
    }

    private Optional<MotifRefus> rienDeProgramme(List<Ligne> programme) {
        return programme.isEmpty() ? Optional.of(new RefusDeCredit.RienDeProgramme(dossier)) : Optional.empty();
    }

    private Optional<MotifRefus> personne(EtatEnveloppe etat, Auteur auteur, List<Ligne> programme) {
        if (!programme.getFirst().compte().titulaire().equals(titulaire)) {
            return Optional.of(new RefusDeTenue.AutreRegion(dossier));
        }
        return etat.dossier(dossier)
                .filter(connu -> auteur.sujet().equals(connu.programmePar))
                .map(connu -> new RefusDeTenue.SeparationDesRoles(dossier));
    }

    private Optional<MotifRefus> montant(long programme) {
        if (vu.isPresent() && vu.get().centimes() != programme) {
            return Optional.of(
                    new RefusDeCredit.EngagementPartiel(dossier, vu.get().centimes(), programme));
        }
        return arrete.filter(montant -> montant.centimes() != programme)
                .map(montant -> new RefusDeCredit.MontantRevise(dossier, programme, montant.centimes()));
    }

    private Optional<MotifRefus> date(EtatEnveloppe etat, LocalDate jour, List<Ligne> programme) {
        if (jour.getYear() != etat.id().exercice()) {
            return Optional.of(new RefusDEcheance.ExerciceClos(etat.id(), jour, echeances.referenceInitial()));
        }
        return programme.stream()
                .flatMap(solde -> echeances.refus(solde.compte().origine(), jour, derogation.isPresent()).stream())
                .findFirst();
    }

    private Ecriture ecriture(List<Ligne> programme, LocalDate jour) {
        List<Ligne> lignes = new ArrayList<>();
        for (Ligne solde : programme) {
            lignes.add(solde.inverse());
            lignes.add(new Ligne(solde.compte().pour(Poste.ENGAGE, dossier), solde.centimes()));
        }
        long total = somme(programme);
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.OBLIGATION, dossier), -total));
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.RESTE_A_PAYER, dossier), total));
        return Ecriture.de(TypeMouvement.ENGAGEMENT, lignes, jour).avec(references());
    }

    private References references() {
        return derogation
                .map(d -> References.de(
                        Map.of(References.DEROGATION_PAR, d.accordeePar(), References.DEROGATION_MOTIF, d.motif())))
                .orElse(References.AUCUNE);
    }

    private static long somme(List<Ligne> lignes) {
        return lignes.stream().mapToLong(Ligne::centimes).sum();
    }
}
