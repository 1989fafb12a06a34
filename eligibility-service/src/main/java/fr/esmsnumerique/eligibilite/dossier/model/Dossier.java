package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.dossier.model.Refus.DateDeNotification;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.DejaReprise;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.DepartementHorsDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.EtatIncompatible;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.MotifAffectation;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Faite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Refusee;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import fr.esmsnumerique.eligibilite.projet.model.Differences;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An application and all that happened to it. Immutable: an operation gives the next one, or a refusal.
 *
 * @param id {@code G25-27-0001}
 * @param region ARS it belongs to, the pivot of a multi-regional project
 * @param regions where its establishments are; those other than {@code region} may read it
 * @param deposeLe instant of filing, by the server or by GALIS; {@code null} for a draft
 * @param origine application of an earlier campaign that this one takes over (ELI-35)
 */
public record Dossier(
        String id,
        @Nullable String numeroGalis,
        Region region,
        List<Region> regions,
        ProjetDeclare declare,
        Instant creeLe,
        @Nullable Instant deposeLe,
        Instruction instruction,
        Suivi suivi,
        @Nullable String origine) {

    public static Dossier brouillon(Identite identite, ProjetDeclare declare, Acte acte) {
        return creer(identite, declare.sansDatesDePieces(), null, acte);
    }

    /** Filed elsewhere: the instant of GALIS decides. */
    public static Dossier transmis(Identite identite, ProjetDeclare declare, @Nullable Instant deposeLe, Acte acte) {
        return creer(identite, declare, deposeLe, acte);
    }

    private static Dossier creer(Identite identite, ProjetDeclare declare, @Nullable Instant deposeLe, Acte acte) {
        return new Dossier(
                identite.id(),
                identite.numeroGalis(),
                identite.region(),
                List.copyOf(identite.regions()),
                declare,
                acte.instant(),
                deposeLe,
                Instruction.AUCUNE,
                Suivi.ouvrir(deposeLe == null ? EtatDossier.BROUILLON : EtatDossier.DEPOSE, acte),
                identite.origine());
    }

    public EtatDossier etat() {
        return suivi.etat();
    }

    public Suite deposer(Acte acte) {
        return si(
                Operation.DEPOSER,
                () -> declarant(
                        declare.avecPiecesDeposees(acte.instant()),
                        acte.instant(),
                        suivi.avancer(EtatDossier.DEPOSE, acte)));
    }

    /** A draft changes freely; a filed application goes back to DEPOSE and keeps its instant of filing. */
    public Suite modifier(ProjetDeclare nouveau, Acte acte) {
        return si(Operation.MODIFIER, () -> complete(nouveau, acte));
    }

    /** A document joins the declaration: a filed application is to be checked again. */
    public Suite joindre(ProjetDeclare nouveau, Acte acte) {
        return si(Operation.JOINDRE, () -> complete(nouveau, acte));
    }

    private Dossier complete(ProjetDeclare nouveau, Acte acte) {
        ProjetDeclare suite =
                deposeLe == null ? nouveau.sansDatesDePieces() : nouveau.apresComplement(declare, acte.instant());
        return declarant(
                suite,
                deposeLe,
                suivi.avancer(
                        deposeLe == null ? EtatDossier.BROUILLON : EtatDossier.DEPOSE,
                        acte.avec(Differences.entre(declare, suite))));
    }

    public Suite verifier(Completude completude, Acte acte) {
        return si(
                Operation.VERIFIER_COMPLETUDE,
                () -> avec(
                        instruction.verifiee(completude),
                        suivi.avancer(completude.complet() ? EtatDossier.COMPLET : EtatDossier.INCOMPLET, acte)
                                .instruitPar(acte.par())));
    }

    /** @param motive whether the act says why, as taking over from somebody demands */
    public Suite affecter(Affectation nouvelle, boolean motive, Acte acte) {
        Affectation actuelle = suivi.affectation();
        if (actuelle != null && !actuelle.agent().equals(nouvelle.agent()) && !motive) {
            return new Refusee(new MotifAffectation(actuelle));
        }
        return si(
                Operation.AFFECTER,
                () -> avec(
                        instruction,
                        suivi.avancer(
                                        etat(),
                                        acte.avec(List.of(new ChangementDeChamp(
                                                "suiviPar", actuelle == null ? null : actuelle.nom(), nouvelle.nom()))))
                                .suiviPar(nouvelle)));
    }

    public Suite prioriser(Priorisation nouvelle, Acte acte) {
        Priorisation avant = instruction.priorisation();
        return si(
                Operation.PRIORISER,
                () -> avec(
                        instruction.priorisee(nouvelle),
                        suivi.avancer(
                                etat(),
                                acte.avec(List.of(new ChangementDeChamp(
                                        "priorisation", avant == null ? null : avant.resume(), nouvelle.resume()))))));
    }

    /** Enrolled by its ARS: it leaves the current instruction until the committee. */
    public Suite inscrire(Passage passage, Acte acte) {
        return si(
                Operation.INSCRIRE,
                () -> avec(instruction.inscrite(passage), suivi.avancer(EtatDossier.EN_COMITE, acte)));
    }

    public Suite desinscrire(Acte acte) {
        return si(
                Operation.DESINSCRIRE,
                () -> avec(instruction.inscrite(null), suivi.avancer(EtatDossier.RECEVABLE, acte)));
    }

    /** A reoriented application goes before the national committee, or leaves it, without changing its state. */
    public Suite presenter(@Nullable Passage passage, Acte acte) {
        return si(Operation.PRESENTER, () -> avec(instruction.inscrite(passage), suivi.avancer(etat(), acte)));
    }

    /** The carrier is told of the conclusion the application is in. */
    public Suite notifier(Notification notification, Acte acte) {
        LocalDate conclu = Paris.jour(suivi.etatDepuis());
        LocalDate aujourdhui = Paris.jour(acte.instant());
        if (Operation.NOTIFIER.estPermiseDepuis(etat())
                && (notification.notifieeLe().isBefore(conclu)
                        || notification.notifieeLe().isAfter(aujourdhui))) {
            return new Refusee(new DateDeNotification(conclu, aujourdhui));
        }
        return si(Operation.NOTIFIER, () -> avec(instruction.notifiee(notification), suivi.avancer(etat(), acte)));
    }

    /** ELI-35: a later campaign takes the project over; this application keeps its state and says by which. */
    public Suite reprendre(String nouveau, Acte acte) {
        String deja = instruction.repris();
        if (deja != null && !deja.equals(nouveau)) {
            return new Refusee(new DejaReprise(deja));
        }
        return si(Operation.REPRENDRE, () -> avec(instruction.reprisePar(nouveau), suivi.avancer(etat(), acte)));
    }

    public Suite evaluer(String evaluationId, Evaluation evaluation, Acte acte) {
        return si(
                Operation.EVALUER,
                () -> avec(
                        instruction.evaluee(Recevabilite.de(evaluationId, evaluation)),
                        suivi.avancer(
                                        switch (evaluation.resultat()) {
                                            case RECEVABLE -> EtatDossier.RECEVABLE;
                                            case NON_RECEVABLE -> EtatDossier.NON_RECEVABLE;
                                            case A_INSTRUIRE -> EtatDossier.EN_INSTRUCTION;
                                        },
                                        acte)
                                .instruitPar(acte.par())));
    }

    public Suite trancher(VerdictHumain verdict, Acte acte) {
        return new Deliberation(this).trancher(verdict, acte);
    }

    public Suite consulter(ConsultationCd consultation, Set<String> departements, Acte acte) {
        if (!departements.contains(consultation.departement())) {
            return new Refusee(new DepartementHorsDossier(consultation.departement(), departements));
        }
        ConsultationCd avant = instruction.consultation(consultation.departement());
        return si(
                Operation.CONSULTER,
                () -> avec(
                        instruction.avec(consultation),
                        suivi.avancer(
                                etat(),
                                acte.avec(List.of(new ChangementDeChamp(
                                        "consultation[" + consultation.departement() + "]",
                                        avant == null ? null : avant.resume(),
                                        consultation.resume()))))));
    }

    /** @param departements whose conseil départemental must have been consulted (PIL-03) */
    public Suite decider(Decision decision, Set<String> departements, Acte acte) {
        return new Deliberation(this).decider(decision, departements, acte);
    }

    /** The CNSA or the DNS decides on what its ARS reoriented to their call (ELI-23, ELI-24, PIL-04). */
    public Suite deciderAuNational(Decision decision, Set<String> departements, Acte acte) {
        return new Deliberation(this).deciderAuNational(decision, departements, acte);
    }

    Suite si(Operation operation, Supplier<Dossier> suite) {
        return operation.estPermiseDepuis(etat())
                ? new Faite(suite.get())
                : new Refusee(new EtatIncompatible(operation, etat()));
    }

    private Dossier declarant(ProjetDeclare nouveau, @Nullable Instant depot, Suivi suite) {
        return new Dossier(id, numeroGalis, region, regions, nouveau, creeLe, depot, instruction, suite, origine);
    }

    Dossier avec(Instruction nouvelle, Suivi suite) {
        return new Dossier(id, numeroGalis, region, regions, declare, creeLe, deposeLe, nouvelle, suite, origine);
    }

    /** What an application is called and where it belongs; never changes. */
    public record Identite(
            String id,
            @Nullable String numeroGalis,
            Region region,
            List<Region> regions,
            @Nullable String origine) {

        public Identite(String id, @Nullable String numeroGalis, Region region, List<Region> regions) {
            this(id, numeroGalis, region, regions, null);
        }
    }
}
