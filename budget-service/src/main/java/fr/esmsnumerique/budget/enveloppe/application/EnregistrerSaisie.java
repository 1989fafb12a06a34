package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EngagementEnCours;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changement;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Examen;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Refusee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisiesGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An ARS records that an engagement is entered in the fund manager's tool; the two-year delay then no longer runs. */
public final class EnregistrerSaisie {

    private static final int ESSAIS = 5;

    private final Registres registres;
    private final SaisiesGestionnaire saisies;
    private final Horloge horloge;

    public EnregistrerSaisie(Registres registres, SaisiesGestionnaire saisies, Horloge horloge) {
        this.registres = registres;
        this.saisies = saisies;
        this.horloge = horloge;
    }

    public Examen executer(Ordre ordre, Auteur auteur) {
        Optional<EngagementEnCours> engagement = engagement(ordre.dossier());
        if (engagement.isEmpty()) {
            return new Refusee(new RefusDeCredit.RienDEngage(ordre.dossier()));
        }
        if (!engagement.get().titulaire().equals(Titulaire.de(ordre.region()))) {
            return new Refusee(new RefusDeTenue.AutreRegion(ordre.dossier()));
        }
        Changement nouveau = new Changement(
                horloge.instant().truncatedTo(ChronoUnit.MILLIS),
                auteur,
                ordre.numero(),
                ordre.dateSaisie(),
                ordre.motif());
        for (int essai = 0; essai < ESSAIS; essai++) {
            Examen examen =
                    SaisieGestionnaire.examiner(saisies.lire(engagement.get().mouvement()), engagement.get(), nouveau);
            if (!(examen instanceof Changee(SaisieGestionnaire saisie)) || saisies.enregistrer(saisie)) {
                return examen;
            }
        }
        throw new IllegalStateException("Saisies concurrentes incessantes sur le dossier " + ordre.dossier());
    }

    /** The standing engagement of a dossier, in the most recent envelope that has one. */
    public Optional<EngagementEnCours> engagement(String dossier) {
        String campagne = dossier.substring(0, dossier.indexOf('-'));
        return registres.tous().stream()
                .filter(registre -> registre.enveloppe().campagne().equals(campagne))
                .flatMap(registre -> EngagementEnCours.de(registre.consulter(vue -> vue.mouvements().stream()
                                .filter(mouvement -> mouvement.dossiers().contains(dossier))
                                .toList()))
                        .stream())
                .filter(engagement -> engagement.dossier().equals(dossier))
                .findFirst();
    }

    public Optional<SaisieGestionnaire> lire(EngagementEnCours engagement) {
        return saisies.lire(engagement.mouvement());
    }

    /**
     * What the person records.
     *
     * @param region region of the person
     * @param motif why it replaces an earlier entry, empty for the first
     */
    public record Ordre(String dossier, Region region, String numero, LocalDate dateSaisie, String motif) {}
}
