package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.Signataire;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * ENGAGEMENT of the whole programmed amount, once (BUD-02): PROGRAMME −, ENGAGE +; OBLIGATION −, RESTE_A_PAYER +.
 *
 * @param titulaire region of the person who engages
 * @param vu amount this person believes to engage, when given
 * @param arrete amount of the settled grant as last heard from the funding, when known
 * @param signataire in what capacity the person engages
 */
public record Engager(
        String dossier,
        Titulaire titulaire,
        Optional<Montant> vu,
        Optional<Montant> arrete,
        Optional<Derogation> derogation,
        Echeances echeances,
        Signataire signataire)
        implements Demande {

    /** Engaged by a decision maker of the region, who did not program. */
    public Engager(
            String dossier,
            Titulaire titulaire,
            Optional<Montant> vu,
            Optional<Montant> arrete,
            Optional<Derogation> derogation,
            Echeances echeances) {
        this(
                dossier,
                titulaire,
                vu,
                arrete,
                derogation,
                echeances,
                Signataire.decideur(titulaire.region().orElseThrow()));
    }

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        LocalDate jour = Paris.jour(decision);
        List<Ligne> programme = etat.soldes().duDossier(dossier, Poste.PROGRAMME);
        long total = somme(programme);
        boolean aProgramme = etat.aProgramme(dossier, auteur);
        return signataire
                .sansPouvoir(auteur, decision)
                .or(() -> Empechements.autreRegion(etat, dossier, titulaire))
                .or(() -> dejaEngage(etat))
                .or(() -> Empechements.gele(etat, dossier))
                .or(() -> rienDeProgramme(programme))
                .or(() -> separation(aProgramme, decision))
                .or(() -> montant(total))
                .or(() -> signataire.auDelaDuPlafond(auteur, decision, total))
                .or(() -> date(etat, jour, programme))
                .map(Demande::refuser)
                .orElseGet(() -> Demande.accepter(ecriture(programme, total, jour)
                        .avec(references(
                                signataire.references(auteur, decision, total, aProgramme), jour, programme))));
    }

    private Optional<MotifRefus> dejaEngage(EtatEnveloppe etat) {
        long engage = etat.montant(dossier, Poste.ENGAGE);
        return engage > 0 ? Optional.of(new RefusDeProgrammation.DejaEngage(dossier, engage)) : Optional.empty();
    }

    private Optional<MotifRefus> rienDeProgramme(List<Ligne> programme) {
        return programme.isEmpty() ? Optional.of(new RefusDeProgrammation.RienDeProgramme(dossier)) : Optional.empty();
    }

    private Optional<MotifRefus> separation(boolean aProgramme, Instant decision) {
        return aProgramme && signataire.circuit().assouplissement(decision).isEmpty()
                ? Optional.of(new RefusDeTenue.SeparationDesRoles(dossier))
                : Optional.empty();
    }

    private Optional<MotifRefus> montant(long programme) {
        if (vu.isPresent() && vu.get().centimes() != programme) {
            return Optional.of(
                    new RefusDeProgrammation.EngagementPartiel(dossier, vu.get().centimes(), programme));
        }
        return arrete.filter(montant -> montant.centimes() != programme)
                .map(montant -> new RefusDeProgrammation.MontantRevise(dossier, programme, montant.centimes()));
    }

    private Optional<MotifRefus> date(EtatEnveloppe etat, LocalDate jour, List<Ligne> programme) {
        if (jour.getYear() != etat.id().exercice()) {
            return Optional.of(new RefusDEcheance.ExerciceClos(etat.id(), jour, echeances.referenceInitial()));
        }
        return echeances(jour, programme, derogation.isPresent());
    }

    private Optional<MotifRefus> echeances(LocalDate jour, List<Ligne> programme, boolean deroge) {
        return programme.stream()
                .flatMap(solde -> echeances.refus(solde.compte().origine(), jour, deroge).stream())
                .findFirst();
    }

    private Ecriture ecriture(List<Ligne> programme, long total, LocalDate jour) {
        List<Ligne> lignes = new ArrayList<>();
        for (Ligne solde : programme) {
            lignes.add(solde.inverse());
            lignes.add(new Ligne(solde.compte().pour(Poste.ENGAGE, dossier), solde.centimes()));
        }
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.OBLIGATION, dossier), -total));
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.RESTE_A_PAYER, dossier), total));
        return Ecriture.de(TypeMouvement.ENGAGEMENT, lignes, jour);
    }

    private References references(Map<String, String> qualite, LocalDate jour, List<Ligne> programme) {
        Map<String, String> references = new TreeMap<>(qualite);
        derogation.ifPresent(exception -> {
            references.put(References.DEROGATION_PAR, exception.accordeePar());
            references.put(References.DEROGATION_MOTIF, exception.motif());
            if (echeances(jour, programme, false).isPresent()) {
                references.put(References.AMBIGUITE, "AMB-06");
            }
        });
        return References.de(references);
    }

    private static long somme(List<Ligne> lignes) {
        return lignes.stream().mapToLong(Ligne::centimes).sum();
    }
}
